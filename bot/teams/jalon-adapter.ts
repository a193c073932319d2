import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from "botbuilder";
import type { ConnectorApi } from "./connector-api";

/**
 * Runs one incoming activity through botbuilder's turn, and sends what it answers through Jalon's own connector client:
 * botbuilder's repeats requests by itself, and builds a client a turn.
 */
export class JalonAdapter extends BotAdapter {
  constructor(private readonly connector: ConnectorApi) {
    super();
  }

  /** Runs a turn. */
  async receive(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = [];
    for (const activity of activities) {
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
