import type { ChannelView, PostOutcomeView, PostView } from "../contract/channels";
import type { ChannelRecord, PostRecord } from "../domain/posts/post-record";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { Authority } from "../usecases/authority";
import type { PostOutcome } from "../usecases/posts/post-sender";

/** A channel as the bureau sees it. */
export function presentChannel(channel: ChannelRecord, language: Language): ChannelView {
  const { id, teamName: team, kind, state, at: checkedAt } = channel;
  const { posts } = textsFor(language);
  return { id, team, name: nameOf(channel, posts), kind, state, checkedAt, advice: posts.advice[adviceFor(channel)] };
}

// Teams leaves the first channel of a team without a name, for each client to say it in its own language
const nameOf = ({ name }: ChannelRecord, posts: Texts["posts"]): string => name || posts.general;

function adviceFor({ state, kind }: ChannelRecord): keyof Texts["posts"]["advice"] {
  if (state !== "closed") return state;
  if (kind === "private") return "closedPrivate";
  return kind === "shared" ? "closedShared" : "closed";
}

/** Posts as the bureau sees them, with the names of channels and people. */
export async function presentPosts(authority: Authority, posts: readonly PostRecord[], language: Language): Promise<PostView[]> {
  const [channels, people] = await Promise.all([authority.store.channels(), authority.directory.people()]);
  const nameById = new Map(people.map(({ id, name }) => [id, name]));
  const texts = textsFor(language).posts;
  const channelById = new Map(channels.map(({ value }) => [value.id, `${value.teamName} · ${nameOf(value, texts)}`]));
  return posts.map((post) => ({
    id: post.id,
    channelId: post.channelId,
    channel: channelById.get(post.channelId) ?? "",
    follows: post.follows,
    state: post.state,
    advice: adviceOnPost(post, texts),
    versions: post.versions.map(({ by, ...version }) => ({ ...version, byName: nameById.get(by) ?? "" })),
    withdrawnAt: post.withdrawal?.at ?? null,
  }));
}

function adviceOnPost({ state, reason, changingSince }: PostRecord, texts: Texts["posts"]): string {
  if (state === "sending") return texts.reasons["under-way"];
  if (state === "sent") return reason === "" ? (changingSince === null ? "" : texts.reasons.changing) : texts.changeUnknown;
  return state === "withdrawn" ? "" : sentenceFor(reason, texts);
}

const sentenceFor = (reason: string, { reasons }: Texts["posts"]): string =>
  Object.entries(reasons).find(([code]) => code === reason)?.[1] ?? reasons.refused;

/** What came of posting, correcting or withdrawing. */
export async function presentOutcome(authority: Authority, outcome: PostOutcome, language: Language): Promise<PostOutcomeView> {
  const [post = null] = outcome.post ? await presentPosts(authority, [outcome.post], language) : [];
  if (outcome.ok) return { done: true, reason: "", advice: "", post, retryAfterSeconds: null };
  const { reason, retryAfterMs } = outcome;
  const texts = textsFor(language).posts;
  const isChange = reason === "unknown" && outcome.post?.state === "sent";
  const advice = isChange ? texts.changeUnknown : texts.reasons[reason];
  return { done: false, reason, advice, post, retryAfterSeconds: retryAfterMs === null ? null : Math.ceil(retryAfterMs / 1000) };
}
