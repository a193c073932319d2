import { type Language, languageOf } from "../domain/wording/language";
import type { Person } from "../domain/people/person";
import { followLanguage } from "../usecases/follow-language";
import { recognisePerson } from "../usecases/recognise-person";
import type { Arrival } from "../usecases/greet-person";
import type { Turn } from "./turn";

/** The Teams account behind an activity; the address is asked of the connector only when the account is not known. */
export async function accountOf({ authority, activity, connector }: Turn): Promise<{ aadObjectId: string; email: string }> {
  const aadObjectId = activity.from.aadObjectId?.toLowerCase() ?? "";
  if (aadObjectId !== "" && (await authority.directory.personOfAccount(aadObjectId))) return { aadObjectId, email: "" };
  const member = await connector.member(activity.serviceUrl, activity.conversation.id, activity.from.id);
  // the member is asked for by the sender's own id, so its address is the sender's
  return { aadObjectId: aadObjectId || (member?.aadObjectId.toLowerCase() ?? ""), email: member?.email ?? "" };
}

/** The person behind an activity, in the language of their Teams; null when the directory has nobody for that account. */
export async function personOf(turn: Turn): Promise<Person | null> {
  const account = await accountOf(turn);
  const person = account.aadObjectId === "" ? null : await recognisePerson(turn.authority, account);
  const { locale } = turn.activity;
  return person && locale ? followLanguage(turn.authority, person, languageOf(locale)) : person;
}

/** Where this conversation is, as our own record. */
export const conversationOf = ({ activity }: Turn, aadObjectId: string): Arrival["conversation"] => ({
  aadObjectId,
  serviceUrl: activity.serviceUrl,
  conversationId: activity.conversation.id,
  botId: activity.recipient.id,
});

/** The language of somebody who is not in the directory. */
export const languageOfTurn = ({ activity }: Turn): Language => languageOf(activity.locale);

/** True in the 1:1 conversation, where personal things may be said. */
export const isPersonal = ({ activity }: Turn): boolean => (activity.conversation.conversationType ?? "personal") === "personal";
