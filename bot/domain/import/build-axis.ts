import { emptyRollup } from "../progress/rollup";
import type { Axis } from "../roadmap/axis";
import { type AxisFacts } from "./facts";
import type { ImportMark } from "./import-mark";

export const BLANK_AXIS: AxisFacts = { parentId: null, level: 1, name: "" };

/** The axis of these facts, on top of what it was. Order and roll-up are set once all things are known. */
export function buildAxis(
  { id, planId, edition }: Pick<Axis, "id" | "planId" | "edition">,
  was: Axis | null,
  facts: AxisFacts,
  changed: boolean,
  mark: ImportMark | null,
): Axis {
  const kept = was ?? { order: 0, inTool: true, rollup: emptyRollup(), version: 0 };
  return {
    id,
    planId,
    edition,
    ...facts,
    order: kept.order,
    inTool: kept.inTool,
    rollup: kept.rollup,
    imported: mark,
    version: kept.version + (changed ? 1 : 0),
  };
}
