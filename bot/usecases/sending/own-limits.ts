import { CAMPAIGN_DEFAULTS, type CampaignSettings, type RateWindow } from "../../domain/campaigns/campaign-settings";
import { dividedAmong, spread } from "../../domain/sending/windows";
import type { Timer } from "../../ports";
import type { Authority } from "../authority";
import { readCampaignSettings } from "../campaigns/read-campaign-settings";
import type { Remembered } from "./departures";
import type { Guard } from "./guard";
import type { Roster } from "./pace-roster";

const READ_EVERY_MS = 15_000;
/** Requests of several processes do not take the same way: so much more is kept between their windows. */
const AMONG_SEVERAL_MS = 4;

/** What one process may use of the limits of a tenant. */
export interface OwnLimits {
  /** Reads the settings again where that is due; throws what the store throws, and what was read before stands. */
  read(): Promise<void>;
  /** The tenant's limit as it is set. */
  whole(): RateWindow;
  windowMs(): number;
  /** This process's share of it, spread over its window. */
  tenant(): RateWindow[];
  /** This process's part of what one conversation may get. */
  conversation(): RateWindow[];
  /** The ms that are kept between two windows. */
  guardMs(): number;
  /** How many departures decide about the next one. */
  remembered(): Remembered;
  /** The longest window of a conversation. */
  longestMs(): number;
}

export interface LimitParts {
  authority: Pick<Authority, "store" | "plans" | "clock">;
  timer: Timer;
  guard: Guard;
  roster: Pick<Roster, "share" | "senders">;
}

/** The limits of the settings, and what the roster gives of them. */
export function createOwnLimits({ authority, timer, guard, roster }: LimitParts): OwnLimits {
  let limits: CampaignSettings["limits"] = CAMPAIGN_DEFAULTS.limits;
  let readAt = -Infinity;
  const most = (value: (window: RateWindow) => number, least: number): number => Math.max(...limits.conversation.map(value), least);
  return {
    async read() {
      if (timer.elapsed() - readAt < READ_EVERY_MS) return;
      readAt = timer.elapsed();
      limits = (await readCampaignSettings(authority)).settings.limits;
    },
    whole: () => limits.tenant,
    windowMs: () => limits.tenant.seconds * 1000,
    tenant: () => spread({ ...limits.tenant, count: roster.share() }),
    conversation: () => dividedAmong(limits.conversation, roster.senders()),
    guardMs: () => guard.ms() + (roster.senders() > 1 ? AMONG_SEVERAL_MS : 0),
    remembered: () => ({ tenant: limits.tenant.count, conversation: most(({ count }) => count, 1) }),
    longestMs: () => most(({ seconds }) => seconds, 0) * 1000,
  };
}
