import { useEffect } from "preact/hooks";
import { paths } from "../../bot/contract/paths";
import type { Portfolio } from "../../bot/contract/portfolio";
import type { Day } from "../../bot/domain/calendar/day";
import { PLAN_DEFAULTS } from "../../bot/domain/roadmap/plan";
import { useSession } from "../app/session";
import { todayHere } from "../parts/day-in-table";
import { live } from "./live";

/** What a page needs to know of its plan: the civil day it is there, the least coverage of a rate, in percent, and when the mandate ends. */
export interface PlanFrame {
  today: Day;
  minCoverage: number;
  /** Null where none is set, and until the plan is there. */
  mandateEndDay: Day | null;
}

/** The frame of a plan, read with its portfolio; until that is there, the reader's own day and the usual minimum. */
export function usePlanFrame(planId: string): PlanFrame {
  const { api } = useSession();
  const thing = live<Portfolio>(api, paths.portfolio(planId));
  const known = thing.value.value;
  useEffect(() => {
    if (thing.value.peek() === null) void thing.look();
  }, [thing]);
  if (known !== null) return { today: known.today, minCoverage: known.minCoverage, mandateEndDay: known.plan.mandateEndDay };
  return { today: todayHere(), minCoverage: PLAN_DEFAULTS.settings.minCoverage, mandateEndDay: null };
}
