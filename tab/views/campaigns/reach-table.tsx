import { language } from "../../app/language";
import { dayAt } from "../../../bot/domain/calendar/day";
import { ReachMark } from "../../marks/campaign-mark";
import { PLAN_ZONE } from "../../parts/clock-time";
import { dayInTable, todayHere } from "../../parts/day-in-table";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import { type Reached } from "./reach-filters";
import { words } from "./words";

const COLUMNS = 4;

function ReachRow({ person, index }: { person: Reached; index: number }) {
  const said = words.value;
  const { direction, title } = person;
  return (
    <tr aria-rowindex={index}>
      <th scope="row">
        <strong>{person.name}</strong>
        <span class="hint">{[title, direction].filter((text) => text !== "").join(" · ") || said.noDirection}</span>
      </th>
      <td data-label={said.state}>
        <ReachMark state={person.state} word={said.reach[person.state]} />
      </td>
      <td data-label={said.proof}>
        {person.at === null ? (
          <span class="quiet">{said.noProof}</span>
        ) : (
          <time dateTime={person.at}>{dayInTable(dayAt(person.at, PLAN_ZONE), todayHere(), language.value)}</time>
        )}
      </td>
      <td data-label={said.remedy}>
        {person.remedy === "" ? <span class="quiet">{said.noRemedy}</span> : <span title={person.remedy}>{person.remedy}</span>}
      </td>
    </tr>
  );
}

/** Agents by name, with what is known of reaching them and what to do. */
export function ReachTable({ people }: { people: readonly Reached[] }) {
  const said = words.value;
  const { body, windowed, from, to, before, after } = useWindow(people.length);
  return (
    <div class="table-frame">
      <table class={windowed ? "reach windowed" : "reach"} aria-rowcount={people.length + 1}>
        <caption class="only-heard">{said.reachCaption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{said.person}</th>
            <th scope="col">{said.state}</th>
            <th scope="col">{said.proof}</th>
            <th scope="col">{said.remedy}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={COLUMNS} />
          {people.slice(from, to).map((person, index) => (
            <ReachRow key={person.personId} person={person} index={from + index + 2} />
          ))}
          <GapRow height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}
