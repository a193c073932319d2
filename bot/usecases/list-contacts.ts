import type { Authority } from "./authority";

/** The people of the bureau des projets, in the order of a French reader. */
export async function listContacts(authority: Authority): Promise<{ name: string; email: string }[]> {
  const people = await authority.directory.people();
  return people
    .filter(({ roles }) => roles.includes("bureau"))
    .map(({ name, email }) => ({ name, email }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
}
