import { emptyRollup } from "../../domain/progress/rollup";
import type { Axis } from "../../domain/roadmap/axis";
import { SYNTHETIC_EDITION, SYNTHETIC_PLAN_ID, type SyntheticOptions } from "./options";
import { AXIS_NAMES, LEAF_AXIS_NAMES, SUB_AXIS_NAMES } from "./words";

/** From this many projects on, an axis is divided twice. */
const PROJECTS_OF_A_LARGE_PLAN = 200;

/** Six axes; a large plan divides each into three, and each of these into two. `leaves` are those that hold projects. */
export function syntheticAxes({ projects }: SyntheticOptions): { axes: Axis[]; leaves: Axis[] } {
  const axes: Axis[] = [];
  const leaves: Axis[] = [];
  const add = (local: string, name: string, order: number, parent: Axis | null): Axis => {
    const level = parent === null ? 1 : parent.level === 1 ? 2 : 3;
    const axis: Axis = {
      id: `${SYNTHETIC_PLAN_ID}.${local}`,
      planId: SYNTHETIC_PLAN_ID,
      edition: SYNTHETIC_EDITION,
      parentId: parent?.id ?? null,
      level,
      order,
      name,
      inTool: true,
      rollup: emptyRollup(),
      imported: null,
      version: 1,
    };
    axes.push(axis);
    return axis;
  };
  const large = projects >= PROJECTS_OF_A_LARGE_PLAN;
  AXIS_NAMES.forEach((name, order) => {
    const axis = add(`a${order + 1}`, name, order, null);
    if (!large) leaves.push(axis);
    else
      SUB_AXIS_NAMES.forEach((subName, subOrder) => {
        const sub = add(`a${order + 1}-${subOrder + 1}`, subName, subOrder, axis);
        LEAF_AXIS_NAMES.forEach((leafName, leafOrder) => {
          leaves.push(add(`a${order + 1}-${subOrder + 1}-${leafOrder + 1}`, leafName, leafOrder, sub));
        });
      });
  });
  return { axes, leaves };
}
