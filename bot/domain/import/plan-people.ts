import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import { fold } from "../wording/fold";
import type { FileFault } from "./file-fault";
import { fingerprint } from "./fingerprint";
import type { ImportedDirection, ImportedPerson } from "./imported-plan";

export interface PlannedPeople {
  /** Person id by the key the file uses. */
  idOf: Map<string, string>;
  created: Person[];
  warnings: FileFault[];
}

/**
 * « Une personne nommée dans le fichier est celle que la collectivité connaît déjà sous ce nom ou cette adresse ; sinon
 * elle est créée, sans compte Teams, et liée plus tard par son adresse. »
 */
export function planPeople(imported: readonly ImportedPerson[], known: readonly Person[], edition: string): PlannedPeople {
  const ids = new Set(known.map((person) => person.id));
  const byEmail = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  for (const person of known) {
    if (person.email !== "") byEmail.set(fold(person.email), person);
    const name = fold(person.name);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  const idOf = new Map<string, string>();
  const created = new Map<string, Person>();
  const warnings: FileFault[] = [];
  for (const one of imported) {
    const namesakes = byName.get(fold(one.name)) ?? [];
    const same = byEmail.get(fold(one.email)) ?? namesakes.find((person) => one.email === "" || person.email === "");
    if (one.id !== null && ids.has(one.id)) {
      idOf.set(one.key, one.id);
    } else if (same) {
      if (one.email === "" && namesakes.length > 1) warnings.push(homonyms(one.name, same));
      idOf.set(one.key, same.id);
    } else {
      const id = `p-${fingerprint(fold(one.email === "" ? one.name : one.email))}`;
      idOf.set(one.key, id);
      created.set(id, newPerson(id, one, edition));
    }
  }
  return { idOf, created: [...created.values()], warnings };
}

const newPerson = (id: string, { name, email }: ImportedPerson, edition: string): Person => ({
  id,
  name,
  email,
  aadObjectId: null,
  roles: ["agent"],
  directionId: null,
  title: "",
  language: "fr",
  fromEdition: edition,
});

const homonyms = (name: string, taken: Person): FileFault => ({
  sheet: "",
  row: 0,
  column: "",
  value: name,
  code: "homonyms",
  params: { person: taken.email === "" ? taken.id : taken.email },
});

export interface PlannedDirections {
  idOf: Map<string, string>;
  created: Direction[];
}

/** The directions a file names: those that exist under that name or code, the others to create. */
export function planDirections(
  imported: readonly ImportedDirection[],
  known: readonly Direction[],
  edition: string,
): PlannedDirections {
  const byName = new Map<string, string>();
  for (const { id, code } of known) if (code !== "") byName.set(fold(code), id);
  for (const { id, name } of known) byName.set(fold(name), id);
  const idOf = new Map<string, string>();
  const created = new Map<string, Direction>();
  const ids = new Set(known.map((direction) => direction.id));
  for (const { key, id: given, name } of imported) {
    if (given !== null && ids.has(given)) {
      idOf.set(key, given);
      continue;
    }
    const id = byName.get(fold(name)) ?? `d-${fingerprint(fold(name))}`;
    idOf.set(key, id);
    if (byName.has(fold(name))) continue;
    byName.set(fold(name), id);
    created.set(id, newDirection(id, name, edition));
  }
  return { idOf, created: [...created.values()] };
}

const newDirection = (id: string, name: string, edition: string): Direction => ({
  id,
  code: "",
  name,
  pole: "",
  directorId: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  fromEdition: edition,
});
