import { mayConsent } from "../../domain/campaigns/by-hand";
import { consentedRequest } from "../../domain/campaigns/launch-request";
import { launchedBy } from "../../domain/campaigns/preview-week";
import type { Person } from "../../domain/people/person";
import type { SendQueue } from "../../ports";
import type { Authority } from "../authority";
import { type ByHandOutcome, holdCampaign, over, sendPlanned } from "./hold-campaign";

/** Gives the consent a wide sending waits for: it leaves at once, in everybody's hours. */
export const consentCampaign = (authority: Authority, queue: SendQueue, person: Person, id: string): Promise<ByHandOutcome> =>
  holdCampaign(authority, id, async (held) => {
    const permission = mayConsent(person, held.hand);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const { request, stored, hand, now } = held;
    if (!request || hand.by === null) return { outcome: { ok: false, reason: "campaign-not-waiting" } };
    const launched = { ...launchedBy(stored?.value ?? null, held, hand.by, now), consentBy: person.id };
    const consented = consentedRequest(request.value, person.id, now);
    const commit = await authority.store.commit([over(stored, launched), over(request, consented)]);
    if (!commit.ok) return { commit };
    authority.log.info("campaign-consented", { id, by: person.id });
    await sendPlanned(authority, queue);
    return { outcome: { ok: true, week: held.week, waits: false } };
  });
