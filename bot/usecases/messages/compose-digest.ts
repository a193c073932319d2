import type { AdaptiveCard } from "../../cards/adaptive-card";
import { digestCard } from "../../cards/digest-card";
import type { Links } from "../../cards/tab-link";
import type { Instant } from "../../domain/calendar/day";
import { addWeeks } from "../../domain/calendar/iso-week";
import { messageId } from "../../domain/campaigns/ledger-fields";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { digestOf } from "../../domain/digest/compose-digest";
import { digestScopeOf } from "../../domain/digest/digest-scope";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { LONGEST_DAYS, readDigests } from "./read-digests";

/** A week ago: what is told to whoever got no digest lately. */
const USUAL_DAYS = 7;
const MS_PER_DAY = 86_400_000;

/**
 * The digest of a director as it stands at this moment, in their language. Null when it is nobody's any more (they direct
 * nothing now) or nothing of a plan concerns them: the message is withdrawn.
 */
export async function composeDigest(
  authority: Authority,
  links: Links,
  record: NoticeRecord,
  person: Person,
): Promise<{ card: AdaptiveCard; summary: string } | null> {
  const run = await readDigests(authority, record.week);
  const scope = digestScopeOf(person, run.directions, run.today);
  if (scope === null) return null;
  const since = await lastDigestOf(authority, record, run.now);
  const digest = digestOf(run.index, { scope, since, owed: run.owed.get(person.id) ?? 0, overdue: run.overdue.get(person.id) ?? [] });
  return digest && digestCard({ week: record.week, digest, today: run.today, links }, person.language);
}

/** When this person last got one, a fortnight back at most; a week ago when none arrived. */
async function lastDigestOf({ store }: Authority, { week, personId }: NoticeRecord, now: Instant): Promise<Instant> {
  const earlier = [-1, -2].map(
    (weeks) => ({ type: "notice", id: messageId("digest", addWeeks(week, weeks), personId) }) as const,
  );
  const sent = (await store.load(earlier)).flatMap((found) => found?.value.sentAt ?? []);
  const daysAgo = (days: number): Instant => new Date(Date.parse(now) - days * MS_PER_DAY).toISOString();
  const last = sent.toSorted().at(-1) ?? daysAgo(USUAL_DAYS);
  const longest = daysAgo(LONGEST_DAYS);
  return last < longest ? longest : last;
}
