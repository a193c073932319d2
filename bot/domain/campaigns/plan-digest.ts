import { addDays, dayAt } from "../calendar/day";
import { nextMoment } from "../calendar/writing-hours";
import { digestScopeOf } from "../digest/digest-scope";
import { decideMessage, isOpen, noticeDraft, withdraw } from "./decide-message";
import { momentFor, type Verdict } from "./message-moment";
import type { PersonInWeek } from "./person-in-week";
import type { PlanContext } from "./plan-context";
import type { MessageDecision } from "./week-plan-facts";

/** « Chaque directeur lit le point de sa direction au jour et à l'heure qu'il a choisis, dans la plage d'envoi. » */
export function planDigest(who: PersonInWeek, context: PlanContext): MessageDecision | null {
  const { now, settings } = context;
  const known = who.notice("digest");
  const reads = who.person !== null && digestScopeOf(who.person, context.directions, dayAt(now, who.calendar.timeZone)) !== null;
  const chosen = who.own?.digest ?? settings.digest;
  if (!reads || chosen === "off") {
    return known !== null && isOpen(known) ? withdraw(known, now, who.person === null ? "person-left" : "nothing-to-ask") : null;
  }
  const ruleAt = workedWeekday(who, chosen, context);
  const verdict = (): Verdict => {
    if (!who.reachable) return { ok: false, reason: "not-reachable" };
    if (!(known !== null && isOpen(known)) && context.room(who) <= 0) return { ok: false, reason: "two-messages" };
    return momentFor(who.calendar, ruleAt, now, who.sunday);
  };
  return decideMessage({ who, now, ruleAt, known, verdict, draft: noticeDraft("digest", who, now) });
}

/** The moment of a digest: the same hour on an earlier day when nothing of the week is worked from the chosen day on. */
function workedWeekday(who: PersonInWeek, { weekday, time }: { weekday: number; time: string }, context: PlanContext): string {
  const meant = context.onWeekday(who, weekday, time);
  if (nextMoment(who.calendar, meant, who.sunday) !== null) return meant;
  for (let earlier = weekday - 1; earlier > 0; earlier -= 1) {
    const moment = context.onWeekday(who, earlier, time);
    if (nextMoment(who.calendar, moment, addDays(who.monday, earlier - 1)) !== null) return moment;
  }
  return meant;
}
