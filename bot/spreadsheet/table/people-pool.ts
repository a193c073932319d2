import type { ImportedDirection, ImportedPerson } from "../../domain/import/imported-plan";
import { cleanName } from "../values/clean-text";
import { folded } from "../values/folded";

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** The persons a file names, each once: by address where there is one, else by name without case or accents. */
export class PeoplePool {
  private readonly people: ImportedPerson[] = [];
  private readonly known = new Map<string, ImportedPerson>();

  /** Key of a person written `Prénom NOM`, `Prénom NOM <adresse>` or as an address alone. */
  add(text: string): string {
    const match = /^(.*?)\s*<([^<>]+)>$/.exec(text);
    const email = match && isAddress(match[2] ?? "") ? (match[2] ?? "") : isAddress(text) ? text : "";
    const name = cleanName(match ? (match[1] ?? "") : text);
    return this.enter({ key: "", id: null, name: name === "" ? email : name, email }).key;
  }

  /** Enters a person with all that is known, or gives the one who is already there. */
  enter(person: ImportedPerson): ImportedPerson {
    const byName = folded(person.name);
    const same = (person.email !== "" && this.known.get(folded(person.email))) || this.known.get(byName);
    if (same && person.id === null && (same.email === "" || person.email === "" || folded(same.email) === folded(person.email))) {
      if (same.email === "") same.email = person.email;
      return same;
    }
    const entered = { ...person, key: person.key || folded(person.email || person.name) };
    this.people.push(entered);
    if (!this.known.has(byName)) this.known.set(byName, entered);
    if (entered.email !== "") this.known.set(folded(entered.email), entered);
    return entered;
  }

  list(): ImportedPerson[] {
    return this.people;
  }
}

/** The directions a file names, each once. */
export class DirectionPool {
  private readonly known = new Map<string, ImportedDirection>();

  add(name: string): string {
    const key = folded(name);
    if (!this.known.has(key)) this.known.set(key, { key, id: null, name: cleanName(name) });
    return key;
  }

  list(): ImportedDirection[] {
    return [...this.known.values()];
  }
}

/** The names of a cell that may hold several, separated by commas, semicolons or line ends; each once. */
export function namesIn(text: string): string[] {
  const names = new Map<string, string>();
  for (const part of text.split(/[,;\n]+/)) {
    const name = cleanName(part);
    if (name !== "" && !names.has(folded(name))) names.set(folded(name), name);
  }
  return [...names.values()];
}
