import type { Person } from "../domain/people/person";
import type { Authority } from "./authority";
import { isSeen } from "./directory";

/** A Teams account, as a token or the Bot Connector describes it. */
export interface Account {
  aadObjectId: string;
  /** Address of the account; empty when unknown. */
  email: string;
}

/**
 * The person of a Teams account. A person who was only named in a file, or entered with an address, is linked to the
 * account the first time it comes with that address; a person who is linked already is never taken over.
 */
export async function recognisePerson(authority: Authority, account: Account): Promise<Person | null> {
  const known = await authority.directory.personOfAccount(account.aadObjectId);
  if (known) return known;
  const email = account.email.trim().toLowerCase();
  if (email === "") return null;
  const found = await authority.store.personByEmail(email);
  if (!found || found.value.aadObjectId !== null || !(await isSeen(authority.store, found.value))) return null;
  const linked: Person = { ...found.value, aadObjectId: account.aadObjectId };
  const commit = await authority.store.commit([{ do: "replace", type: "person", record: linked, etag: found.etag }]);
  authority.directory.forget();
  if (commit.ok) authority.log.info("person-linked", { personId: linked.id });
  // another request linked them a moment ago: ask again
  return commit.ok ? linked : ((await authority.store.personByAadObjectId(account.aadObjectId))?.value ?? null);
}
