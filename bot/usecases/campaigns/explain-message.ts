import { timeAt } from "../../domain/calendar/civil-time";
import { type Day, dayAt } from "../../domain/calendar/day";
import { addWeeks, type IsoWeek } from "../../domain/calendar/iso-week";
import type { CampaignSettings } from "../../domain/campaigns/campaign-settings";
import { lastThatCame, whyItWaited } from "../../domain/campaigns/last-message";
import { type MessageKind, type MessageReason, messageId } from "../../domain/campaigns/ledger-fields";
import type { Person } from "../../domain/people/person";
import type { Ref } from "../../ports";
import type { Authority } from "../authority";
import { noticesOfPerson } from "../convocations/notices-of-person";
import { readAvailabilityFacts } from "../availability/read-availability";

/** The last message Jalon sent somebody of its own accord. */
export interface MessageExplained {
  kind: MessageKind;
  /** When it came, on the person's own clock. */
  day: Day;
  time: string;
  /** Why it waited; empty when it left at its hour. */
  waitedFor: MessageReason | "";
  /** The settings its rule speaks of. */
  settings: CampaignSettings;
}

/** Those of which a person gets one a week at most. */
const WEEKLY_KINDS = ["weekly", "reminder", "escalation", "digest", "alert"] as const satisfies readonly MessageKind[];

/** Whoever asks why speaks of a message they still see. */
const WEEKS_BACK = 8;

/** « Pourquoi ce message ? » : the last message that came to a person, from the ledger; null when none did of late. */
export async function explainMessage(authority: Authority, person: Person): Promise<MessageExplained | null> {
  const facts = await readAvailabilityFacts(authority, person.id);
  if (!facts) return null;
  const { settings, own, currentWeek } = facts;
  const refs = [...refsOf(currentWeek, person.id), ...(await noticesOfPerson(authority, person.id))];
  const stored = await authority.store.load(refs);
  const last = lastThatCame(stored.flatMap((one) => (one ? [one.value] : [])));
  if (last === null) return null;
  const timeZone = own.timeZone ?? settings.timeZone;
  const { message, at } = last;
  return { kind: message.kind, day: dayAt(at, timeZone), time: timeAt(at, timeZone), waitedFor: whyItWaited(message), settings };
}

/** The id of a message that a rule sends is made of its kind, week and person: no search is needed. */
const refsOf = (week: IsoWeek, personId: string): Ref<"prompt" | "notice">[] =>
  Array.from({ length: WEEKS_BACK }, (_, count) => addWeeks(week, -count)).flatMap((one) =>
    WEEKLY_KINDS.map((kind) => ({ type: kind === "weekly" ? "prompt" : "notice", id: messageId(kind, one, personId) })),
  );
