import type { Response } from "express";
import { contentOf, isTooLarge, sentActivitySchema } from "./activity-content";
import type { SentActivity } from "./activity-content";
import { sendConnectorError } from "./answers";
import type { ConnectorWorld } from "./connector-world";
import type { Destination } from "./destination";

/** The activity in a request, or null after having answered why not. */
export function readActivity(body: unknown, response: Response): SentActivity | null {
  const activity = sentActivitySchema.safeParse(body);
  if (!activity.success) {
    sendConnectorError(response, 400, "BadSyntax", `Not an activity: ${activity.error.issues[0]?.path.join(".") ?? ""}`);
    return null;
  }
  if (!isTooLarge(activity.data)) return activity.data;
  sendConnectorError(response, 413, "MessageSizeTooBig", "Message size too large.");
  return null;
}

/** Keeps a message of the bot and gives its id. */
export function keepBotMessage(world: ConnectorWorld, to: Destination, activity: SentActivity, threadId: string | null): string {
  const at = world.clock.now();
  const id = world.store.nextId(at);
  world.store.record({
    type: "message",
    message: { id, conversationId: to.conversationId, personId: null, at, threadId, ...contentOf(activity) },
  });
  return id;
}
