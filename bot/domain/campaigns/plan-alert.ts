import { addDays } from "../calendar/day";
import { instantAt } from "../calendar/civil-time";
import { weekOf } from "../calendar/iso-week";
import { newMessage, noticeDraft } from "./decide-message";
import { momentFor, type Verdict } from "./message-moment";
import type { NoticeRecord } from "./message-record";
import type { PersonInWeek } from "./person-in-week";
import { planContext } from "./plan-context";
import { planDigest } from "./plan-digest";
import { planQuestion } from "./plan-question";
import type { WeekPlanFacts } from "./week-plan-facts";

/**
 * Whom to tell that a campaign (`about`: its id) did not go as it should, and when: every member of the bureau who has a
 * message left this week, or one of them when nobody has. Each is told once a week; empty when all were, or none is
 * reachable. The messages are to be created as they are.
 */
export function planAlert(facts: WeekPlanFacts, about: string): NoticeRecord[] {
  const context = planContext(facts);
  const members = [...context.people.values()].filter(
    (who) => who.person?.roles.includes("bureau") && who.reachable && who.notice("alert") === null,
  );
  const free = members.filter((who) => {
    context.reserve(planQuestion(who, context), who.question);
    context.reserve(planDigest(who, context), who.notice("digest"));
    return context.room(who) > 0;
  });
  return (free.length > 0 ? free : members.slice(0, 1)).flatMap((who) => alertTo(who, context.now, about) ?? []);
}

/** In this week, or the next one when nothing of this one is left; null for somebody who is away in both. */
function alertTo(who: PersonInWeek, now: string, about: string): NoticeRecord | null {
  const { calendar, sunday } = who;
  const today = momentFor(calendar, now, now, sunday);
  if (today.ok) return alertOf(who, now, about, today);
  const monday = addDays(sunday, 1);
  const next = { ...who, week: weekOf(monday) };
  const later = momentFor(calendar, instantAt(monday, "00:00", calendar.timeZone), now, addDays(monday, 6));
  return later.ok ? alertOf(next, now, about, later) : null;
}

function alertOf(who: PersonInWeek, now: string, about: string, verdict: Verdict): NoticeRecord | null {
  const { message } = newMessage({ draft: noticeDraft("alert", who, now, { about }), now, ruleAt: now }, verdict);
  return message.kind === "weekly" ? null : message;
}
