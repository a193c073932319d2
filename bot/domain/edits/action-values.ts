import type { Day } from "../calendar/day";
import type { Action, Priority } from "../roadmap/action";
import { trimmed } from "./project-values";

/** What of an action is edited in place; where it stands is said by an answer. */
export interface ActionValues {
  title: string;
  description: string;
  ownerId: string | null;
  coOwnerIds: string[];
  directionId: string | null;
  priority: Priority | null;
  startDay: Day | null;
  dueDay: Day | null;
  days: number | null;
  budget: number | null;
  forTheRecord: boolean;
}

/** The values as they stand. */
export const valuesOfAction = (action: Action): ActionValues => ({
  title: action.title,
  description: action.description,
  ownerId: action.ownerId,
  coOwnerIds: action.coOwnerIds,
  directionId: action.directionId,
  priority: action.priority,
  startDay: action.startDay,
  dueDay: action.dueDay,
  days: action.days,
  budget: action.budget,
  forTheRecord: action.forTheRecord,
});

/** The action with these values; the first day it was due stays for ever. */
export const withActionValues = (action: Action, values: Partial<ActionValues>): Action => ({
  ...action,
  ...trimmed(values),
  initialDueDay: action.initialDueDay ?? values.dueDay ?? null,
  version: action.version + 1,
});
