import { mayConsent } from "../../domain/campaigns/by-hand";
import { launchedBy } from "../../domain/campaigns/preview-week";
import type { Person } from "../../domain/people/person";
import type { SendQueue } from "../../ports";
import type { Authority } from "../authority";
import { type ByHandOutcome, holdCampaign, keep, sendPlanned } from "./hold-campaign";

/** Gives the consent a wide sending waits for: it leaves at once, in everybody's hours. */
export const consentCampaign = (authority: Authority, queue: SendQueue, person: Person, id: string): Promise<ByHandOutcome> =>
  holdCampaign(authority, id, async (held) => {
    const permission = mayConsent(person, held.hand);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const launched = launchedBy(held.stored?.value ?? null, held, held.hand.by ?? person.id, held.now);
    const commit = await keep(authority, held, { ...launched, consentBy: person.id });
    if (!commit.ok) return { commit };
    authority.log.info("campaign-consented", { id, by: person.id });
    await sendPlanned(authority, queue);
    return { outcome: { ok: true, week: held.week, waits: false } };
  });
