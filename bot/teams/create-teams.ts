import type { Activity, TurnContext } from "botbuilder";
import type { RequestHandler } from "express";
import type { ConnectorTokenVerifier } from "../identity/verify-connector-token";
import type { Links } from "../cards/tab-link";
import type { Log, Messenger } from "../ports";
import type { Authority } from "../usecases/authority";
import type { PostSender, PostSenders } from "../usecases/posts/post-sender";
import type { TeamsGuide } from "../ports";
import type { IncomingActivity } from "./activity";
import { answerInvoke, type InvokeAnswer } from "./answer-invoke";
import { createChannelMessenger } from "./channel-messenger";
import { createConnectorApi } from "./connector-api";
import { followTeam, isAboutTeam } from "./installation/team-installation";
import { JalonAdapter } from "./jalon-adapter";
import { JalonBot } from "./jalon-bot";
import type { Turn } from "./turn";
import { linksInto } from "./links";
import { messagesEndpoint } from "./messages-endpoint";
import { createMessenger } from "./messenger";
import type { ServiceUrlRule } from "./service-url";

export interface TeamsOptions {
  teamsAppId: string;
  tenants: readonly string[];
  verify: ConnectorTokenVerifier;
  mayCall: ServiceUrlRule;
  token: () => Promise<string | null>;
  anonymous: boolean;
  authorityOf: (tenantId: string) => Authority;
  /** The senders of posts, over what writes in channels. */
  openPosts: (way: Pick<PostSender, "messenger" | "links">) => PostSenders;
  log: Log;
}

export interface Teams {
  endpoint: RequestHandler;
  messenger: Messenger;
  posts: PostSenders;
  guide: TeamsGuide;
  links: Links;
}

/** Everything of Teams: the endpoint that takes activities, and the messenger that sends first. */
export function createTeams(options: TeamsOptions): Teams {
  const connector = createConnectorApi(options);
  const adapter = new JalonAdapter(connector);
  const links = linksInto(options.teamsAppId);
  const posts = options.openPosts({ messenger: createChannelMessenger(connector), links });
  const turns = new WeakMap<object, Turn>();
  // botbuilder hands the activity on by reference: the turn is found by it, so that the bot keeps nothing between turns
  const bot = new JalonBot((context: TurnContext) => {
    const turn = turns.get(context.activity);
    if (!turn) throw new Error("an activity that came through no door");
    return turn;
  });
  const receive = async (activity: IncomingActivity, tenantId: string): Promise<InvokeAnswer | null> => {
    const turn: Turn = { authority: options.authorityOf(tenantId), activity, connector, links, posts };
    if (activity.type === "invoke") return answerInvoke(turn);
    if (isAboutTeam(turn)) {
      await followTeam(turn);
      return null;
    }
    turns.set(activity, turn);
    await adapter.receive(activity as unknown as Partial<Activity>, (context) => bot.run(context));
    return null;
  };
  return {
    endpoint: messagesEndpoint({ ...options, receive }),
    messenger: createMessenger(connector),
    posts,
    guide: connector,
    links,
  };
}
