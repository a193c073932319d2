import { mondayOf } from "../../domain/calendar/iso-week";
import { composePortfolio } from "../../domain/portfolio/compose-portfolio";
import { type Snapshot, snapshotOf } from "../../domain/portfolio/snapshot";
import { ASKED_WEEKS } from "./answer-weeks";
import { type PlanParts, planBefore } from "./plan-before";

/** Nine in the morning of each Monday, before anybody is asked; on the first one the file is all that was said. */
const HOUR = "T07:00:00.000Z";

/** Nobody's name stands in a snapshot. */
const NAMELESS = { person: () => "", direction: () => "" };

/** The figures of a plan as Jalon would have kept them on the Monday of each week it was asked in. */
export const weeklySnapshots = (parts: PlanParts): Snapshot[] =>
  ASKED_WEEKS.map((week) => {
    const day = mondayOf(week);
    const at = `${day}${HOUR}`;
    return snapshotOf(composePortfolio({ plan: parts.plan, ...planBefore(parts, at) }, NAMELESS, at, day));
  });
