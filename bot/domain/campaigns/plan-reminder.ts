import { instantAt, timeAt } from "../calendar/civil-time";
import { type Day, dayAt, type Instant } from "../calendar/day";
import { weekOf } from "../calendar/iso-week";
import { addWorkedDays } from "../calendar/worked-days";
import type { PromptRecord } from "../prompts/prompt-record";
import { change, decideMessage, isOpen, noticeDraft, withdraw } from "./decide-message";
import { momentFor, type Verdict } from "./message-moment";
import type { MessageReason } from "./ledger-fields";
import type { NoticeRecord } from "./message-record";
import type { PersonInWeek } from "./person-in-week";
import type { PlanContext } from "./plan-context";
import { askedAt, hasAnswered, somethingSaid, waits } from "./silence";
import type { MessageDecision } from "./week-plan-facts";

/**
 * « Une carte sans réponse est rappelée une fois, deux jours travaillés après, à la même heure, dans la même semaine ; le
 * jour que la personne a choisi l'emporte. » Null when there is nothing to recall, or when the reminder stands.
 */
export function planReminder(who: PersonInWeek, context: PlanContext): MessageDecision | null {
  const { now } = context;
  const known = who.notice("reminder");
  const overtaken = overtakenBy(who, context);
  if (overtaken !== null) return known !== null && isOpen(known) ? withdraw(known, now, overtaken) : null;
  const { question } = who;
  const asked = question && askedAt(question);
  if (question === null || asked === null) return null;

  const snoozed = snoozedTo(who, asked);
  const hour = hourOf(who, asked, question, context);
  const ruleAt = snoozed === null ? ruleOf(who, asked, hour, context) : instantAt(snoozed, hour, who.calendar.timeZone);
  if (ruleAt === null) return null;
  const verdict = (): Verdict => {
    if (!who.reachable) return { ok: false, reason: "not-reachable" };
    if (who.own?.mutedWeek === who.week) return { ok: false, reason: "muted" };
    const due = momentFor(who.calendar, ruleAt, now, who.sunday);
    if (snoozed !== null) return due.ok ? { ...due, reason: "snoozed" } : due;
    return known === null && context.room(who) <= 0 ? { ok: false, reason: "two-messages" } : due;
  };
  if (snoozed !== null && known !== null && mayMoveTo(known, now)) {
    const chosen = verdict();
    return chosen.ok ? change({ now, ruleAt }, known, chosen) : null;
  }
  const draft = noticeDraft("reminder", who, now, { about: question.id });
  return decideMessage({ who, now, ruleAt, known, verdict, draft });
}

/** A day may be chosen after the reminder was put off, or after it was skipped; once. */
const mayMoveTo = (known: NoticeRecord, now: Instant): boolean =>
  known.reason !== "snoozed" && (known.state === "skipped" || (isOpen(known) && known.dueAt > now));

/** Why nothing is left to recall; null while the person is silent. */
function overtakenBy({ question, person }: PersonInWeek, { known }: PlanContext): MessageReason | null {
  if (person === null) return "person-left";
  if (question === null) return null;
  if (hasAnswered(question, askedAt(question) ?? question.plannedAt, known)) return "answered";
  return waits(question, known) ? null : somethingSaid(question, known) ? "answered" : "nothing-to-ask";
}

/** True while a question was put and its person has said nothing. */
export const isSilent = (who: PersonInWeek, context: PlanContext): boolean =>
  who.question !== null && askedAt(who.question) !== null && overtakenBy(who, context) === null;

/** The day a person chose to be reminded on, in this week and after they were asked. */
function snoozedTo({ own, week, calendar }: PersonInWeek, asked: Instant): Day | null {
  const day = own?.remindOn ?? null;
  return day !== null && weekOf(day) === week && day >= dayAt(asked, calendar.timeZone) ? day : null;
}

/** When the rule has the reminder leave: two worked days later, or when the bureau launched the reminders by hand. */
function ruleOf(who: PersonInWeek, asked: Instant, hour: string, { launchedAt, settings }: PlanContext): Instant | null {
  const launched = launchedAt("reminder", who.week);
  const meant = reminderAt(who, asked, settings.reminderAfter, hour);
  if (launched !== null && launched >= asked && (meant === null || launched < meant)) return launched;
  return meant;
}

/** So many worked days after a moment, at that time or another of day; null when that is not in the person's week any more. */
export function reminderAt({ calendar, sunday }: PersonInWeek, from: Instant, days: number, time?: string): Instant | null {
  const { timeZone } = calendar;
  const day = addWorkedDays(calendar, dayAt(from, timeZone), days);
  return day === null || day > sunday ? null : instantAt(day, time ?? timeAt(from, timeZone), timeZone);
}

/** The hour of the card; of the collection for a card that the person called for, at whatever hour. */
const hourOf = ({ calendar }: PersonInWeek, asked: Instant, question: PromptRecord, { settings }: PlanContext): string =>
  question.state === "sent" ? timeAt(asked, calendar.timeZone) : settings.collection.time;
