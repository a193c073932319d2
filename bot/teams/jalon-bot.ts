import { CardFactory, MessageFactory, TeamsActivityHandler, type TurnContext } from "botbuilder";
import type { CardMessage } from "../cards/adaptive-card";
import { greetOnAdded, greetOnInstall, noticeRemoval } from "./installation/installation";
import { answerMessage } from "./message/answer-message";
import type { Turn } from "./turn";

/** Jalon's side of the 1:1 conversation, presses apart: one method a kind of activity, no memory of its own. */
export class JalonBot extends TeamsActivityHandler {
  constructor(private readonly turnOf: (context: TurnContext) => Turn) {
    super();
    this.onMessage(async (context, next) => {
      await send(context, await answerMessage(this.turnOf(context)));
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      await send(context, await greetOnInstall(this.turnOf(context)));
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await send(context, await greetOnAdded(this.turnOf(context)));
      await next();
    });
    this.onInstallationUpdateRemove(async (context, next) => {
      await noticeRemoval(this.turnOf(context));
      await next();
    });
  }
}

async function send(context: TurnContext, message: CardMessage | null): Promise<void> {
  if (!message) return;
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(message.card));
  await context.sendActivity({ ...activity, summary: message.summary });
}
