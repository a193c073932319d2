import type { DecisionView } from "../../../bot/contract/decisions";
import type { Day } from "../../../bot/domain/calendar/day";
import { language } from "../../app/language";
import { dayInTable } from "../../parts/day-in-table";
import { DueLine, stateInWords } from "./decision-state";
import { words } from "./words";

interface DecisionTableProps {
  decisions: readonly DecisionView[];
  today: Day;
  caption: string;
  /** The address that opens a decision over the page. */
  sheetHref: (id: string) => string;
}

/** Decisions one a row: what was decided, who carries it, until when, where it stands. */
export function DecisionTable({ decisions, today, caption, sheetHref }: DecisionTableProps) {
  const said = words.value;
  return (
    <div class="table-frame">
      <table class="decisions">
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.decision}</th>
            <th scope="col">{said.owner}</th>
            <th scope="col">{said.due}</th>
            <th scope="col">{said.state}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((one) => (
            <tr key={one.id} class={one.state === "withdrawn" ? "withdrawn" : ""}>
              <th scope="row">
                <a class="name" href={sheetHref(one.id)}>
                  {one.text}
                </a>
                <span class="hint">{[one.number, said.takenOn(one.committeeName, dayInTable(one.day, today, language.value)), ...(one.project === null ? [] : [one.project.name])].join(" · ")}</span>
              </th>
              <td data-label={said.owner} class={one.owner === null ? "quiet" : ""}>
                {one.owner?.name ?? said.noOwner}
              </td>
              <td data-label={said.due}>
                <DueLine decision={one} due={one.dueDay === null ? "" : dayInTable(one.dueDay, today, language.value)} />
              </td>
              <td data-label={said.state}>{stateInWords(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
