import { dayAt, type Instant } from "../../domain/calendar/day";
import { type IsoWeek, weekOf } from "../../domain/calendar/iso-week";
import type { ByHandFacts, ByHandPermission } from "../../domain/campaigns/by-hand";
import { readCampaignId } from "../../domain/campaigns/campaign-name";
import type { CampaignRecord } from "../../domain/campaigns/campaign-record";
import { requestId, standingOf } from "../../domain/campaigns/launch-request";
import type { MessageKind } from "../../domain/campaigns/ledger-fields";
import { previewWeek } from "../../domain/campaigns/preview-week";
import type { SendQueue, Stored, Write } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import { planCampaigns } from "./plan-campaigns";
import { launchableOf } from "./preview-week";
import { queueMessages } from "./queue-messages";
import { type CampaignFacts, readCampaignFacts } from "./read-campaign-facts";

/** What came of an act on a campaign. `waits`: a second person has to consent before anything leaves. */
export type ByHandOutcome =
  | { ok: true; week: IsoWeek; waits: boolean }
  | { ok: false; reason: "not-found" | Extract<ByHandPermission, { allowed: false }>["reason"] };

/** A campaign as somebody acts on it. */
export interface HeldCampaign {
  kind: MessageKind;
  week: IsoWeek;
  now: Instant;
  stored: Stored<CampaignRecord> | null;
  /** What somebody asked for of it by hand, waiting or consented to. */
  request: Stored<CampaignRecord> | null;
  hand: ByHandFacts;
  consentAbove: number;
}

/** Plans afresh and puts what is to leave into the queue. */
export async function sendPlanned(authority: Authority, queue: SendQueue): Promise<void> {
  const { created } = await planCampaigns(authority, { epoch: null });
  await queueMessages(queue, authority, created);
}

/** Reads a campaign, does something with it, and begins again when somebody else wrote it meanwhile. */
export const holdCampaign = (
  authority: Authority,
  id: string,
  act: (held: HeldCampaign) => Promise<Attempt<ByHandOutcome>>,
): Promise<ByHandOutcome> =>
  attempt(async (): Promise<Attempt<ByHandOutcome>> => {
    const named = readCampaignId(id);
    if (named === null) return { outcome: { ok: false, reason: "not-found" } };
    return act(heldOf(await readCampaignFacts(authority), named, id));
  });

function heldOf(facts: CampaignFacts, named: { kind: MessageKind; week: IsoWeek }, id: string): HeldCampaign {
  const { now, settings } = facts;
  const stored = facts.storedCampaigns.get(id) ?? null;
  const request = facts.storedCampaigns.get(requestId(named)) ?? null;
  const standing = standingOf(stored?.value ?? null, request?.value ?? null);
  const currentWeek = weekOf(dayAt(now, settings.timeZone));
  const meant = named.week === currentWeek ? previewWeek(facts, named.week) : null;
  const launchable = meant === null ? 0 : launchableOf(facts, { ...named, ...standing }, meant);
  const hand: ByHandFacts = { ...named, ...standing, currentWeek, launchable };
  return { ...named, now, stored, request, hand, consentAbove: settings.consentAbove };
}

/** Writes a record of a campaign over what was read of it. */
export const over = (stored: Stored<CampaignRecord> | null, record: CampaignRecord): Write =>
  stored ? { do: "replace", type: "campaign", record, etag: stored.etag } : { do: "create", type: "campaign", record };
