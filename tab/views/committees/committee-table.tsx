import type { CommitteeList, MeetingLine } from "../../../bot/contract/committees";
import type { Day } from "../../../bot/domain/calendar/day";
import { language } from "../../app/language";
import { dayInTable } from "../../parts/day-in-table";
import { hrefOf } from "../../routing/route";
import { registerHref } from "../decisions/register-address";
import { words } from "./words";

type Line = CommitteeList["committees"][number];

interface CommitteeTableProps {
  committees: readonly Line[];
  today: Day;
  planId: string;
  caption: string;
}

/** The tree of the instances: each under the one it reports to, with its next and last séance and what is left to do. */
export function CommitteeTable({ committees, today, planId, caption }: CommitteeTableProps) {
  const said = words.value;
  return (
    <div class="table-frame">
      <table class="committees">
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.committee}</th>
            <th scope="col">{said.nextMeeting}</th>
            <th scope="col">{said.lastMeeting}</th>
            <th scope="col">{said.decisions}</th>
          </tr>
        </thead>
        <tbody>
          {committees.map((one) => (
            <tr key={one.id} class={`depth-${Math.min(one.depth, 4)}`}>
              <th scope="row">
                <a class="name" href={hrefOf({ page: "committee", committeeId: one.id })}>
                  {one.name}
                </a>
                <span class="hint">{[said.levels[one.level] ?? "", said.members(one.members), ...(one.waiting === 0 ? [] : [said.waiting(one.waiting)])].join(", ")}</span>
              </th>
              <td data-label={said.nextMeeting}>
                <MeetingCell line={one.next} today={today} none={one.closed ? said.closed : said.noNextMeeting} held={false} />
              </td>
              <td data-label={said.lastMeeting}>
                <MeetingCell line={one.last} today={today} none={said.neverMet} held />
              </td>
              <td data-label={said.decisions}>
                <OpenDecisions line={one} planId={planId} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeetingCell({ line, today, none, held }: { line: MeetingLine | null; today: Day; none: string; held: boolean }) {
  const said = words.value;
  if (line === null) return <span class="quiet">{none}</span>;
  // who is not of the instance knows the date alone
  if (line.readable === false) return <span>{dayInTable(line.day, today, language.value)}</span>;
  return (
    <span class="stack">
      <a href={hrefOf({ page: "meeting", meetingId: line.id })}>{dayInTable(line.day, today, language.value)}</a>
      <span class="hint">{held ? said.decided(line.decisions) : line.packId === null ? said.points(line.points) : said.pack}</span>
    </span>
  );
}

function OpenDecisions({ line, planId }: { line: Line; planId: string }) {
  const said = words.value;
  if (line.readable === false) return <span class="quiet">{said.kept}</span>;
  if (line.openDecisions === 0) return <span class="quiet">{said.open(0)}</span>;
  return (
    <span class="stack">
      <a href={registerHref(planId, { committee: line.id, state: "to-do" })} aria-label={`${line.name}\u00a0: ${said.open(line.openDecisions)}`}>
        {said.open(line.openDecisions)}
      </a>
      {line.overdueDecisions === 0 ? null : <span class="hint attention">{said.late(line.overdueDecisions)}</span>}
    </span>
  );
}
