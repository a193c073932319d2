import { canEditPeople } from "../domain/access/access";
import type { Person } from "../domain/people/person";
import { successorOn } from "../domain/people/successor";
import type { Conversation } from "../ports";
import { type Authority, momentOf } from "./authority";

export interface ListedPerson {
  id: string;
  name: string;
  email: string;
  directionId: string | null;
  direction: string;
  /** The direction that took over from theirs, when that was dissolved; empty otherwise. */
  successor: string;
  title: string;
  /** Null for who does not keep the directory. */
  link: "unlinked" | "waiting" | "linked" | null;
  reach: Conversation["state"] | "unknown" | null;
}

const linkOf = (person: Person): NonNullable<ListedPerson["link"]> => (person.aadObjectId !== null ? "linked" : person.email === "" ? "unlinked" : "waiting");

/**
 * The annuaire: everybody finds their colleagues by name; the bureau also sees who is linked to a Teams account and can be
 * written to, those who are not first.
 */
export async function listPeople(authority: Authority, reader: Person): Promise<ListedPerson[]> {
  const [people, directions] = await Promise.all([authority.directory.people(), authority.directory.directions()]);
  const known = new Map(directions.map((direction) => [direction.id, direction]));
  const { today } = momentOf(authority);
  const listed = people.map((person): ListedPerson => {
    const direction = person.directionId === null ? undefined : known.get(person.directionId);
    return {
      id: person.id,
      name: person.name,
      email: person.email,
      directionId: person.directionId,
      direction: direction?.name ?? "",
      successor: (direction && successorOn(direction, known, today)?.name) ?? "",
      title: person.title,
      link: null,
      reach: null,
    };
  });
  const byName = (a: ListedPerson, b: ListedPerson): number => a.name.localeCompare(b.name, "fr");
  if (!canEditPeople(reader).allowed) return listed.toSorted(byName);
  const reach = new Map((await authority.store.conversations()).map((one) => [one.personId, one.state]));
  const order = { unlinked: 0, waiting: 1, linked: 2 };
  const linkOfId = new Map(people.map((person) => [person.id, linkOf(person)]));
  const place = ({ id }: ListedPerson): number => order[linkOfId.get(id) ?? "linked"];
  return listed
    .map((person) => ({ ...person, link: linkOfId.get(person.id) ?? null, reach: reach.get(person.id) ?? ("unknown" as const) }))
    .toSorted((a, b) => place(a) - place(b) || byName(a, b));
}
