import type { Instant } from "../calendar/day";
import { campaignId, type CampaignRecord, newCampaign } from "./campaign-record";
import type { ByHandFacts } from "./by-hand";

/** Names a launch that a second person has to consent to: a record beside the campaign, which goes on as planned. */
export const requestId = ({ kind, week }: Pick<CampaignRecord, "kind" | "week">): string => `${campaignId(kind, week)}.request`;

/** A wide launch that waits for a second person. */
export const launchRequest = ({ kind, week }: Pick<CampaignRecord, "kind" | "week">, by: string): CampaignRecord =>
  newCampaign({ kind, week }, "waiting", { id: requestId({ kind, week }), by });

/** The same once somebody consented: the campaign itself says who launched it. */
export const consentedRequest = (request: CampaignRecord, consentBy: string, at: Instant): CampaignRecord => ({
  ...request,
  state: "ended",
  endedAt: at,
  by: null,
  consentBy,
});

/** Where a campaign stands for people: waiting while a request of it does, else as its record says. */
export function standingOf(record: CampaignRecord | null, request: CampaignRecord | null): Pick<ByHandFacts, "state" | "by"> {
  if (request?.state === "waiting") return { state: "waiting", by: request.by };
  return { state: record?.state ?? "coming", by: record?.by ?? null };
}
