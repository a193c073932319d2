import type { Action } from "../domain/roadmap/action";
import { directionId, personId, type PlanDefinition } from "./plan-definition";
import type { ActionRow } from "./rows";
import { typographic } from "./typographic";

interface Home {
  axisId: string;
  projectId: string | null;
  direction: string | null;
}

/** An action of the tables; `unknown` when nobody has said where it stands. */
export interface BuiltAction {
  action: Action;
  unknown: boolean;
}

/** The actions of a plan as they stand at the demo day, without who informed them: the history says that. */
export function buildActions({ plan, edition, facts, actions, directActions }: PlanDefinition): BuiltAction[] {
  const all: BuiltAction[] = [];
  const add = (rows: readonly ActionRow[], ids: readonly string[], home: Home): void => {
    rows.forEach((row, order) => {
      const place = { id: ids[order] ?? "", planId: plan.id, edition, order, ...home };
      all.push({ action: actionOf(row, place, ids, rows), unknown: row[8]?.unknown ?? false });
    });
  };
  for (const { code, axis, direction } of facts) {
    const rows = actions[code] ?? [];
    const projectId = `${plan.id}.${code.toLowerCase()}`;
    const ids = rows.map((_, at) => `${projectId}-a${at + 1}`);
    add(rows, ids, { axisId: `${plan.id}.${axis}`, projectId, direction });
  }
  let direct = 0;
  for (const [axis, rows] of Object.entries(directActions)) {
    const ids = rows.map(() => `${plan.id}.x-a${(direct += 1)}`);
    add(rows, ids, { axisId: `${plan.id}.${axis}`, projectId: null, direction: null });
  }
  return all;
}

type Place = Home & Pick<Action, "id" | "planId" | "edition" | "order">;

function actionOf(row: ActionRow, { direction, ...place }: Place, ids: readonly string[], rows: readonly ActionRow[]): Action {
  const [title, status, progress, owner, days, startDay, dueDay, line = "", extras = {}] = row;
  const [nextTitle, nextDay, nextInitialDay] = extras.next ?? [];
  const { partOf } = extras;
  return {
    ...place,
    parentId: partOf === undefined ? null : (ids[partOf - 1] ?? null),
    hasParts: rows.some((other) => other[8]?.partOf === place.order + 1),
    title: typographic(title),
    description: "",
    status,
    progress,
    startDay,
    initialDueDay: extras.firstDue ?? dueDay,
    dueDay,
    milestone:
      nextTitle === undefined || nextDay === undefined
        ? null
        : { title: typographic(nextTitle), initialDay: nextInitialDay ?? nextDay, day: nextDay },
    days,
    obstacle: typographic(extras.obstacle ?? ""),
    line: typographic(line),
    ownerId: personId(owner),
    coOwnerIds: (extras.with ?? []).map(personId),
    directionId: direction === null ? null : directionId(direction),
    priority: extras.priority ?? null,
    budget: null,
    fundings: [],
    forTheRecord: false,
    notes: [],
    informed: null,
    imported: null,
    version: 1,
  };
}
