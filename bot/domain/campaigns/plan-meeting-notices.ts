import { instantAt } from "../calendar/civil-time";
import { addDays, type Day } from "../calendar/day";
import { type IsoWeek, weekOf } from "../calendar/iso-week";
import { change, mayComeBack, newMessage, noticeDraft } from "./decide-message";
import type { MessageReason } from "./ledger-fields";
import { momentFor, type Verdict } from "./message-moment";
import type { NoticeRecord } from "./message-record";
import type { PersonInWeek } from "./person-in-week";
import { type PlanContext, planContext } from "./plan-context";
import { planDigest } from "./plan-digest";
import { planQuestion } from "./plan-question";
import type { MessageDecision, WeekPlanFacts } from "./week-plan-facts";

/** Something to tell the members of an instance, each once. */
export interface WantedNotices {
  kind: "convocation" | "summary";
  about: string;
  people: readonly string[];
  idOf: (personId: string) => string;
  /** The last day on which it is of any use. */
  lastDay: Day;
  /** True for what corrects something they were told: a false date is worse than a third message. */
  beyondCap: boolean;
}

/** What is to be written of it, who has it already, and who cannot be told. */
export interface PlannedNotices {
  decisions: (MessageDecision & { message: NoticeRecord })[];
  already: string[];
  unreached: { personId: string; reason: MessageReason }[];
}

/**
 * Decides for each person when they are told: in their hours, around their absences, and in the next week when this one has no
 * message left for them. What has left, or is about to, is not told again.
 */
export function planMeetingNotices(facts: WeekPlanFacts, wanted: WantedNotices, known: ReadonlyMap<string, NoticeRecord>): PlannedNotices {
  const context = planContext(facts);
  const planned: PlannedNotices = { decisions: [], already: [], unreached: [] };
  for (const personId of new Set(wanted.people)) {
    const who = context.people.get(personId);
    const before = known.get(wanted.idOf(personId)) ?? null;
    if (who === undefined || who.person === null) planned.unreached.push({ personId, reason: "person-left" });
    else if (before !== null && !mayStillLeave(before)) planned.already.push(personId);
    else keep(planned, decide(who, before, wanted, context));
  }
  return planned;
}

/** It was not sent for want of a moment or of a place in the week, which may be there by now. */
const mayStillLeave = (message: NoticeRecord): boolean =>
  mayComeBack(message) || (message.state === "skipped" && (message.reason === "two-messages" || message.reason === "window-closed"));

function keep(planned: PlannedNotices, decision: MessageDecision): void {
  const { message } = decision;
  if (message.kind === "weekly") return;
  planned.decisions.push({ ...decision, message });
  if (decision.at === null && message.reason !== "") planned.unreached.push({ personId: message.personId, reason: message.reason });
}

function decide(who: PersonInWeek, before: NoticeRecord | null, { kind, about, idOf, lastDay, beyondCap }: WantedNotices, context: PlanContext): MessageDecision {
  const { now } = context;
  context.reserve(planQuestion(who, context), who.question);
  context.reserve(planDigest(who, context), who.notice("digest"));
  const { week, verdict } = momentOf(who, lastDay, beyondCap || context.room(who) > 0, now);
  const decision = { now, ruleAt: now };
  if (before !== null) return change(decision, { ...before, week }, verdict);
  const draft = noticeDraft(kind, { ...who, week }, now, { about });
  return newMessage({ ...decision, draft: () => ({ ...draft(), id: idOf(who.id) }) }, verdict);
}

/** In this week, or the next one; never after the last day. */
function momentOf(who: PersonInWeek, lastDay: Day, hasRoom: boolean, now: string): { week: IsoWeek; verdict: Verdict } {
  const { calendar, sunday, week } = who;
  if (!who.reachable) return { week, verdict: { ok: false, reason: "not-reachable" } };
  const soon: Verdict = hasRoom ? momentFor(calendar, now, now, earlier(sunday, lastDay)) : { ok: false, reason: "two-messages" };
  const monday = addDays(sunday, 1);
  if (soon.ok || monday > lastDay) return { week, verdict: soon };
  const later = momentFor(calendar, instantAt(monday, "00:00", calendar.timeZone), now, earlier(addDays(monday, 6), lastDay));
  if (!later.ok) return { week, verdict: soon };
  // a week that has no message left is no fault of the day: it is simply planned for the next one
  return { week: weekOf(monday), verdict: { ...later, reason: soon.reason === "two-messages" ? later.reason : soon.reason } };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** True for a message that came, or may have come, to its person. */
export const mayHaveCome = ({ state, sentAt }: Pick<NoticeRecord, "state" | "sentAt">): boolean =>
  sentAt !== null || state === "sent" || state === "unknown" || state === "sending";
