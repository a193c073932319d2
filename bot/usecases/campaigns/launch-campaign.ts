import { canLaunch } from "../../domain/campaigns/by-hand";
import { launchRequest } from "../../domain/campaigns/launch-request";
import { launchedBy } from "../../domain/campaigns/preview-week";
import type { Person } from "../../domain/people/person";
import type { SendQueue } from "../../ports";
import type { Authority } from "../authority";
import { type ByHandOutcome, holdCampaign, over, sendPlanned } from "./hold-campaign";

/**
 * Has the messages of a campaign leave now instead of at their hour: each person's own hours and the limit of two a week hold
 * as ever, it is the same plan. Wider than the settings allow one person, it waits for a second one.
 */
export const launchCampaign = (authority: Authority, queue: SendQueue, person: Person, id: string): Promise<ByHandOutcome> =>
  holdCampaign(authority, id, async (held) => {
    const permission = canLaunch(person, held.hand);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const waits = held.hand.launchable > held.consentAbove;
    const launched = { ...launchedBy(held.stored?.value ?? null, held, person.id, held.now), consentBy: null };
    const write = waits ? over(held.request, launchRequest(held, person.id)) : over(held.stored, launched);
    const commit = await authority.store.commit([write]);
    if (!commit.ok) return { commit };
    authority.log.info("campaign-launched", { id, by: person.id, waits, messages: held.hand.launchable });
    if (!waits) await sendPlanned(authority, queue);
    return { outcome: { ok: true, week: held.week, waits } };
  });
