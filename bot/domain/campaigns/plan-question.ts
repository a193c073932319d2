import { workedDaysOf } from "../calendar/worked-days";
import { newPrompt } from "../prompts/plan-weekly-prompts";
import { decideMessage, isOpen, mayComeBack, withdraw } from "./decide-message";
import { momentFor, type Verdict, withoutAbsences } from "./message-moment";
import type { MessageReason } from "./ledger-fields";
import type { PersonInWeek } from "./person-in-week";
import type { PlanContext } from "./plan-context";
import { hasSomethingToAsk, somethingSaid, waits } from "./silence";
import type { MessageDecision } from "./week-plan-facts";

/**
 * « Chaque agent reçoit une seule carte par semaine, le jour et à l'heure de la collecte, ou au premier moment travaillé
 * qui suit dans la même semaine ; une semaine de moins de trois jours travaillés n'est pas demandée. » Null for whoever has
 * nothing to say, and for a question that stands as the ledger has it.
 */
export function planQuestion(who: PersonInWeek, context: PlanContext): MessageDecision | null {
  const { now, settings, known: subjects } = context;
  const known = who.question;
  if (known !== null && !isOpen(known) && !mayComeBack(known)) return null;
  const about = context.about.get(who.id);
  if (known !== null && isOpen(known)) {
    if (who.person === null) return withdraw(known, now, "person-left");
    if (!waits(known, subjects)) return withdraw(known, now, somethingSaid(known, subjects) ? "answered" : "nothing-to-ask");
  } else if (who.person === null || about === undefined || !hasSomethingToAsk(about, who.week, subjects)) {
    return null;
  }
  const meant = context.onWeekday(who, settings.collection.weekday, settings.collection.time);
  const launched = context.launchedAt("weekly", who.week);
  const ruleAt = launched !== null && launched < meant ? launched : meant;
  const verdict = (): Verdict => {
    if (!who.reachable) return { ok: false, reason: "not-reachable" };
    const short = shortWeek(who, settings.minWorkedDays);
    if (short !== null) return { ok: false, reason: short };
    if (!(known !== null && isOpen(known)) && context.room(who) <= 0) return { ok: false, reason: "two-messages" };
    return momentFor(who.calendar, ruleAt, now, who.sunday);
  };
  const draft = () => newPrompt(who.week, who.id, now, about ?? { actions: [], projects: [] });
  return decideMessage({ who, now, ruleAt, known, verdict, draft });
}

/** Why a week is too short to be asked about; null when it is not. */
function shortWeek({ calendar, week }: PersonInWeek, least: number): MessageReason | null {
  const days = workedDaysOf(calendar, week).length;
  if (days >= least && days > 0) return null;
  const whole = calendar.absences.length === 0 ? days : workedDaysOf(withoutAbsences(calendar), week).length;
  if (whole >= least && whole > days) return "absent";
  return whole === 0 ? "no-worked-day" : "short-week";
}
