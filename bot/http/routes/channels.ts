import { z } from "zod";
import * as contract from "../../contract/channels";
import { canTendChannels } from "../../domain/posts/channel-access";
import type { Language } from "../../domain/wording/language";
import { textsFor } from "../../texts/texts";
import type { Authority } from "../../usecases/authority";
import { addChannel } from "../../usecases/posts/add-channel";
import { checkChannel } from "../../usecases/posts/check-channel";
import { correctPost } from "../../usecases/posts/correct-post";
import { declareAbsent } from "../../usecases/posts/declare-absent";
import { postInChannel } from "../../usecases/posts/post-in-channel";
import type { PostOutcome, PostSender } from "../../usecases/posts/post-sender";
import { listPosts } from "../../usecases/posts/stored-post";
import type { TeamsGuide } from "../../ports";
import { withdrawPost } from "../../usecases/posts/withdraw-post";
import { presentChannel, presentOutcome, presentPosts } from "../present-posts";
import { json, notFound, problem, type Reply } from "../reply";
import { type Call, type Route, withBody } from "../route";

export interface ChannelParts {
  guide: TeamsGuide;
  senderOf: (authority: Authority) => PostSender;
}

/** Lets the bureau through. */
async function forBureau(call: Pick<Call, "person">, handle: () => Promise<Reply>): Promise<Reply> {
  const permission = canTendChannels(call.person);
  return permission.allowed ? handle() : problem(permission.reason);
}

async function replyTo(authority: Authority, outcome: PostOutcome, language: Language): Promise<Reply> {
  if (!outcome.ok && (outcome.reason === "not-found" || outcome.reason === "channel-unknown")) return notFound;
  return json(await presentOutcome(authority, outcome, language));
}

/** Where Jalon may write in channels, and what it wrote there: for the bureau. */
export const channelRoutes = (parts: ChannelParts): Route[] => [...setupRoutes(parts), ...postRoutes(parts)];

const setupRoutes = ({ guide, senderOf }: ChannelParts): Route[] => [
  {
    method: "get",
    path: "/api/channels",
    summary: "The channels of the teams Jalon is in, and whether it can write there",
    answer: z.array(contract.channelView),
    handle: ({ authority, person, language }) =>
      forBureau({ person }, async () => {
        const views = (await authority.store.channels()).map(({ value }) => presentChannel(value, language));
        return json(views.toSorted((a, b) => a.team.localeCompare(b.team, language) || a.name.localeCompare(b.name, language)));
      }),
  },
  withBody({
    method: "post",
    path: "/api/channels",
    summary: "Takes a channel by the link that Teams copies, and asks Teams whether Jalon can write there",
    body: contract.channelLink,
    answer: contract.channelAdded,
    handle: ({ authority, person, language, body }) =>
      forBureau({ person }, async () => {
        const added = await addChannel(authority, guide, body.link);
        if (!added.ok && added.reason === "not-a-link") return problem("invalid-input", { field: "link" });
        const channel = added.ok ? presentChannel(added.channel, language) : null;
        return json({ channel, advice: channel?.advice ?? textsFor(language).posts.advice.teamUnknown });
      }),
  }),
  withBody({
    method: "post",
    path: "/api/channels/check",
    summary: "Asks Teams whether Jalon can write in a channel, without writing there",
    body: contract.channelNamed,
    answer: contract.channelView,
    handle: ({ authority, person, language, body }) =>
      forBureau({ person }, async () => {
        const channel = await checkChannel(authority, guide, body.channelId);
        return channel ? json(presentChannel(channel, language)) : notFound;
      }),
  }),
  withBody({
    method: "post",
    path: "/api/channels/test-post",
    summary: "Posts a trial message in a channel: the proof that Jalon can write there. The same key again posts nothing",
    body: contract.testPost,
    answer: contract.postOutcome,
    handle: ({ authority, person, language, body: { channelId, key } }) =>
      forBureau({ person }, async () => {
        const { test: content } = textsFor(language).posts;
        const wanted = { id: `test.${key.toLowerCase()}`, channelId, follows: null, language, content, by: person.id };
        return replyTo(authority, await postInChannel(authority, senderOf(authority), wanted), language);
      }),
  }),
];

const postRoutes = ({ senderOf }: ChannelParts): Route[] => [
  {
    method: "get",
    path: "/api/posts",
    summary: "What Jalon wrote in channels, newest first, with every version and what is not certain",
    answer: z.array(contract.postView),
    handle: ({ authority, person, language }) =>
      forBureau({ person }, async () => json(await presentPosts(authority, await listPosts(authority), language))),
  },
  withBody({
    method: "post",
    path: "/api/posts/{postId}/correction",
    summary: "Corrects a post in sight of everybody; what it said before is kept",
    body: contract.postCorrection,
    answer: contract.postOutcome,
    handle: ({ authority, person, language, params, body: content }) =>
      forBureau({ person }, async () => {
        const change = { id: params["postId"] ?? "", by: person.id, content };
        return replyTo(authority, await correctPost(authority, senderOf(authority), change), language);
      }),
  }),
  {
    method: "post",
    path: "/api/posts/{postId}/absence",
    summary: "Says that a post nobody was certain of is not in the channel: it may be posted again. Posts nothing",
    answer: contract.postOutcome,
    handle: ({ authority, person, language, params }) =>
      forBureau({ person }, async () => {
        return replyTo(authority, await declareAbsent(authority, { id: params["postId"] ?? "", by: person.id }), language);
      }),
  },
  withBody({
    method: "post",
    path: "/api/posts/{postId}/withdrawal",
    summary: "Withdraws a post: a word in its place says so, or it is deleted",
    body: contract.postWithdrawal,
    answer: contract.postOutcome,
    handle: ({ authority, person, language, params, body: { erase } }) =>
      forBureau({ person }, async () => {
        const change = { id: params["postId"] ?? "", by: person.id, erase };
        return replyTo(authority, await withdrawPost(authority, senderOf(authority), change), language);
      }),
  }),
];
