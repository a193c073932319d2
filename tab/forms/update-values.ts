import type { ActionUpdate, ActionView } from "../../bot/contract/actions";
import type { ActionStatus } from "../../bot/domain/roadmap/action";

/** What the update form holds; an empty day is no milestone. */
export interface UpdateValues {
  status: ActionStatus;
  progress: number;
  milestoneDay: string;
  obstacle: string;
  line: string;
}

export const UPDATE_FIELDS = [
  "status",
  "progress",
  "milestoneDay",
  "obstacle",
  "line",
] as const satisfies readonly (keyof UpdateValues)[];

export type Touched = Omit<ActionUpdate, "version">;

/** An action as the form shows it. */
export const valuesOf = (action: ActionView): UpdateValues => ({
  status: action.status,
  progress: action.progress,
  milestoneDay: action.milestoneDay ?? "",
  obstacle: action.obstacle,
  line: action.line,
});

/** Only what the person changed: a field nobody touched is not sent, so it cannot undo somebody else's change. */
export function touchedOf(before: UpdateValues, typed: UpdateValues): Touched {
  const touched: Touched = {};
  if (typed.status !== before.status) touched.status = typed.status;
  if (typed.progress !== before.progress) touched.progress = typed.progress;
  if (typed.milestoneDay !== before.milestoneDay) touched.milestoneDay = typed.milestoneDay === "" ? null : typed.milestoneDay;
  if (typed.obstacle.trim() !== before.obstacle) touched.obstacle = typed.obstacle;
  if (typed.line.trim() !== before.line) touched.line = typed.line;
  return touched;
}

export const isUntouched = (touched: Touched): boolean => Object.keys(touched).length === 0;

/** What was typed laid over an action: for a draft found again, and for what to compare after a conflict. */
export const withTouched = (values: UpdateValues, { milestoneDay, ...touched }: Touched): UpdateValues => ({
  ...values,
  ...touched,
  ...(milestoneDay === undefined ? {} : { milestoneDay: milestoneDay ?? "" }),
});

/** The fields that differ between what was recorded meanwhile, what the person started from and what they typed. */
export function conflictFields(base: UpdateValues, theirs: UpdateValues, mine: UpdateValues): (keyof UpdateValues)[] {
  return UPDATE_FIELDS.filter((field) => theirs[field] !== base[field] || mine[field] !== base[field]);
}

/** A step of the progress by 5, kept between 0 and 100. */
export const stepped = (progress: number, by: number): number => Math.min(100, Math.max(0, Math.round((progress + by) / 5) * 5));
