import type { Direction } from "../../domain/people/direction";
import type { Person } from "../../domain/people/person";
import { slug } from "../../domain/wording/fold";
import { fixedGuid } from "../fixed-chance";
import { directionId, personId } from "../plan-definition";
import { typographic } from "../typographic";
import { directionsByPole } from "./direction-rows";
import { leadingPeople } from "./people-leading";
import { workingPeople } from "./people-working";

/** Everybody, each with an address of the authority and a linked Teams account. */
export const people = (): Person[] =>
  [...leadingPeople, ...workingPeople].map(([key, name, direction, title, roles]) => ({
    id: personId(key),
    name: typographic(name),
    email: addressOf(name),
    aadObjectId: fixedGuid(`val-dorsene.${key}`),
    roles: [...roles],
    directionId: direction === null ? null : directionId(direction),
    title: typographic(title),
    language: "fr",
    fromEdition: null,
  }));

/** `Hélène d'Arcy-Vasselin` gives `helene.darcy-vasselin@val-dorsene.example`. */
function addressOf(name: string): string {
  const [first = "", ...rest] = name.replace(/'/g, "").split(" ");
  return `${slug(first)}.${slug(rest.join(" "))}@val-dorsene.example`;
}

/** The forty directions, in the order of their pôles. */
export const directions = (): Direction[] =>
  Object.entries(directionsByPole).flatMap(([pole, rows]) =>
    rows.map(([code, name, director]) => ({
      id: directionId(code),
      code,
      name: typographic(name),
      pole,
      directorId: personId(director),
      validFrom: null,
      validTo: null,
      successorId: null,
      fromEdition: null,
    })),
  );
