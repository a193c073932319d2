import type { Absence } from "../../domain/calendar/work-calendar";
import { daysCovered, type ReplyPeriod, withOutlook } from "../../domain/campaigns/outlook-absence";
import { planWeek } from "../../domain/campaigns/plan-week";
import { isRipe } from "../../domain/campaigns/week-plan-facts";
import type { Person } from "../../domain/people/person";
import type { AutomaticReplies, Timer } from "../../ports";
import type { Authority } from "../authority";
import { changeOwnAvailability } from "./change-own-availability";
import { readCampaignFacts } from "../campaigns/read-campaign-facts";
import { readCampaignSettings } from "../campaigns/read-campaign-settings";

/** What Outlook allows one application at once. */
const AT_ONCE = 4;
/**
 * A campaign is not held up longer than this, and who plans keeps the lease meanwhile: who could not be read by then is
 * written to as if they had no reply.
 */
const MOST_MS = 60_000;
const USUAL_WAIT_MS = 2000;

export interface RepliesNoted {
  /** People whose automatic reply was read, those of them whose absences changed, and those who could not be read. */
  read: number;
  noted: number;
  unread: number;
}

/**
 * « Lire la réponse automatique d'Outlook » : where the settings allow it, notes the days away of those who are about to be
 * written to. To be run just before a plan is made. It never stops a campaign: what cannot be read is left out and logged.
 */
export async function noteAutomaticReplies(authority: Authority, replies: AutomaticReplies, timer: Timer): Promise<RepliesNoted> {
  const told: RepliesNoted = { read: 0, noted: 0, unread: 0 };
  try {
    const { settings } = await readCampaignSettings(authority);
    if (!settings.readsAutomaticReplies) return told;
    const people = await aboutToBeWrittenTo(authority);
    await readAll(authority, people, { replies, timer }, told);
  } catch (error) {
    authority.log.error("automatic-replies-failed", { error: error instanceof Error ? error.message : "unknown" });
  }
  if (told.read + told.unread > 0) authority.log.info("automatic-replies", { ...told });
  return told;
}

interface Listed extends Pick<Person, "id"> {
  aadObjectId: string;
}

async function aboutToBeWrittenTo(authority: Authority): Promise<Listed[]> {
  const facts = await readCampaignFacts(authority);
  const due = planWeek(facts).decisions.filter((decision) => decision.at !== null && isRipe(decision, facts.now));
  const ids = new Set(due.map(({ personId }) => personId));
  return facts.people.flatMap(({ id, aadObjectId }) => (ids.has(id) && aadObjectId !== null ? [{ id, aadObjectId }] : []));
}

type Reading = { replies: AutomaticReplies; timer: Timer };

async function readAll(
  authority: Authority,
  people: readonly Listed[],
  { replies, timer }: Reading,
  told: RepliesNoted,
): Promise<void> {
  const until = timer.elapsed() + MOST_MS;
  const waiting = people.values();
  let refused = false;
  const reader = async (): Promise<void> => {
    for (const person of waiting) {
      const read = refused ? null : await readOne(replies, person.aadObjectId, timer, until);
      if (read === "refused") refused = true;
      if (read === null || typeof read === "string") told.unread += 1;
      else {
        told.read += 1;
        if (await noteReply(authority, person, read.period)) told.noted += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  if (refused) authority.log.warn("automatic-replies-refused", { unread: told.unread });
}

/** Reads one reply, waiting as long as asked while time is left. */
async function readOne(
  replies: AutomaticReplies,
  aadObjectId: string,
  timer: Timer,
  until: number,
): Promise<{ period: ReplyPeriod | null } | "refused" | "unread"> {
  while (timer.elapsed() < until) {
    const read = await replies.read(aadObjectId);
    if (read.ok) return read;
    if (read.reason === "refused") return "refused";
    if (read.reason === "unavailable" && read.retryAfterMs === null) return "unread";
    const wait = read.retryAfterMs ?? USUAL_WAIT_MS;
    if (timer.elapsed() + wait >= until) return "unread";
    await timer.wait(wait);
  }
  return "unread";
}

/** Notes what a reply tells; true when it changed something. */
const noteReply = (authority: Authority, person: Pick<Person, "id">, period: ReplyPeriod | null): Promise<boolean> =>
  changeOwnAvailability<boolean>(authority, person, ({ own, settings, today }) => {
    const days = period === null ? null : daysCovered(period, own.timeZone ?? settings.timeZone);
    const absences = withOutlook(own.absences, days, today);
    return sameAbsences(absences, own.absences) ? { outcome: false } : { outcome: true, record: { ...own, absences } };
  });

const sameAbsences = (a: readonly Absence[], b: readonly Absence[]): boolean =>
  nameOf(a) === nameOf(b);

const nameOf = (absences: readonly Absence[]): string =>
  absences.map(({ from, until, source }) => `${from}/${until ?? ""}/${source}`).join(" ");
