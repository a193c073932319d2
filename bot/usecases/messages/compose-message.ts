import type { CardMessage } from "../../cards/adaptive-card";
import type { Links } from "../../cards/tab-link";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { loadWeekToShow } from "../load-week";
import { composeWeeklyCard, shownWeek } from "../show-weekly-card";
import { composeAlert } from "./compose-alert";
import { composeConvocation } from "./compose-convocation";
import { composeDigest } from "./compose-digest";
import { composeEscalation } from "./compose-escalation";
import { composeReminder } from "./compose-reminder";
import { composeSummaryNotice } from "./compose-summary-notice";
import { isStillAsked } from "./still-asked";

/** The content of a message as it leaves, from what holds at that moment; null when nothing is left to say. */
export async function composeMessage(
  authority: Authority,
  links: Links,
  record: MessageRecord,
  person: Person,
): Promise<CardMessage | null> {
  switch (record.kind) {
    case "weekly": {
      // it was read a moment ago, and is only claimed as it was read
      const week = await loadWeekToShow(authority, record);
      return isStillAsked(week) ? composeWeeklyCard(shownWeek(week), person, links) : null;
    }
    case "reminder":
      return composeReminder(authority, links, record, person);
    case "escalation":
      return composeEscalation(authority, links, record, person);
    case "digest":
      return composeDigest(authority, links, record, person);
    case "alert":
      return composeAlert(authority, links, record, person);
    case "convocation":
      return composeConvocation(authority, links, record, person);
    case "summary":
      return composeSummaryNotice(authority, links, record, person);
  }
}
