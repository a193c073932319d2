import type { Instant } from "../calendar/day";
import { whyNotNow } from "../calendar/writing-hours";
import { momentFor, type Verdict } from "./message-moment";
import { type MessageReason, type MessageState, plannedFields, stepTo } from "./ledger-fields";
import type { MessageRecord, NoticeRecord } from "./message-record";
import type { PersonInWeek } from "./person-in-week";
import type { MessageDecision } from "./week-plan-facts";

/** A message as the rules see it now, and as the ledger has it. */
export interface Considered {
  who: PersonInWeek;
  now: Instant;
  ruleAt: Instant;
  known: MessageRecord | null;
  /** Asked only when something is to be decided. */
  verdict: () => Verdict;
  /** The message as it is when it is new. */
  draft: () => MessageRecord;
}

/** Planned and not yet on its way. */
export const isOpen = (message: MessageRecord): boolean => message.state === "planned" || message.state === "deferred";

/** Reasons to skip that go away by themselves or by the person: the message may still leave while its week lasts. */
const PASSING: ReadonlySet<string> = new Set<MessageReason>(["not-reachable", "absent", "no-worked-day", "short-week"]);

/** True for a message that was skipped for a reason that may have passed. */
export const mayComeBack = (message: MessageRecord): boolean => message.state === "skipped" && PASSING.has(message.reason);

/**
 * What is to happen with a message, or null when it stands as the ledger has it. What left, or may have left, is never
 * decided again; what is due is the sender's, who asks the calendar once more.
 */
export function decideMessage(considered: Considered): MessageDecision | null {
  const { known, now, ruleAt, who } = considered;
  if (known === null) return newMessage(considered, considered.verdict());
  if (isOpen(known)) {
    if (known.dueAt <= now) return null;
    const verdict = considered.verdict();
    if (!verdict.ok) return change(considered, known, verdict);
    if (whyNotNow(who.calendar, known.dueAt) === null) return null;
    return change(considered, known, momentFor(who.calendar, known.dueAt, now, who.sunday));
  }
  if (!mayComeBack(known) || ruleAt > now) return null;
  const verdict = considered.verdict();
  return verdict.ok ? change(considered, known, verdict) : null;
}

/** A message overtaken: by an answer, or because nobody is there to read it. */
export const withdraw = (known: MessageRecord, now: Instant, reason: MessageReason): MessageDecision => ({
  ...headOf(known, known.dueAt, true),
  decision: "withdraw",
  at: null,
  reason,
  message: stepTo(known, now, "withdrawn", reason),
});

/** The first decision about a message. */
export function newMessage(given: Pick<Considered, "draft" | "now" | "ruleAt">, verdict: Verdict): MessageDecision {
  const { draft, now, ruleAt } = given;
  const step = { state: stateOf(verdict), reason: verdict.reason };
  const dueAt = verdict.ok ? verdict.at : ruleAt;
  const message: MessageRecord = { ...draft(), ...step, dueAt, history: [{ at: now, ...step }] };
  return decisionOf(headOf(message, ruleAt, false), verdict, message);
}

/** Another decision about a message that has not left. */
export function change(
  { now, ruleAt }: Pick<Considered, "now" | "ruleAt">,
  known: MessageRecord,
  verdict: Verdict,
): MessageDecision {
  const stepped = stepTo(known, now, stateOf(verdict), verdict.reason);
  const message = verdict.ok ? { ...stepped, dueAt: verdict.at } : stepped;
  return decisionOf(headOf(known, ruleAt, true), verdict, message);
}

const stateOf = (verdict: Verdict): MessageState => (!verdict.ok ? "skipped" : verdict.reason === "" ? "planned" : "deferred");

const headOf = ({ kind, week, personId }: MessageRecord, ruleAt: Instant, recorded: boolean) => ({
  kind,
  week,
  personId,
  ruleAt,
  recorded,
});

function decisionOf(head: ReturnType<typeof headOf>, verdict: Verdict, message: MessageRecord): MessageDecision {
  if (!verdict.ok) return { ...head, decision: "skip", at: null, reason: verdict.reason, message };
  if (verdict.reason === "") return { ...head, decision: "send", at: verdict.at, reason: "", message };
  return { ...head, decision: "defer", at: verdict.at, reason: verdict.reason, message };
}

/** A message other than the question, before it is decided. */
export const noticeDraft =
  (kind: NoticeRecord["kind"], who: PersonInWeek, now: Instant, more: Partial<Pick<NoticeRecord, "about" | "subjects">> = {}) =>
  (): NoticeRecord => ({ ...plannedFields(kind, who.week, who.id, now), kind, subjects: [], about: "", ...more });
