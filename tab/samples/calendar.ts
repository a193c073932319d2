import type { Calendar } from "../../bot/contract/calendar";
import { directionName } from "./directions";
import { NOW, PLAN, type SampleWorld, TODAY } from "./world";

/** The calendar of a sample world. */
export function calendarOf({ axes, projects }: SampleWorld, version: number): Calendar {
  const rank = new Map(axes.map(({ id }, index) => [id, index]));
  return {
    version,
    asOf: NOW,
    today: TODAY,
    plan: { ...PLAN, startDay: "2025-01-01", endDay: "2027-12-31", mandateEndDay: "2028-03-31" },
    axes: axes.map(({ id, parentId, level, name }) => ({ id, parentId, level, name })),
    projects: projects
      .toSorted((a, b) => (rank.get(a.axisId) ?? 0) - (rank.get(b.axisId) ?? 0) || a.order - b.order)
      .map(({ id, axisId, code, name, phase, forTheRecord, directionId, startDay, endDay, initialEndDay, milestones }) => ({
        id,
        axisId,
        code,
        name,
        phase,
        forTheRecord,
        direction: directionName(directionId),
        startDay,
        endDay,
        initialEndDay,
        milestones: milestones.toSorted((a, b) => a.day.localeCompare(b.day)),
      })),
  };
}
