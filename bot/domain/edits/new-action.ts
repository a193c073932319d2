import type { Instant } from "../calendar/day";
import { planIdOf } from "../roadmap/ids";
import type { Action } from "../roadmap/action";
import type { Plan } from "../roadmap/plan";
import { isRecordId } from "../roadmap/record-id";
import { valuesOfAction } from "./action-values";
import { type FieldConflict, type FieldValues, sameValue } from "./edit";

interface NewAction {
  id: string;
  plan: Plan;
  /** Null for an action straight under its axis. */
  projectId: string | null;
  axisId: string;
  at: Instant;
  /** Its place among what one request adds. */
  rank: number;
}

/** An action about which nothing is said yet: it comes after those of its place, in the order in which they were added. */
export const newAction = ({ id, plan, projectId, axisId, at, rank }: NewAction): Action => ({
  id,
  planId: plan.id,
  edition: plan.edition ?? "",
  axisId,
  projectId,
  parentId: null,
  hasParts: false,
  // the digits of the instant: later than any row of a file, and than what was added before
  order: Number(at.replaceAll(/\D/g, "").slice(0, 14)) + rank,
  title: "",
  description: "",
  status: "planned",
  progress: 0,
  startDay: null,
  initialDueDay: null,
  dueDay: null,
  milestone: null,
  days: null,
  obstacle: "",
  line: "",
  ownerId: null,
  coOwnerIds: [],
  directionId: null,
  priority: null,
  budget: null,
  fundings: [],
  forTheRecord: false,
  notes: [],
  informed: null,
  imported: null,
  version: 0,
});

/** Whether a new thing of this plan may bear an id. */
export const isNewIdOf = (planId: string, id: string): boolean => isRecordId(id) && planIdOf(id) === planId && id.length > planId.length + 1;

const isBlank = (value: unknown): boolean => value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);

/** What is said of a thing: its values without those that say nothing. */
export const saidOf = (values: FieldValues): FieldValues => Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));

/** What has been said of a new action since: while anything has, it is not taken away again. */
export function saidSince(action: Action, created: FieldValues): FieldConflict[] {
  const now: FieldValues = { ...valuesOfAction(action), ...(action.informed === null ? {} : { status: action.status, progress: action.progress }) };
  return Object.entries(now)
    .filter(([field, value]) => !(isBlank(value) && isBlank(created[field] ?? null)) && !sameValue(value, created[field]))
    .map(([field, value]) => ({ subject: "action", id: action.id, field, seen: created[field] ?? null, now: value, wanted: null }));
}
