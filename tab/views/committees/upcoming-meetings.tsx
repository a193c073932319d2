import type { MeetingLine } from "../../../bot/contract/committees";
import type { Day } from "../../../bot/domain/calendar/day";
import { language } from "../../app/language";
import { dayInTable } from "../../parts/day-in-table";
import { hrefOf } from "../../routing/route";
import { hourInWords } from "./hour-in-words";
import { words } from "./words";

const MOST = 6;

/** What is known of a séance besides its date: to who is not of its instance, that it is planned. */
function hintOf(one: MeetingLine): string {
  const said = words.value;
  if (one.readable === false) return said.states[one.state];
  return [said.states[one.state], one.packId === null ? said.points(one.points) : said.pack, ...(one.place === "" ? [] : [one.place])].join(", ");
}

/** The next séances of all the instances, soonest first. */
export function UpcomingMeetings({ meetings, today }: { meetings: readonly MeetingLine[]; today: Day }) {
  const said = words.value;
  return (
    <section aria-labelledby="upcoming-title">
      <h2 id="upcoming-title">{said.upcoming}</h2>
      {meetings.length === 0 ? <p class="quiet">{said.upcomingNone}</p> : null}
      <ol class="meeting-lines">
        {meetings.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <span class="when">{said.at(dayInTable(one.day, today, language.value), hourInWords(one.startTime, language.value))}</span>
            {one.readable === false ? (
              <span class="name">{one.committeeName}</span>
            ) : (
              <a class="name" href={hrefOf({ page: "meeting", meetingId: one.id })}>
                {one.committeeName}
              </a>
            )}
            <span class="hint">{hintOf(one)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
