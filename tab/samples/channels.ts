import type { ChannelView, PostView } from "../../bot/contract/channels";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";

const TEAM = "Feuille de route numérique";
const AT = "2026-11-16T08:02:00.000Z";

const aChannel = (id: string, values: Partial<ChannelView>): ChannelView => ({
  id,
  team: TEAM,
  name: "Général",
  kind: "standard",
  state: "reachable",
  checkedAt: AT,
  advice: "Jalon peut écrire dans ce canal.",
  ...values,
});

const CHANNELS: ChannelView[] = [
  aChannel("general", {}),
  aChannel("instances", { name: "Instances" }),
  aChannel("direction", {
    name: "Direction générale",
    kind: "private",
    state: "closed",
    advice: "Teams ne laisse pas Jalon écrire dans ce canal privé. Les membres le recevront en conversation individuelle\u00a0; ou choisissez un canal standard.",
  }),
  aChannel("partners", { name: "Partenaires", kind: "shared", state: "unproven", advice: "Teams n’a pas encore répondu sur ce canal. Vérifiez de nouveau dans quelques minutes." }),
];

const aPost = (id: string, values: Partial<PostView>): PostView => ({
  id,
  channelId: "instances",
  channel: `${TEAM} · Instances`,
  follows: null,
  state: "sent",
  advice: "",
  versions: [{ title: "Comité de suivi du 8 septembre 2026", paragraphs: ["Deux décisions."], at: "2026-09-08T15:10:00.000Z", byName: "Samira Belkacem-Roy" }],
  withdrawnAt: null,
  ...values,
});

const POSTS: PostView[] = [
  aPost("summary.september", {}),
  aPost("test.1", {
    state: "unknown",
    advice: "On ne sait pas si Teams a pris ce message. Il n’est pas renvoyé\u00a0: regardez dans le canal.",
    versions: [{ title: "Jalon peut écrire dans ce canal", paragraphs: [], at: AT, byName: "Samira Belkacem-Roy" }],
  }),
];

/** The channels of a sample world, and what stands in them. */
export class SampleChannels {
  private posts = POSTS;

  constructor(
    private readonly isEmpty: boolean,
    private readonly isBureau: boolean,
  ) {}

  /** What `/api/channels` and `/api/posts` answer. */
  answer([area = "", id = "", act = ""]: string[], { method, body }: SampleRequest): SampleAnswer {
    if (!this.isBureau) return problem(403, "bureau-only", "Le bureau des projets dit dans quels canaux Jalon écrit.");
    if (method === "GET") return ok(this.isEmpty ? [] : area === "channels" ? CHANNELS : this.posts);
    if (area === "posts") return this.change(id, act);
    const named = body as { channelId?: string; link?: string };
    if (id === "") {
      if (!named.link?.includes("/l/channel/")) return problem(400, "invalid-input", "Ce lien n’est pas celui d’un canal.");
      return ok({ channel: CHANNELS[1] ?? null, advice: "Jalon peut écrire dans ce canal." });
    }
    const channel = CHANNELS.find((one) => one.id === named.channelId);
    if (!channel) return problem(404, "not-found", "");
    return ok(id === "check" ? channel : { done: true, reason: "", advice: "", post: null, retryAfterSeconds: null });
  }

  private change(id: string, act: string): SampleAnswer {
    const post = this.posts.find((one) => one.id === id);
    if (!post) return problem(404, "not-found", "");
    const changed: PostView = act === "withdrawal" ? { ...post, state: "withdrawn", withdrawnAt: AT } : { ...post, state: "failed", advice: "" };
    this.posts = this.posts.map((one) => (one === post ? changed : one));
    return ok({ done: true, reason: "", advice: "", post: changed, retryAfterSeconds: null });
  }
}
