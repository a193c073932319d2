import { type Activity, BotAdapter, type ConversationReference, INVOKE_RESPONSE_KEY, type InvokeResponse, type ResourceResponse, TurnContext } from "botbuilder";
import type { ConnectorApi } from "./connector-api";

/**
 * Runs one incoming activity through botbuilder's turn, and sends what it answers through Jalon's own connector client:
 * botbuilder's repeats requests by itself, and builds a client a turn.
 */
export class JalonAdapter extends BotAdapter {
  constructor(private readonly connector: ConnectorApi) {
    super();
  }

  /** Runs a turn; gives what an invoke is to be answered with, or null. */
  async receive(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | null> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, logic);
    const answer = context.turnState.get<Activity>(INVOKE_RESPONSE_KEY);
    return (answer?.value as InvokeResponse | undefined) ?? null;
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === "invokeResponse") {
        context.turnState.set(INVOKE_RESPONSE_KEY, activity);
        sent.push({ id: "" });
        continue;
      }
      const delivery = await this.connector.send(activity.serviceUrl ?? "", activity.conversation?.id ?? "", activity);
      sent.push({ id: delivery.ok ? delivery.activityId : "" });
    }
    return sent;
  }

  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | void> {
    await this.connector.update(activity.serviceUrl ?? "", activity.conversation?.id ?? "", activity.id ?? "", activity);
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error("Jalon deletes no message"));
  }

  /** Jalon writes first through its messenger, from its own conversation records. */
  override continueConversation(_reference: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Error("Jalon keeps its own conversation records"));
  }

  override continueConversationAsync(): Promise<void> {
    return Promise.reject(new Error("Jalon keeps its own conversation records"));
  }
}
