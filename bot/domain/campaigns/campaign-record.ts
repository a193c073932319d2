import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { MessageKind, MessageState } from "./ledger-fields";

/** The sendings of one kind in one week: planned once, whoever leads. */
export interface CampaignRecord {
  /** `weekly.2026-W47`. */
  id: string;
  kind: MessageKind;
  week: IsoWeek;
  /**
   * `waiting`: made by hand and wider than the settings allow one person, a second one has to consent; `running`: its
   * messages are in the ledger; `ended`: every one has a final state; `missed`: it did not start inside its window.
   */
  state: "waiting" | "running" | "paused" | "ended" | "missed";
  startedAt: Instant | null;
  endedAt: Instant | null;
  /** Who launched it; null for the scheduler. */
  by: string | null;
  /** Who consented, where that was owed. */
  consentBy: string | null;
  /** The epoch of the scheduler that planned it; 0 by hand. */
  epoch: number;
  /** How many messages it has, and where they stood when it ended; the ledger tells while it runs. */
  total: number;
  counts: Partial<Record<MessageState, number>>;
}

export const campaignId = (kind: MessageKind, week: IsoWeek): string => `${kind}.${week}`;

/** A campaign of which nothing has happened yet, in a state. */
export const newCampaign = (
  { kind, week }: Pick<CampaignRecord, "kind" | "week">,
  state: CampaignRecord["state"],
  values: Partial<CampaignRecord> = {},
): CampaignRecord => ({
  id: campaignId(kind, week),
  kind,
  week,
  state,
  startedAt: null,
  endedAt: null,
  by: null,
  consentBy: null,
  epoch: 0,
  total: 0,
  counts: {},
  ...values,
});
