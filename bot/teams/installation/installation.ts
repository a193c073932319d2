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

/** The bot was added to a conversation: the other way in which Teams says that it was installed. */
export async function greetOnAdded(turn: Turn): Promise<CardMessage | null> {
  const { membersAdded, recipient, from } = turn.activity;
  const wasAdded = membersAdded?.some(({ id }) => id === recipient.id) ?? false;
  const known = wasAdded && from.aadObjectId ? await turn.authority.directory.personOfAccount(from.aadObjectId.toLowerCase()) : null;
  // somebody the directory does not know is told by the installation alone: there is no record that says it was done
  return known ? greetOnInstall(turn) : null;
}

/** Jalon was removed: nothing more is sent there. */
export async function noticeRemoval(turn: Turn): Promise<void> {
  const { aadObjectId } = turn.activity.from;
  if (isPersonal(turn) && aadObjectId) await forgetConversation(turn.authority, aadObjectId.toLowerCase());
}
