import type { CardMessage } from "../../cards/adaptive-card";
import { forgetConversation, greetPerson } from "../../usecases/greet-person";
import type { Turn } from "../turn";
import { accountOf, conversationOf, isPersonal, languageOfTurn } from "../who";

/** Jalon was installed: it says what it does, when it writes and how to make it stop. */
export async function greetOnInstall(turn: Turn): Promise<CardMessage | null> {
  if (!isPersonal(turn)) return null;
  const account = await accountOf(turn);
  return greetPerson(turn.authority, { account, language: languageOfTurn(turn), conversation: conversationOf(turn, account.aadObjectId) });
}

/** Jalon was removed: nothing more is sent there. */
export async function noticeRemoval(turn: Turn): Promise<void> {
  const { aadObjectId } = turn.activity.from;
  if (isPersonal(turn) && aadObjectId) await forgetConversation(turn.authority, aadObjectId.toLowerCase());
}
