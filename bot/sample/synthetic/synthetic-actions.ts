import { addDays, type Day, weekdayOf } from "../../domain/calendar/day";
import type { Action, ActionStatus } from "../../domain/roadmap/action";
import { isRunning, type Phase } from "../../domain/roadmap/phase";
import type { Project } from "../../domain/roadmap/project";
import { chance, chanceBetween, chanceOf } from "../fixed-chance";
import { typographic } from "../typographic";
import { SYNTHETIC_DAY, SYNTHETIC_EDITION, SYNTHETIC_LOADED_AT, SYNTHETIC_LOADED_WEEK, SYNTHETIC_PLAN_ID } from "./options";
import { LINES, OBJECTS, OBSTACLES, SCOPES, VERBS } from "./words";

/** An action of a project, its values fixed by the key. */
export function syntheticAction(project: Project, order: number, ownerId: string, key: string): Action {
  const status = statusOf(project.phase, key);
  const dueDay = workday(addDays(SYNTHETIC_DAY, dueIn(status, key)));
  const days = chanceBetween(`days.${key}`, 3, 40);
  const progress = status === "done" ? 100 : status === "planned" ? 0 : 5 * chanceBetween(`progress.${key}`, 1, 18);
  const unknown = status === "planned" && chance(`unknown.${key}`) < 0.2;
  return {
    id: `${project.id}-a${order + 1}`,
    planId: SYNTHETIC_PLAN_ID,
    edition: SYNTHETIC_EDITION,
    axisId: project.axisId,
    projectId: project.id,
    parentId: null,
    hasParts: false,
    order,
    title: typographic(titleOf(key)),
    description: "",
    status,
    progress,
    startDay: workday(addDays(dueDay, -chanceBetween(`length.${key}`, 40, 240))),
    initialDueDay: chance(`moved.${key}`) < 0.15 ? workday(addDays(dueDay, -chanceBetween(`slip.${key}`, 14, 90))) : dueDay,
    dueDay,
    milestone: null,
    days,
    obstacle: status === "blocked" ? typographic(chanceOf(`obstacle.${key}`, OBSTACLES)) : "",
    line: status === "planned" ? "" : typographic(chanceOf(`line.${key}`, LINES)),
    ownerId,
    coOwnerIds: [],
    directionId: project.directionId,
    priority: null,
    budget: null,
    fundings: [],
    forTheRecord: false,
    notes: [],
    informed: unknown ? null : { at: SYNTHETIC_LOADED_AT, week: SYNTHETIC_LOADED_WEEK, by: "", channel: "import" },
    imported: null,
    version: 1,
  };
}

const titleOf = (key: string): string =>
  `${chanceOf(`verb.${key}`, VERBS)} ${chanceOf(`object.${key}`, OBJECTS)} ${chanceOf(`scope.${key}`, SCOPES)}`;

/** The phase gives the status outside running projects; inside them, the shares of the sample authority. */
function statusOf(phase: Phase, key: string): ActionStatus {
  if (phase === "finished") return "done";
  if (phase === "suspended") return "paused";
  if (phase === "abandoned") return "abandoned";
  if (!isRunning(phase)) return "planned";
  const luck = chance(`status.${key}`);
  return luck < 0.27 ? "done" : luck < 0.87 ? "inProgress" : luck < 0.92 ? "planned" : luck < 0.99 ? "blocked" : "paused";
}

/** Days from the demo day to the due day, about one open action in seven being late. */
function dueIn(status: ActionStatus, key: string): number {
  if (status === "done" || status === "abandoned") return -chanceBetween(`due.${key}`, 10, 500);
  if (status === "planned") return chanceBetween(`due.${key}`, 60, 400);
  return chance(`late.${key}`) < 0.25 ? -chanceBetween(`due.${key}`, 3, 60) : chanceBetween(`due.${key}`, 7, 200);
}

/** The day itself, or the Friday before a week-end. */
export const workday = (day: Day): Day => addDays(day, -Math.max(0, weekdayOf(day) - 5));
