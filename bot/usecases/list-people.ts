import type { Person } from "../domain/people/person";
import type { Conversation } from "../ports";
import type { Authority } from "./authority";

export interface ListedPerson {
  id: string;
  name: string;
  email: string;
  direction: string;
  title: string;
  link: "unlinked" | "waiting" | "linked";
  reach: Conversation["state"] | "unknown";
}

const linkOf = (person: Person): ListedPerson["link"] => (person.aadObjectId !== null ? "linked" : person.email === "" ? "unlinked" : "waiting");

/** The annuaire: who is linked to a Teams account and can be written to. Those who are not come first. */
export async function listPeople(authority: Authority): Promise<ListedPerson[]> {
  const [people, names, conversations] = await Promise.all([authority.store.people(), authority.directory.names(), authority.store.conversations()]);
  const reach = new Map(conversations.map((one) => [one.personId, one.state]));
  const order = { unlinked: 0, waiting: 1, linked: 2 };
  const seen = new Set((await authority.directory.people()).map((person) => person.id));
  return people
    .filter((person) => seen.has(person.id))
    .map((person) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      direction: person.directionId === null ? "" : names.direction(person.directionId),
      title: person.title,
      link: linkOf(person),
      reach: reach.get(person.id) ?? ("unknown" as const),
    }))
    .toSorted((a, b) => order[a.link] - order[b.link] || a.name.localeCompare(b.name, "fr"));
}
