import type { CardMessage } from "../cards/adaptive-card";
import { welcomeCard } from "../cards/welcome-card";
import { type Language } from "../domain/wording/language";
import type { Conversation } from "../ports";
import type { Authority } from "./authority";
import { type Account, recognisePerson } from "./recognise-person";

export interface Arrival {
  account: Account;
  language: Language;
  conversation: Omit<Conversation, "personId" | "state" | "at">;
}

/** Jalon was installed for somebody: where to reach them is kept, and they are told what it does and when it writes. */
export async function greetPerson(authority: Authority, arrival: Arrival): Promise<CardMessage> {
  const person = await recognisePerson(authority, arrival.account);
  if (person) await keepConversation(authority, person.id, arrival.conversation);
  const [plan] = await authority.plans.all();
  return welcomeCard({ collection: plan?.collection ?? null, known: person !== null }, person?.language ?? arrival.language);
}

/** Keeps where a person is reached; called whenever they write, because the address may have moved. */
export async function keepConversation(authority: Authority, personId: string, found: Arrival["conversation"]): Promise<void> {
  const { store, clock } = authority;
  const [known] = await store.load([{ type: "conversation", id: personId }]);
  const record: Conversation = { ...found, personId, state: "reachable", at: clock.now() };
  if (known && isSame(known.value, record)) return;
  const write = known
    ? ({ do: "replace", type: "conversation", record, etag: known.etag } as const)
    : ({ do: "create", type: "conversation", record } as const);
  // somebody else keeping the same conversation at this moment is as good
  await store.commit([write]);
}

const isSame = (a: Conversation, b: Conversation): boolean =>
  a.conversationId === b.conversationId && a.serviceUrl === b.serviceUrl && a.botId === b.botId && a.state === b.state;

/** Jalon was removed: nothing more is sent there. */
export async function forgetConversation(authority: Authority, aadObjectId: string): Promise<void> {
  const person = await authority.directory.personOfAccount(aadObjectId);
  if (!person) return;
  const [known] = await authority.store.load([{ type: "conversation", id: person.id }]);
  if (!known) return;
  const record: Conversation = { ...known.value, state: "uninstalled", at: authority.clock.now() };
  await authority.store.commit([{ do: "replace", type: "conversation", record, etag: known.etag }]);
}
