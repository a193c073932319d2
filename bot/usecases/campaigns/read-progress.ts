import type { IsoWeek } from "../../domain/calendar/iso-week";
import { campaignId } from "../../domain/campaigns/campaign-record";
import { lineOf } from "../../domain/campaigns/message-line";
import type { Authority } from "../authority";
import { CAMPAIGN_KINDS, type CampaignFigures, figuresOf } from "./campaign-figures";

/** Where the recorded campaigns of a week stand, in figures. */
export interface CampaignProgressView {
  week: IsoWeek;
  campaigns: Pick<CampaignFigures, "id" | "kind" | "state" | "recipients" | "counts">[];
  /** Changes with the figures. */
  tag: string;
}

/** Figures are read at most this often, however many look at them. */
const FRESH_MS = 1500;

/**
 * Reads how far the campaigns of a week are. One reader a process and authority: those who watch the same bar share what
 * is read. `elapsed`: milliseconds since some moment.
 */
export function createProgressReader(authority: Pick<Authority, "store">, elapsed: () => number) {
  const kept = new Map<IsoWeek, { at: number; view: Promise<CampaignProgressView> }>();
  return (week: IsoWeek): Promise<CampaignProgressView> => {
    const known = kept.get(week);
    if (known && elapsed() - known.at < FRESH_MS) return known.view;
    const view = readProgress(authority, week);
    // one week is watched at a time; another one, now and then
    if (kept.size > 3) kept.clear();
    kept.set(week, { at: elapsed(), view });
    view.catch(() => kept.delete(week));
    return view;
  };
}

async function readProgress({ store }: Pick<Authority, "store">, week: IsoWeek): Promise<CampaignProgressView> {
  const refs = CAMPAIGN_KINDS.map((kind) => ({ type: "campaign" as const, id: campaignId(kind, week) }));
  const [records, messages] = await Promise.all([store.load(refs), store.messagesOfWeek(week)]);
  const lines = messages.map(({ value }) => lineOf(value, "UTC", true));
  const campaigns = CAMPAIGN_KINDS.flatMap((kind, index) => {
    const { id, state, recipients, counts } = figuresOf(kind, week, { record: records[index]?.value ?? null }, lines);
    return records[index] || recipients > 0 ? [{ id, kind, state, recipients, counts }] : [];
  });
  return { week, campaigns, tag: tagOf(campaigns) };
}

/** The figures themselves, in short. */
const tagOf = (campaigns: CampaignProgressView["campaigns"]): string =>
  `"${campaigns.map(({ id, state, counts }) => [id, state, ...Object.values(counts)].join("-")).join("_")}"`;
