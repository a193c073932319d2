import type { Links } from "../cards/tab-link";
import type { Authority } from "../usecases/authority";
import type { PostSenders } from "../usecases/posts/post-sender";
import type { IncomingActivity } from "./activity";
import type { ConnectorApi } from "./connector-api";

/** What one turn is about: who wrote, in which authority. */
export interface Turn {
  authority: Authority;
  activity: IncomingActivity;
  connector: ConnectorApi;
  links: Links;
  /** With what a post is changed in its channel. */
  posts: PostSenders;
}
