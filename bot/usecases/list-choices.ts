import type { Authority } from "./authority";

/** The people and directions that a form can name, in the order of a French reader; dissolved directions are not chosen any more. */
export async function listChoices(authority: Authority) {
  const [people, directions] = await Promise.all([authority.directory.people(), authority.directory.directions()]);
  const today = authority.clock.now().slice(0, 10);
  const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, "fr");
  return {
    people: people.map(({ id, name, title }) => ({ id, name, title })).toSorted(byName),
    directions: directions
      .filter(({ validTo }) => validTo === null || validTo >= today)
      .map(({ id, name, pole }) => ({ id, name, pole }))
      .toSorted(byName),
  };
}
