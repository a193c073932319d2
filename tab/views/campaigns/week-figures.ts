import type { CampaignProgress, CampaignView, CampaignWeek, MessageLine } from "../../../bot/contract/campaigns";
import { MESSAGE_STATES } from "../../../bot/domain/campaigns/ledger-fields";

export type Counts = CampaignView["counts"];

/** The states from which a message moves no more. */
const SETTLED = ["sent", "answered", "unknown", "failed", "skipped", "withdrawn"] as const;

/** How many messages of a sending have found their end, whichever it is. */
export const settledOf = (counts: Counts): number => SETTLED.reduce((sum, state) => sum + counts[state], 0);

export const sumOf = (counts: Counts): number => MESSAGE_STATES.reduce((sum, state) => sum + counts[state], 0);

/** The states of all sendings of a week together. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = (state: keyof Counts): number => all.reduce((total, counts) => total + counts[state], 0);
  return {
    planned: sum("planned"),
    deferred: sum("deferred"),
    skipped: sum("skipped"),
    sending: sum("sending"),
    sent: sum("sent"),
    unknown: sum("unknown"),
    failed: sum("failed"),
    answered: sum("answered"),
    withdrawn: sum("withdrawn"),
  };
}

/** True once something of a week has left, or has tried to. */
export const hasStarted = (counts: Counts): boolean =>
  counts.sending + counts.sent + counts.answered + counts.unknown + counts.failed > 0;

const SOON_MS = 120_000;

/**
 * True while messages are leaving: what is worth a look every other second. A sending whose last message waits for
 * Thursday is running too, and only looked at now and then.
 */
export const isLeaving = ({ state, startsAt, counts }: CampaignView, now: string): boolean =>
  state === "running" && (counts.sending > 0 || (startsAt !== null && Date.parse(startsAt) <= Date.parse(now) + SOON_MS));

/** True for what has begun and not ended: its counts move. */
export const isUnderWay = ({ state }: Pick<CampaignView, "state">): boolean => state === "running" || state === "paused";

/** A week with the counts of its sendings as they were last asked for, as long as they are of the same state. */
export function withProgress(week: CampaignWeek, progress: CampaignProgress | null): CampaignWeek {
  const campaigns = week.campaigns.map((campaign) => {
    const now = progress?.campaigns.find((one) => one.id === campaign.id);
    const fresher = now !== undefined && now.state === campaign.state && isUnderWay(campaign);
    return fresher ? { ...campaign, recipients: now.recipients, counts: now.counts } : campaign;
  });
  return { ...week, campaigns };
}

/** True when a sending that the page shows as running has ended meanwhile: there is more to look at than counts. */
export const hasEnded = (campaigns: readonly CampaignView[], progress: CampaignProgress | null): boolean =>
  campaigns.some(
    ({ id, state }) => isUnderWay({ state }) && progress?.campaigns.find((one) => one.id === id)?.state === "ended",
  );

/** The message that leaves first of those that are planned or deferred; null when none is. */
export function firstToLeave(lines: readonly MessageLine[]): MessageLine | null {
  let first: MessageLine | null = null;
  for (const line of lines) {
    if (line.at === null || (line.state !== "planned" && line.state !== "deferred")) continue;
    if (first === null || line.at < (first.at ?? "")) first = line;
  }
  return first;
}

/** What nobody but the bureau can put right: the uncertain ones first, then the failed ones. */
export const linesToSee = (lines: readonly MessageLine[]): MessageLine[] => [
  ...lines.filter((line) => line.state === "unknown"),
  ...lines.filter((line) => line.state === "failed"),
];

/** The counts that are not nought, in the order of a message's life. */
export const shownCounts = (counts: Counts): (keyof Counts)[] => MESSAGE_STATES.filter((state) => counts[state] > 0);

/** True when nothing of the week is in the ledger yet: the page then shows what Jalon would do now. */
export const isPreview = (week: CampaignWeek): boolean => week.lines.every((line) => !line.recorded);
