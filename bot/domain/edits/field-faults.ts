import type { TouchedApplication } from "../applications/application";
import { isDay } from "../calendar/day";
import { isWhole, type Realisation } from "../roadmap/approach";
import type { Commitment } from "../roadmap/commitment";
import type { Milestone } from "../roadmap/milestone";
import type { Load } from "../roadmap/project";
import { HIGHEST_MARK, type Risk } from "../roadmap/risk";
import { usageFault } from "../roadmap/usage-sentence";
import { type Edit, type EditFaultCode, type FieldFault, type FieldValues, LONGEST_DESCRIPTION, LONGEST_TITLE } from "./edit";

/** Who and what can be named. */
export interface KnownNames {
  people: ReadonlySet<string>;
  directions: ReadonlySet<string>;
  commitments: ReadonlySet<string>;
  applications: ReadonlySet<string>;
}

const TITLES = new Set(["name", "title"]);
const DAYS = new Set(["startDay", "endDay", "dueDay"]);
const PEOPLE = new Set(["itHeadId", "businessHeadId", "ownerId", "coOwnerIds"]);
const DIRECTIONS = new Set(["directionId", "touchedDirectionIds"]);

/** Every value of an edit that cannot be taken; `after` is the whole thing as it would be, for what must hold between fields. */
export function fieldFaults({ subject, id }: Pick<Edit, "subject" | "id">, changed: FieldValues, after: FieldValues, known: KnownNames): FieldFault[] {
  const faults: FieldFault[] = [];
  const add = (field: string, reason: EditFaultCode | null): void => {
    if (reason !== null) faults.push({ subject, id, field, reason });
  };
  for (const [field, value] of Object.entries(changed)) add(field, faultOf(field, value, known));
  const { startDay, endDay, dueDay } = after as Record<string, string | null | undefined>;
  const last = subject === "project" ? endDay : dueDay;
  const lastField = subject === "project" ? "endDay" : "dueDay";
  if ((lastField in changed || "startDay" in changed) && startDay && last && last < startDay)
    add(lastField in changed ? lastField : "startDay", subject === "project" ? "end-before-start" : "due-before-start");
  return faults;
}

function faultOf(field: string, value: unknown, known: KnownNames): EditFaultCode | null {
  if (TITLES.has(field) && String(value).trim() === "") return "empty";
  if (field === "usage" && value !== "") return usageFault(String(value)) ?? tooLong(value, LONGEST_TITLE);
  if (DAYS.has(field)) return value === null || isDay(String(value)) ? null : "day-unknown";
  if (PEOPLE.has(field)) return idsIn(value).every((one) => known.people.has(one)) ? null : "person-unknown";
  if (DIRECTIONS.has(field)) return idsIn(value).every((one) => known.directions.has(one)) ? null : "direction-unknown";
  if (field === "commitmentIds") return idsIn(value).every((one) => known.commitments.has(one)) ? null : "commitment-unknown";
  if (field === "applications") return applicationsFault(value as TouchedApplication[], known);
  if (field === "commitments") return (value as Commitment[]).every(({ title }) => title.trim() !== "") ? null : "commitment-without-title";
  if (field === "milestones") return milestonesFault(value as Milestone[]);
  if (field === "risks") return (value as Risk[]).every(isRated) ? null : "out-of-range";
  if (field === "days" || field === "plannedBudget" || field === "budget") return value === null || Number(value) >= 0 ? null : "out-of-range";
  if (field === "realisation") return value === null || isWhole(value as Realisation) ? null : "shares-not-whole";
  if (field === "load") return value === null || Object.values(value as Load).every((days) => days >= 0) ? null : "out-of-range";
  return typeof value === "string" ? tooLong(value, field === "description" ? LONGEST_DESCRIPTION : LONGEST_TITLE) : null;
}

const tooLong = (value: unknown, most: number): EditFaultCode | null => (String(value).length > most ? "too-long" : null);

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value : value === null ? [] : [value]) as string[];

function milestonesFault(milestones: readonly Milestone[]): EditFaultCode | null {
  if (milestones.some(({ title }) => title.trim() === "")) return "milestone-without-title";
  return milestones.every(({ day, doneDay }) => isDay(day) && (doneDay === null || isDay(doneDay))) ? null : "day-unknown";
}

function applicationsFault(touched: readonly TouchedApplication[], known: KnownNames): EditFaultCode | null {
  if (new Set(touched.map(({ applicationId }) => applicationId)).size < touched.length) return "application-twice";
  return touched.every(({ applicationId }) => known.applications.has(applicationId)) ? null : "application-unknown";
}

const isMark = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= HIGHEST_MARK;
const isRated = ({ gravity, likelihood }: Risk): boolean => isMark(gravity) && isMark(likelihood);
