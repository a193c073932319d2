import type { CardMessage } from "../../cards/adaptive-card";
import { reminderCard } from "../../cards/reminder-card";
import type { Links } from "../../cards/tab-link";
import { dayAt } from "../../domain/calendar/day";
import { isSnoozed } from "../../domain/campaigns/message-count";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { askedAt } from "../../domain/campaigns/silence";
import type { Person } from "../../domain/people/person";
import { weeklyView } from "../../domain/prompts/weekly-view";
import type { Authority } from "../authority";
import { loadWeek, weeklyFacts } from "../load-week";
import { isStillSilent } from "./still-asked";

/** The card of the week once more; null once it was answered. */
export async function composeReminder(
  authority: Authority,
  links: Links,
  record: NoticeRecord,
  person: Person,
): Promise<CardMessage | null> {
  const week = await loadWeek(authority, record.about);
  if (week === null || !isStillSilent(week)) return null;
  const facts = weeklyFacts(week);
  const asked = askedAt(facts.prompt) ?? facts.prompt.plannedAt;
  const question = { week: weeklyView(facts, {}), form: null, notice: null, links };
  return reminderCard({ question, askedOn: dayAt(asked, facts.timeZone), chosen: isSnoozed(record) }, person.language);
}
