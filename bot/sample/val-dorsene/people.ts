import type { Direction } from "../../domain/people/direction";
import type { Person } from "../../domain/people/person";
import { addressOf } from "../address-of";
import { fixedGuid } from "../fixed-chance";
import { directionId, personId } from "../plan-definition";
import { typographic } from "../typographic";
import { directionsByPole, firstDays, formerDirections } from "./direction-rows";
import { leadingPeople } from "./people-leading";
import { workingPeople } from "./people-working";

/** Everybody, each with an address of the authority and a linked Teams account. */
export const people = (): Person[] =>
  [...leadingPeople, ...workingPeople].map(([key, name, direction, title, roles]) => ({
    id: personId(key),
    name: typographic(name),
    email: addressOf(name, "val-dorsene.example"),
    aadObjectId: fixedGuid(`val-dorsene.${key}`),
    roles: [...roles],
    directionId: direction === null ? null : directionId(direction),
    title: typographic(title),
    language: "fr",
    fromEdition: null,
  }));

/** The forty directions, in the order of their pôles, then those that are there no more. */
export const directions = (): Direction[] => [
  ...Object.entries(directionsByPole).flatMap(([pole, rows]) =>
    rows.map(([code, name, director]) => ({
      id: directionId(code),
      code,
      name: typographic(name),
      pole,
      directorId: personId(director),
      validFrom: firstDays[code] ?? null,
      validTo: null,
      successorId: null,
      fromEdition: null,
    })),
  ),
  ...formerDirections.map(([code, name, pole, validTo, successor]) => ({
    id: directionId(code),
    code,
    name: typographic(name),
    pole,
    directorId: null,
    validFrom: null,
    validTo,
    successorId: directionId(successor),
    fromEdition: null,
  })),
];
