import { instantAt } from "../calendar/civil-time";
import { addDays, type Instant } from "../calendar/day";
import { isOpen, withdraw } from "./decide-message";
import { MESSAGE_KINDS, type MessageKind, messageId, stepTo } from "./ledger-fields";
import type { PersonInWeek } from "./person-in-week";
import { type PlanContext, planContext } from "./plan-context";
import { planDigest } from "./plan-digest";
import { planEscalations } from "./plan-escalations";
import { planQuestion } from "./plan-question";
import { planReminder, reminderAt } from "./plan-reminder";
import { isRipe, type MessageDecision, type WeekPlanFacts } from "./week-plan-facts";

export interface WeekPlan {
  /** What is new or has to change, by person and kind; a message without one stands as the ledger has it. */
  decisions: MessageDecision[];
  /** The next moment at which the plan changes without anybody doing anything. */
  nextLook: Instant;
}

/**
 * Who is written to in the week it is where they are: « jamais plus de deux messages non sollicités par semaine, d'abord la
 * question, puis le point des directeurs, puis ce que l'on partage, puis le rappel ».
 */
export function planWeek(facts: WeekPlanFacts): WeekPlan {
  const context = planContext(facts);
  const people = [...context.people.values()];
  const decisions: MessageDecision[] = facts.ledger.flatMap((message) => leftBehind(message, context) ?? []);
  const keep = (decision: MessageDecision | null): void => {
    if (decision !== null) decisions.push(decision);
  };
  for (const who of people) {
    const question = planQuestion(who, context);
    context.reserve(question, who.question);
    const digest = planDigest(who, context);
    context.reserve(digest, who.notice("digest"));
    keep(question);
    keep(digest);
  }
  const escalations = planEscalations(context);
  for (const who of people) {
    const escalation = escalations.get(who.id) ?? null;
    keep(escalation);
    // one that may still be spared by an answer keeps no place
    if (escalation !== null && isRipe(escalation, context.now)) context.reserve(escalation, who.notice("escalation"));
    keep(planReminder(who, context));
  }
  return { decisions: decisions.toSorted(byPerson), nextLook: nextLook(context, decisions) };
}

/** The others are decided about with the week; what happened once asked for these. */
const PLANNED_BY_RULE: ReadonlySet<MessageKind> = new Set(["weekly", "reminder", "escalation", "digest"]);

const byPerson = (a: MessageDecision, b: MessageDecision): number =>
  a.personId === b.personId
    ? MESSAGE_KINDS.indexOf(a.kind) - MESSAGE_KINDS.indexOf(b.kind) || (a.week < b.week ? -1 : 1)
    : a.personId < b.personId
      ? -1
      : 1;

/** A message of a week that is over where its person is, and one to somebody who is gone: it will not leave. */
function leftBehind(message: WeekPlanFacts["ledger"][number], { people, now }: PlanContext): MessageDecision | null {
  const who = people.get(message.personId);
  if (who === undefined || !isOpen(message)) return null;
  if (message.week < who.week) {
    const { kind, week, personId, dueAt: ruleAt } = message;
    const closed = stepTo(message, now, "skipped", "window-closed");
    return { kind, week, personId, ruleAt, recorded: true, decision: "skip", at: null, reason: "window-closed", message: closed };
  }
  return who.person === null && !PLANNED_BY_RULE.has(message.kind) ? withdraw(message, now, "person-left") : null;
}

/** When something comes due: a message, the reminder of a card that leaves now, or a new week somewhere. */
function nextLook(context: PlanContext, decisions: readonly MessageDecision[]): Instant {
  const { now, people, settings } = context;
  const moments = decisions.filter((decision) => !isRipe(decision, now)).map(({ ruleAt }) => ruleAt);
  const leaving = new Map(decisions.flatMap(({ message, at }) => (at === null ? [] : [[message.id, at] as const])));
  const zones = new Set([settings.timeZone]);
  for (const who of people.values()) {
    zones.add(who.calendar.timeZone);
    moments.push(...afterwards(who, context, leaving));
  }
  const mondays = [...people.values()].map(({ monday }) => addDays(monday, 7));
  for (const monday of new Set(mondays)) for (const zone of zones) moments.push(instantAt(monday, "00:00", zone));
  const coming = moments.filter((moment) => moment > now).toSorted();
  return coming[0] ?? instantAt(addDays(now.slice(0, 10), 7), "00:00", settings.timeZone);
}

/** When the messages on their way would have to be followed up. */
function afterwards(who: PersonInWeek, { settings }: PlanContext, leaving: ReadonlyMap<string, Instant>): Instant[] {
  const steps = [
    { kind: "weekly", message: who.question, after: settings.reminderAfter },
    { kind: "reminder", message: who.notice("reminder"), after: settings.escalationAfter },
  ] as const;
  return steps.flatMap(({ kind, message, after }) => {
    const waiting = message !== null && (isOpen(message) || message.state === "sending") ? message.dueAt : null;
    const from = leaving.get(messageId(kind, who.week, who.id)) ?? waiting;
    return from === null ? [] : (reminderAt(who, from, after) ?? []);
  });
}
