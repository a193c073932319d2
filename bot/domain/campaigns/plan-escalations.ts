import type { Instant } from "../calendar/day";
import { actionSubject } from "../prompts/weekly-subjects";
import type { Action } from "../roadmap/action";
import { headsOf } from "../roadmap/project";
import { decideMessage, isOpen, noticeDraft, withdraw } from "./decide-message";
import { momentFor, type Verdict } from "./message-moment";
import type { NoticeRecord } from "./message-record";
import type { PersonInWeek } from "./person-in-week";
import type { PlanContext } from "./plan-context";
import { isSilent, reminderAt } from "./plan-reminder";
import { silentActions } from "./silence";
import type { MessageDecision } from "./week-plan-facts";

/** An action without news whose reminder was not answered either, and from when on somebody else is told. */
interface SilentAction {
  action: Action;
  ownerId: string;
  since: Instant;
}

/**
 * « Sans réponse un jour travaillé après le rappel, les copilotes de l'action, à défaut le chef de projet, reçoivent une
 * seule carte qui les regroupe. » By person; whose message stands as it is has no decision.
 */
export function planEscalations(context: PlanContext): Map<string, MessageDecision> {
  const told = new Map<string, SilentAction[]>();
  for (const who of context.people.values()) {
    for (const silent of unansweredOf(who, context)) {
      for (const id of toldAbout(silent, who.week, context)) told.set(id, [...(told.get(id) ?? []), silent]);
    }
  }
  const decisions = new Map<string, MessageDecision>();
  for (const who of context.people.values()) {
    const decision = planEscalation(who, told.get(who.id) ?? [], context);
    if (decision !== null) decisions.set(who.id, decision);
  }
  return decisions;
}

function unansweredOf(who: PersonInWeek, context: PlanContext): SilentAction[] {
  const reminder = who.notice("reminder");
  if (who.question === null || reminder?.state !== "sent" || reminder.sentAt === null || !isSilent(who, context)) return [];
  const since = reminderAt(who, reminder.sentAt, context.settings.escalationAfter);
  if (since === null) return [];
  return silentActions(who.question, context.known).map((action) => ({ action, ownerId: who.id, since }));
}

/** Who is told about an action: those who share it, else the first head of its project who is somebody else. */
function toldAbout({ action, ownerId }: SilentAction, week: string, { people, known }: PlanContext): string[] {
  const present = (id: string): boolean => {
    const other = people.get(id);
    return id !== ownerId && other !== undefined && other.person !== null && other.week === week;
  };
  const sharing = [...new Set(action.coOwnerIds)].filter(present);
  if (sharing.length > 0) return sharing;
  const project = action.projectId === null ? undefined : known.projects.get(action.projectId);
  return project === undefined ? [] : headsOf(project).filter(present).slice(0, 1);
}

function planEscalation(who: PersonInWeek, silent: readonly SilentAction[], context: PlanContext): MessageDecision | null {
  const { now } = context;
  const known = who.notice("escalation");
  if (known !== null && isOpen(known)) {
    if (who.person === null) return withdraw(known, now, "person-left");
    if (!known.subjects.some((subject) => stillSilent(subject, context))) return withdraw(known, now, "answered");
  } else if (silent.length === 0) {
    return null;
  }
  const { ruleAt, verdict: due } = togetherAt(who, known === null ? silent.map(({ since }) => since) : [known.dueAt], now);
  const verdict = (): Verdict => {
    if (!who.reachable) return { ok: false, reason: "not-reachable" };
    if (!(known !== null && isOpen(known)) && context.room(who) <= 0) return { ok: false, reason: "two-messages" };
    return due;
  };
  const subjects = silent
    .filter(({ since }) => since <= ruleAt)
    .map(({ action, ownerId }) => ({ ...actionSubject(action), ownerId }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const draft = noticeDraft("escalation", who, now, { subjects });
  return decideMessage({ who, now, ruleAt, known, verdict, draft });
}

/** One card for all: when the last of them is due, or the latest one after which the reader still works in the week. */
function togetherAt(who: PersonInWeek, moments: readonly Instant[], now: Instant): { ruleAt: Instant; verdict: Verdict } {
  let found: { ruleAt: Instant; verdict: Verdict } | null = null;
  for (const ruleAt of [...new Set(moments)].toSorted().toReversed()) {
    found = { ruleAt, verdict: momentFor(who.calendar, ruleAt, now, who.sunday) };
    if (found.verdict.ok) break;
  }
  return found ?? { ruleAt: now, verdict: { ok: false, reason: "window-closed" } };
}

function stillSilent(subject: NoticeRecord["subjects"][number], context: PlanContext): boolean {
  const owner = context.people.get(subject.ownerId);
  if (owner === undefined || owner.question === null || !isSilent(owner, context)) return false;
  return silentActions(owner.question, context.known).some(({ id }) => id === subject.id);
}
