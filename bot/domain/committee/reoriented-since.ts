import { reoriented } from "../edits/reorientation";
import type { UpdateEvent } from "../updates/update-event";
import type { PointReason } from "./agenda-point";

/** Fields by which a date moved; the others change the aim, or who carries it. */
const DATES: ReadonlySet<string> = new Set(["milestones", "endDay"]);

/**
 * Which projects had a date moved, or were reoriented otherwise, by what these events changed and nobody took back. What moved
 * inside a project, its actions, is the project’s own business.
 */
export function reorientedSince(events: readonly UpdateEvent[]): Map<string, PointReason[]> {
  const takenBack = new Set(events.map(({ undoes }) => undoes));
  const reasons = new Map<string, Set<PointReason>>();
  for (const { id, kind, changes } of events) {
    if (kind !== "edit" || takenBack.has(id)) continue;
    for (const { subject, id: projectId, before, after } of changes) {
      if (subject !== "project" || before === null) continue;
      const known = reasons.get(projectId) ?? new Set();
      for (const field of reoriented("project", before, after)) known.add(DATES.has(field) ? "moved" : "reorientation");
      if (known.size > 0) reasons.set(projectId, known);
    }
  }
  return new Map([...reasons].map(([projectId, known]) => [projectId, [...known]]));
}
