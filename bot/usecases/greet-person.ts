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

/** Teams says that it installed a bot in two ways, one right after the other: what comes within this time is the same. */
const SAME_INSTALLATION_MS = 60_000;

/**
 * Jalon was installed for somebody: where to reach them is kept, and they are told once what it does and when it writes.
 * Null when they have just been told.
 */
export async function greetPerson(authority: Authority, arrival: Arrival): Promise<CardMessage | null> {
  const person = await recognisePerson(authority, arrival.account);
  if (person && !(await noteGreeting(authority, person.id, arrival.conversation))) return null;
  const [plan] = await authority.plans.all();
  return welcomeCard({ collection: plan?.collection ?? null, known: person !== null }, person?.language ?? arrival.language);
}

/** Keeps the conversation and that its person is being greeted; false when somebody else has just done so. */
async function noteGreeting({ store, clock }: Authority, personId: string, found: Arrival["conversation"]): Promise<boolean> {
  const [known] = await store.load([{ type: "conversation", id: personId }]);
  const at = clock.now();
  const greeted = known?.value.greetedAt;
  const justNow = greeted !== undefined && Math.abs(Date.parse(at) - Date.parse(greeted)) < SAME_INSTALLATION_MS;
  if (known && justNow && known.value.state === "reachable") return false;
  const record: Conversation = { ...found, personId, state: "reachable", at, greetedAt: at };
  const write = known
    ? ({ do: "replace", type: "conversation", record, etag: known.etag } as const)
    : ({ do: "create", type: "conversation", record } as const);
  return (await store.commit([write])).ok;
}

/** Keeps where a person is reached; called whenever they write, because the address may have moved. */
export async function keepConversation(authority: Authority, personId: string, found: Arrival["conversation"]): Promise<void> {
  const { store, clock } = authority;
  const [known] = await store.load([{ type: "conversation", id: personId }]);
  const record: Conversation = { ...known?.value, ...found, personId, state: "reachable", at: clock.now() };
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
