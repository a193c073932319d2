import { addDays, type Day, dayAt } from "../calendar/day";
import { type IsoWeek, mondayOf, weekOf } from "../calendar/iso-week";
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Person } from "../people/person";
import type { PromptRecord } from "../prompts/prompt-record";
import { type Availability, workCalendarOf } from "./availability";
import { type MessageKind, messageId } from "./ledger-fields";
import type { MessageRecord, NoticeRecord } from "./message-record";
import type { WeekPlanFacts } from "./week-plan-facts";

/** One person in the ISO week it is where they are. */
export interface PersonInWeek {
  id: string;
  /** Null for somebody who is gone and still has messages. */
  person: Person | null;
  own: Availability | null;
  calendar: WorkCalendar;
  week: IsoWeek;
  monday: Day;
  sunday: Day;
  reachable: boolean;
  /** Their messages of that week. */
  messages: readonly MessageRecord[];
  question: PromptRecord | null;
  notice(kind: Exclude<MessageKind, "weekly">): NoticeRecord | null;
}

/** Everybody the facts speak of, by id in order: the people, and those who left messages behind. */
export function peopleInWeek(facts: WeekPlanFacts): Map<string, PersonInWeek> {
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const availabilities = new Map(facts.availabilities.map((one) => [one.id, one]));
  const reach = new Map(facts.conversations.map((one) => [one.personId, one.state]));
  const ledger = new Map<string, MessageRecord[]>();
  for (const message of facts.ledger) {
    const own = ledger.get(message.personId);
    if (own) own.push(message);
    else ledger.set(message.personId, [message]);
  }
  const usual = workCalendarOf(facts.settings, null);
  const ids = [...new Set([...people.keys(), ...ledger.keys()])].toSorted();
  return new Map(
    ids.map((id): [string, PersonInWeek] => {
      const own = availabilities.get(id) ?? null;
      const calendar = own === null ? usual : workCalendarOf(facts.settings, own);
      const week = weekOf(dayAt(facts.now, calendar.timeZone));
      const monday = mondayOf(week);
      const messages = (ledger.get(id) ?? []).filter((message) => message.week === week);
      const byId = new Map(messages.map((message) => [message.id, message]));
      const found = (kind: MessageKind): MessageRecord | undefined => byId.get(messageId(kind, week, id));
      const question = found("weekly");
      return [
        id,
        {
          id,
          person: people.get(id) ?? null,
          own,
          calendar,
          week,
          monday,
          sunday: addDays(monday, 6),
          reachable: reach.get(id) === "reachable",
          messages,
          question: question?.kind === "weekly" ? question : null,
          notice: (kind) => {
            const notice = found(kind);
            return notice === undefined || notice.kind === "weekly" ? null : notice;
          },
        },
      ];
    }),
  );
}
