import { withJson } from "./api";

/** Kept for the bureau. In the order of the table of the routes: nobody, agent, director, head, bureau, elected. */
const BUREAU = [401, 403, 403, 403, 200, 403];
const BUREAU_ABSENT = [401, 403, 403, 403, 404, 403];
const CHANNEL_LINK = "https://teams.microsoft.com/l/channel/19%3Anone%40thread.tacv2/Instances?groupId=g-none";

/** What each of them is answered by the routes of the campaigns, the channels and the posts; the settings, which have to be read first, stand apart. */
export const campaignCalls: Record<string, { status: number[]; init?: () => RequestInit }> = {
  "get /api/campaigns/week": { status: BUREAU },
  "get /api/campaigns/week/progress": { status: BUREAU },
  "get /api/campaigns/ledger": { status: BUREAU },
  "get /api/campaigns/reachability": { status: BUREAU },
  "get /api/campaigns/cst": { status: BUREAU },
  "get /api/campaigns/settings": { status: BUREAU },
  "get /api/campaigns/messages/{messageId}": { status: [401, 403, 403, 403, 404, 403] },
  "post /api/campaigns/messages/{messageId}/withdrawal": { status: [401, 403, 403, 403, 404, 403] },
  // nobody of the sample is reached, and its hour has come: there is nothing to have leave sooner
  "post /api/campaigns/{campaignId}/launch": { status: [401, 403, 403, 403, 409, 403] },
  "post /api/campaigns/{campaignId}/consent": { status: [401, 403, 403, 403, 409, 403] },
  "post /api/campaigns/{campaignId}/pause": { status: BUREAU },
  "post /api/campaigns/{campaignId}/resume": { status: BUREAU },
  "get /api/channels": { status: BUREAU },
  "post /api/channels": { status: BUREAU, init: () => withJson({ link: CHANNEL_LINK }) },
  "post /api/channels/check": { status: BUREAU_ABSENT, init: () => withJson({ channelId: "19:none@thread.tacv2" }) },
  "post /api/channels/test-post": { status: BUREAU_ABSENT, init: () => withJson({ channelId: "19:none@thread.tacv2", key: "a-test-post" }) },
  "get /api/posts": { status: BUREAU },
  "post /api/posts/{postId}/correction": {
    status: BUREAU_ABSENT,
    init: () => withJson({ title: "Relevé", paragraphs: ["Corrigé."] }),
  },
  "post /api/posts/{postId}/absence": { status: BUREAU_ABSENT },
  "post /api/posts/{postId}/withdrawal": { status: BUREAU_ABSENT, init: () => withJson({ erase: true }) },
};
