import type { CardMessage } from "../../cards/adaptive-card";
import { sayCard } from "../../cards/say-card";
import { understand } from "../../domain/chat/understand";
import { answerIntent, knownProjects } from "../../usecases/chat-answers";
import { keepConversation } from "../../usecases/greet-person";
import type { Turn } from "../turn";
import { conversationOf, isPersonal, languageOfTurn, personOf } from "../who";

/** What Jalon answers to a message. In a channel it says nothing: what it knows of people belongs in their 1:1 chat. */
export async function answerMessage(turn: Turn): Promise<CardMessage | null> {
  if (!isPersonal(turn)) return null;
  const person = await personOf(turn);
  if (!person) return sayCard({ say: "stranger" }, languageOfTurn(turn));
  await keepConversation(turn.authority, person.id, conversationOf(turn, person.aadObjectId ?? ""));
  const intent = understand(turn.activity.text ?? "", { projects: await knownProjects(turn.authority) });
  return answerIntent(turn.authority, person, intent, turn.links);
}
