import type { Person } from "../domain/people/person";
import type { Language } from "../domain/wording/language";
import type { Authority } from "./authority";

/** A person whose Teams speaks another language than we knew: they are answered in it, and written to in it from now on. */
export async function followLanguage({ store, directory }: Authority, person: Person, language: Language): Promise<Person> {
  if (person.language === language) return person;
  const [stored] = await store.load([{ type: "person", id: person.id }]);
  if (stored) {
    // lost to another change of the same person, it is noted the next time they write
    await store.commit([{ do: "replace", type: "person", record: { ...stored.value, language }, etag: stored.etag }]);
    directory.forget();
  }
  return { ...person, language };
}
