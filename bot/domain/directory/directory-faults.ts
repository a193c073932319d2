import { addDays, type Day, isDay } from "../calendar/day";
import type { Application } from "../applications/application";
import { type EditFaultCode, LONGEST_TITLE } from "../edits/edit";
import { type Direction, isInForce } from "../people/direction";
import { successorsOf } from "../people/successor";
import { fold } from "../wording/fold";
import type { DirectorySubject } from "./directory-edit";

/** Why a value of the directory cannot be taken. */
export type DirectoryFaultCode =
  | Extract<EditFaultCode, "empty" | "too-long" | "day-unknown" | "end-before-start" | "person-unknown" | "direction-unknown">
  | "code-taken"
  | "name-taken"
  | "successor-unknown"
  | "successor-without-end"
  | "successor-cycle"
  | "successor-not-in-force"
  | "still-successor"
  | "in-use";

export interface DirectoryFault {
  subject: DirectorySubject;
  id: string;
  field: string;
  reason: DirectoryFaultCode;
}

/** The directory as it would be. */
export interface DirectoryAfter {
  directions: ReadonlyMap<string, Direction>;
  applications: ReadonlyMap<string, Application>;
  people: ReadonlySet<string>;
  /** What changes: what is wrong between two of them is told of one. */
  edited: ReadonlySet<string>;
}

type Found = [field: string, reason: DirectoryFaultCode];

const LONGEST_CODE = 20;

/** Everything that is wrong with a direction as it would be, among the others as they would be. */
export function directionFaults(direction: Direction, { directions, people, edited }: DirectoryAfter): DirectoryFault[] {
  const { id, code, name, pole, directorId } = direction;
  const others = [...directions.values()].filter((one) => one.id !== id);
  const found: Found[] = [
    ...named(name),
    ...tooLong("code", code, LONGEST_CODE),
    ...tooLong("pole", pole, LONGEST_TITLE),
    ...period("validFrom", direction.validFrom, "validTo", direction.validTo),
    ...(directorId === null || people.has(directorId) ? [] : [["directorId", "person-unknown"] satisfies Found]),
    ...(code !== "" && others.some((one) => fold(one.code) === fold(code)) ? [["code", "code-taken"] satisfies Found] : []),
    ...(others.some((one) => fold(one.name) === fold(name) && meet(one, direction)) ? [["name", "name-taken"] satisfies Found] : []),
    ...successorFaults(direction, directions).map((reason): Found => ["successorId", reason]),
    ...others.filter((one) => one.successorId === id && !edited.has(one.id) && !takesOver(one, direction)).map((): Found => ["validTo", "still-successor"]),
  ];
  return dressed("direction", id, found);
}

/** Everything that is wrong with an application as it would be. */
export function applicationFaults(application: Application, { directions, applications }: DirectoryAfter): DirectoryFault[] {
  const { id, name, purpose, publisher, directionId, inServiceOn, retiredOn } = application;
  const twice = [...applications.values()].some((one) => one.id !== id && fold(one.name) === fold(name));
  const found: Found[] = [
    ...named(name),
    ...tooLong("purpose", purpose, LONGEST_TITLE * 2),
    ...tooLong("publisher", publisher, LONGEST_TITLE),
    ...period("inServiceOn", inServiceOn, "retiredOn", retiredOn),
    ...(directionId === null || directions.has(directionId) ? [] : [["directionId", "direction-unknown"] satisfies Found]),
    ...(twice ? [["name", "name-taken"] satisfies Found] : []),
  ];
  return dressed("application", id, found);
}

/** One sentence a field is enough: the first that is found. */
const dressed = (subject: DirectorySubject, id: string, found: readonly Found[]): DirectoryFault[] =>
  found.filter(([field], at) => found.findIndex(([other]) => other === field) === at).map(([field, reason]) => ({ subject, id, field, reason }));

const named = (name: string): Found[] => (name.trim() === "" ? [["name", "empty"]] : tooLong("name", name, LONGEST_TITLE));

const tooLong = (field: string, text: string, most: number): Found[] => (text.length > most ? [[field, "too-long"]] : []);

function period(firstField: string, first: Day | null, lastField: string, last: Day | null): Found[] {
  const unknown = [[firstField, first] as const, [lastField, last] as const].filter(([, day]) => day !== null && !isDay(day)).map(([field]): Found => [field, "day-unknown"]);
  return unknown.length === 0 && first !== null && last !== null && last < first ? [[lastField, "end-before-start"]] : unknown;
}

/** Whether two of them are there on one same day. */
const meet = (one: Direction, other: Direction): boolean =>
  (one.validTo === null || other.validFrom === null || other.validFrom <= one.validTo) && (other.validTo === null || one.validFrom === null || one.validFrom <= other.validTo);

/** « Qui succède est en place le lendemain. » */
const takesOver = (before: Direction, after: Direction): boolean => before.validTo !== null && isDay(before.validTo) && isInForce(after, addDays(before.validTo, 1));

function successorFaults(direction: Direction, directions: ReadonlyMap<string, Direction>): DirectoryFaultCode[] {
  const { successorId, validTo } = direction;
  if (successorId === null) return [];
  const successor = directions.get(successorId);
  if (successor === undefined) return ["successor-unknown"];
  if (validTo === null) return ["successor-without-end"];
  const chain = successorsOf(direction, directions);
  if (successorId === direction.id || chain.includes(direction)) return ["successor-cycle"];
  return takesOver(direction, successor) ? [] : ["successor-not-in-force"];
}
