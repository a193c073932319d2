import { instantAt, timeAt } from "../calendar/civil-time";
import { addDays, type Day, dayAt, type Instant } from "../calendar/day";
import { weekOf } from "../calendar/iso-week";
import type { NotWorked, WorkCalendar } from "../calendar/work-calendar";
import { notWorkedReason } from "../calendar/worked-days";
import { nextMoment } from "../calendar/writing-hours";
import type { PromptRecord } from "../prompts/prompt-record";
import { isOpen } from "./decide-message";
import type { NoticeRecord } from "./message-record";
import { askedAt, hasAnswered, type KnownSubjects, waits } from "./silence";

export interface ReminderFacts {
  now: Instant;
  calendar: WorkCalendar;
  /** The hour of the collection: that of a card which the person called for. */
  collectionTime: string;
  /** The question of this week and its reminder, where there are any. */
  question: PromptRecord | null;
  reminder: NoticeRecord | null;
  known: KnownSubjects;
}

/**
 * Why a reminder cannot come on a day. `reminded`: it came already; `moved`: a day was chosen and is settled; `past`: today
 * or before; then the reasons for which nobody is written to on that day.
 */
export type ReminderDayFault = "nothing-to-recall" | "reminded" | "moved" | "past" | "other-week" | NotWorked;

/** `next`: the first day that could be chosen instead; null when there is none. */
export type ReminderDay = { ok: true; day: Day } | { ok: false; reason: ReminderDayFault; next: Day | null };

/** « Me le rappeler jeudi » : a worked day of this week after today, once, while the question waits. */
export function chooseReminderDay(facts: ReminderFacts, day: Day): ReminderDay {
  const { question, reminder, calendar, now, known } = facts;
  const asked = question && askedAt(question);
  if (!question || !asked || hasAnswered(question, asked, known) || !waits(question, known)) return never("nothing-to-recall");
  if (reminder !== null) {
    const mayStillMove = reminder.state === "skipped" || (isOpen(reminder) && reminder.dueAt > now);
    if (!mayStillMove) return never(reminder.state === "withdrawn" ? "nothing-to-recall" : "reminded");
    if (reminder.reason === "snoozed") return never("moved");
  }
  const today = dayAt(now, calendar.timeZone);
  const hour = question.state === "sent" ? timeAt(asked, calendar.timeZone) : facts.collectionTime;
  const isPossible = (one: Day): boolean => nextMoment(calendar, instantAt(one, hour, calendar.timeZone), one) !== null;
  const fault = whyNot(calendar, day, today) ?? (isPossible(day) ? null : "outside-hours");
  if (fault === null) return { ok: true, day };
  const coming = [1, 2, 3, 4, 5, 6].map((count) => addDays(today, count)).filter((one) => weekOf(one) === weekOf(today));
  return { ok: false, reason: fault, next: coming.find(isPossible) ?? null };
}

const never = (reason: ReminderDayFault): ReminderDay => ({ ok: false, reason, next: null });

function whyNot(calendar: WorkCalendar, day: Day, today: Day): ReminderDayFault | null {
  if (day <= today) return "past";
  return weekOf(day) === weekOf(today) ? notWorkedReason(calendar, day) : "other-week";
}
