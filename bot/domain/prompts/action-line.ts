import type { Day } from "../calendar/day";
import { daysLate } from "../progress/lateness";
import type { Action, ActionStatus } from "../roadmap/action";

/** One action as a card tells it. */
export interface ActionLine {
  id: string;
  version: number;
  title: string;
  /** The project it belongs to, or its axis. */
  place: string;
  status: ActionStatus;
  progress: number;
  dueDay: Day | null;
  daysLate: number;
  milestoneDay: Day | null;
  obstacle: string;
  line: string;
  /** False while nobody has ever said where it stands. */
  informed: boolean;
}

/** What a card tells of an action on a day; `place` names its project or axis. */
export const actionLine = (action: Action, place: string, today: Day): ActionLine => ({
  id: action.id,
  version: action.version,
  title: action.title,
  place,
  status: action.status,
  progress: action.progress,
  dueDay: action.dueDay,
  daysLate: daysLate(action, today),
  milestoneDay: action.milestone?.day ?? null,
  obstacle: action.obstacle,
  line: action.line,
  informed: action.informed !== null,
});
