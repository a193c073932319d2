import { isDissolved } from "../domain/people/direction";
import { type Authority, momentOf } from "./authority";

/** The people, directions and applications that a form can name, in the order of a French reader. */
export async function listChoices(authority: Authority) {
  const { directory } = authority;
  const [people, directions, applications] = await Promise.all([directory.people(), directory.directions(), directory.applications()]);
  const { today } = momentOf(authority);
  const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, "fr");
  return {
    people: people.map(({ id, name, title }) => ({ id, name, title })).toSorted(byName),
    directions: directions
      .map((direction) => ({ id: direction.id, name: direction.name, pole: direction.pole, dissolved: isDissolved(direction, today) }))
      .toSorted(byName),
    applications: applications.map(({ id, name }) => ({ id, name })).toSorted(byName),
  };
}
