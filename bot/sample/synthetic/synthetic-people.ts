import type { Direction } from "../../domain/people/direction";
import type { Person, Role } from "../../domain/people/person";
import { addressOf } from "../address-of";
import { chanceOf, fixedGuid } from "../fixed-chance";
import { typographic } from "../typographic";
import type { SyntheticOptions } from "./options";
import { FIRST_NAMES, LAST_NAMES, SCOPES } from "./words";

const PEOPLE_PER_DIRECTION = 50;
const POLES = ["Ressources", "Solidarités", "Territoires", "Éducation et culture", "Environnement"] as const;

/** The first three are the bureau, then the general director and an elected member; the others steer actions. */
const NOT_STEERING: readonly { role: Role; title: string }[] = [
  { role: "bureau", title: "Bureau des projets" },
  { role: "bureau", title: "Bureau des projets" },
  { role: "bureau", title: "Bureau des projets" },
  { role: "executive", title: "Direction générale" },
  { role: "elected", title: "Mandat départemental" },
];

/** How many of the first people steer no action; in a tiny authority everybody does. */
export const notSteering = ({ people }: SyntheticOptions): number => (people > 2 * NOT_STEERING.length ? NOT_STEERING.length : 0);

/** Directions of about fifty people, six at least and forty at most. */
export function syntheticDirections({ people, seed }: SyntheticOptions): Direction[] {
  const count = Math.min(40, Math.max(6, Math.round(people / PEOPLE_PER_DIRECTION)));
  return Array.from({ length: count }, (_, at) => ({
    id: `d-${at + 1}`,
    code: `D${String(at + 1).padStart(2, "0")}`,
    name: typographic(`Direction ${SCOPES[at % SCOPES.length] ?? ""}${at < SCOPES.length ? "" : ", secteur 2"}`),
    pole: chanceOf(`pole.${seed}.${at}`, POLES),
    directorId: null,
    validFrom: null,
    validTo: null,
    successorId: null,
    fromEdition: null,
  }));
}

/** People with invented names, each with a linked Teams account. `leading` names those who lead a project. */
export function syntheticPeople(
  options: SyntheticOptions,
  directions: readonly Direction[],
  leading: ReadonlySet<string>,
): Person[] {
  const taken = new Set<string>();
  const special = notSteering(options);
  return Array.from({ length: options.people }, (_, at) => {
    const id = personIdAt(at);
    const key = `${options.seed}.${at}`;
    const name = nameOf(key);
    const address = addressOf(name, "synthetique.example");
    const email = taken.has(address) ? address.replace("@", `.${at + 1}@`) : address;
    taken.add(address);
    const role = at < special ? NOT_STEERING[at] : undefined;
    return {
      id,
      name,
      email,
      aadObjectId: fixedGuid(`synthetic.${key}`),
      roles: [role?.role ?? (leading.has(id) ? "projectHead" : "agent")],
      directionId: directions[at % directions.length]?.id ?? null,
      title: role?.title ?? (leading.has(id) ? "Pilotage de projet" : "Pilotage d’actions"),
      language: "fr",
      fromEdition: null,
    };
  });
}

/** `p-00042`: the id of the person at a position. */
export const personIdAt = (at: number): string => `p-${String(at + 1).padStart(5, "0")}`;

function nameOf(key: string): string {
  const last = chanceOf(`last.${key}`, LAST_NAMES);
  const other = chanceOf(`other.${key}`, LAST_NAMES);
  return typographic(`${chanceOf(`first.${key}`, FIRST_NAMES)} ${last}${other === last ? "" : `-${other}`}`);
}
