import type { Rollup } from "../progress/rollup";
import type { ImportMark } from "../import/import-mark";

/** An axis of a plan, in up to three levels (*axe*, *sous-axe*, *sous-sous-axe*). */
export interface Axis {
  id: string;
  planId: string;
  edition: string;
  parentId: string | null;
  level: 1 | 2 | 3;
  /** Position among its siblings, from 0. */
  order: number;
  name: string;
  /** False for an axis that exists in the plan and is not followed in Jalon yet (« 5 axes sur 12 »). */
  inTool: boolean;
  /** The actions that hang directly from this axis, without a project. */
  rollup: Rollup;
  imported: ImportMark | null;
  version: number;
}
