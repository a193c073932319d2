import { weekOf } from "../../domain/calendar/iso-week";
import type { Person } from "../../domain/people/person";
import type { Action } from "../../domain/roadmap/action";
import type { Project } from "../../domain/roadmap/project";
import type { UpdateEvent, Values } from "../../domain/updates/update-event";
import { chanceBetween } from "../fixed-chance";
import { personId, required } from "../plan-definition";
import type { ReorientationRow } from "../rows";
import { typographic } from "../typographic";
import { at } from "./answer-weeks";

export interface ToldReorientations {
  events: UpdateEvent[];
  /** How often each thing was changed by them. */
  changes: ReadonlyMap<string, number>;
}

interface Things {
  planId: string;
  projects: readonly Project[];
  actions: readonly Action[];
  people: ReadonlyMap<string, Person>;
}

/** The dates and owners that were changed in Jalon itself, each with its reason, on top of what the file promised. */
export function reorientationEvents(rows: readonly ReorientationRow[], { planId, projects, actions, people }: Things): ToldReorientations {
  const changes = new Map<string, number>();
  const events = rows.map(([code, position, on, by, reason, from]): UpdateEvent => {
    const project = required(projects.find((one) => one.code === code), `project ${code}`);
    const action = position === null ? null : required(actions.find(({ id }) => id === `${project.id}-a${position}`), `action ${position} of ${code}`);
    const { id } = action ?? project;
    changes.set(id, (changes.get(id) ?? 0) + 1);
    const person = required(people.get(personId(by)), by);
    const subject = action === null ? ("project" as const) : ("action" as const);
    return {
      id: `${planId}.e-sample-${id.slice(planId.length + 1)}`,
      planId,
      at: at(on, chanceBetween(`reorientation.${id}`, 9 * 60 + 20, 16 * 60 + 30), id),
      week: weekOf(on),
      by: person.id,
      byName: person.name,
      channel: "tab",
      kind: "edit",
      edition: null,
      reason: typographic(reason),
      changes: [{ subject, id, ...moved(action, project, from) }],
    };
  });
  return { events, changes };
}

/** An owner who hands over, or the day promised at first and the one that stands. */
function moved(action: Action | null, project: Project, from: string | undefined): { before: Values; after: Values } {
  if (action === null) return { before: { endDay: project.initialEndDay }, after: { endDay: project.endDay } };
  if (from !== undefined) return { before: { ownerId: personId(from) }, after: { ownerId: action.ownerId } };
  return { before: { dueDay: action.initialDueDay }, after: { dueDay: action.dueDay } };
}
