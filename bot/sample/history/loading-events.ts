import type { Person } from "../../domain/people/person";
import type { Plan } from "../../domain/roadmap/plan";
import type { Change, UpdateEvent } from "../../domain/updates/update-event";
import type { ActionState } from "./action-story";

/** Monday 31 August 2026, 8 h 30, before the first card. */
export const LOADED_AT = "2026-08-31T06:30:00.000Z";
export const LOADED_WEEK = "2026-W36";

const CHANGES_PER_EVENT = 40;

/** The import that brought the plan: what the file said of each action, in events that stay small documents. */
export function loadingEvents(plan: Plan, edition: string, loaded: ReadonlyMap<string, ActionState>, by: Person): UpdateEvent[] {
  const changes = [...loaded].map(([id, state]): Change => ({ subject: "action", id, before: null, after: { ...state } }));
  const events: UpdateEvent[] = [];
  for (let from = 0; from < changes.length; from += CHANGES_PER_EVENT) {
    events.push({
      id: `sample.${plan.id}.${String(events.length + 1).padStart(4, "0")}`,
      planId: plan.id,
      at: LOADED_AT,
      week: LOADED_WEEK,
      by: by.id,
      byName: by.name,
      channel: "import",
      kind: "import",
      edition,
      changes: changes.slice(from, from + CHANGES_PER_EVENT),
    });
  }
  return events;
}
