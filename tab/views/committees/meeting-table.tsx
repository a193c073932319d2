import type { MeetingLine } from "../../../bot/contract/committees";
import type { Day } from "../../../bot/domain/calendar/day";
import { language } from "../../app/language";
import { dayInTable } from "../../parts/day-in-table";
import { Folded } from "../../parts/folded";
import { hrefOf } from "../../routing/route";
import { hourInWords } from "./hour-in-words";
import { words } from "./words";

/** The séances of an instance: those to come first, the past ones behind their title. */
export function MeetingTable({ meetings, today }: { meetings: readonly MeetingLine[]; today: Day }) {
  const said = words.value;
  const isPast = ({ day, state }: MeetingLine): boolean => state === "closed" || (day < today && state !== "open");
  const coming = meetings.filter((one) => !isPast(one)).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const past = meetings.filter(isPast).toSorted((a, b) => (a.day > b.day ? -1 : 1));
  return (
    <section aria-labelledby="meetings-title">
      <h2 id="meetings-title">{said.meetingsTitle}</h2>
      {coming.length === 0 ? <p class="quiet">{said.noMeetings}</p> : <Lines meetings={coming} today={today} caption={said.meetingsTitle} />}
      {past.length === 0 ? null : (
        <Folded title={said.pastMeetings(past.length)} className="below">
          <Lines meetings={past} today={today} caption={said.pastMeetings(past.length)} />
        </Folded>
      )}
    </section>
  );
}

function Lines({ meetings, today, caption }: { meetings: readonly MeetingLine[]; today: Day; caption: string }) {
  const said = words.value;
  return (
    <div class="table-frame">
      <table class="meetings">
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.day}</th>
            <th scope="col">{said.state}</th>
            <th scope="col">{said.agenda}</th>
            <th scope="col">{said.decisions}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.readable === false ? (
                  said.at(dayInTable(one.day, today, language.value), hourInWords(one.startTime, language.value))
                ) : (
                  <a class="name" href={hrefOf({ page: "meeting", meetingId: one.id })}>
                    {said.at(dayInTable(one.day, today, language.value), hourInWords(one.startTime, language.value))}
                  </a>
                )}
                {one.place === "" ? null : <span class="hint">{one.place}</span>}
              </th>
              <td data-label={said.state}>{said.states[one.state]}</td>
              <td data-label={said.agenda}>
                <span class="stack">
                  <span class={one.points === 0 ? "quiet" : ""}>{one.readable === false ? said.kept : said.points(one.points, one.state === "closed" || one.state === "cancelled")}</span>
                  {one.packId === null ? null : <a href={hrefOf({ page: "pack", packId: one.packId })}>{said.pack}</a>}
                </span>
              </td>
              <td data-label={said.decisions} class={one.decisions === 0 ? "quiet" : ""}>
                {one.readable === false ? said.kept : said.decided(one.decisions)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
