import { z } from "zod";
import * as contract from "../../contract/campaigns";
import { canSeeCampaigns } from "../../domain/access/access";
import type { Messenger, SendQueue } from "../../ports";
import { consentCampaign } from "../../usecases/campaigns/consent-campaign";
import type { ByHandOutcome } from "../../usecases/campaigns/hold-campaign";
import { launchCampaign } from "../../usecases/campaigns/launch-campaign";
import { pauseCampaign, resumeCampaign } from "../../usecases/campaigns/pause-campaign";
import { readCampaignWeek } from "../../usecases/campaigns/preview-week";
import { readMessage } from "../../usecases/campaigns/read-ledger";
import { withdrawMessage } from "../../usecases/campaigns/withdraw-message";
import { presentCampaigns, presentMessage } from "../present-campaigns";
import { json, notFound, problem, type Reply } from "../reply";
import { type Call, type Route, withBody } from "../route";

const nothing = z.object({}).strict();

export interface CampaignActParts {
  queue: SendQueue;
  messenger: Messenger;
}

type Act = (call: Call, campaignId: string) => Promise<ByHandOutcome>;

/** What the bureau does with a campaign by hand, and with a message sent by error. */
export const campaignActRoutes = ({ queue, messenger }: CampaignActParts): Route[] => [
  actRoute(
    "launch",
    "Has the messages of a campaign leave now, in everybody’s hours; a wide one waits for a second person",
    ({ authority, person }, id) => launchCampaign(authority, queue, person, id),
  ),
  actRoute("consent", "The consent of a second person to a wide sending", ({ authority, person }, id) =>
    consentCampaign(authority, queue, person, id),
  ),
  actRoute("pause", "Keeps back what has not left of a campaign", ({ authority, person }, id) =>
    pauseCampaign(authority, person, id),
  ),
  actRoute("resume", "Lets a paused campaign go on", ({ authority, person }, id) => resumeCampaign(authority, queue, person, id)),
  withBody({
    method: "post",
    path: "/api/campaigns/messages/{messageId}/withdrawal",
    summary: "Takes back a message that was sent by error, or has not left",
    body: nothing,
    answer: contract.messageHistory,
    handle: (call) => withdrawal(call, messenger),
  }),
];

const actRoute = (verb: string, summary: string, act: Act): Route =>
  withBody({
    method: "post",
    path: `/api/campaigns/{campaignId}/${verb}`,
    summary,
    body: nothing,
    answer: contract.campaignView,
    async handle(call) {
      // who may not even see the campaigns is not told which exist
      const permission = canSeeCampaigns(call.person);
      if (!permission.allowed) return problem(permission.reason);
      const id = call.params["campaignId"] ?? "";
      const outcome = await act(call, id);
      if (!outcome.ok) return problem(outcome.reason);
      const campaigns = await presentCampaigns(call.authority, await readCampaignWeek(call.authority, outcome.week), call.person);
      const campaign = campaigns.find((one) => one.id === id);
      return campaign ? json(campaign) : notFound;
    },
  });

async function withdrawal(call: Call, messenger: Messenger): Promise<Reply> {
  const { authority, person, language, params } = call;
  const permission = canSeeCampaigns(person);
  if (!permission.allowed) return problem(permission.reason);
  const id = params["messageId"] ?? "";
  const outcome = await withdrawMessage(authority, messenger, person, id);
  if (!outcome.ok) return problem(outcome.reason);
  const message = await readMessage(authority, id);
  return message ? json(await presentMessage(authority, message, person, language)) : notFound;
}
