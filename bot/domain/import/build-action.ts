import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { Action, ActionMilestone, ActionStatus } from "../roadmap/action";
import type { ActionFacts } from "./facts";
import type { ImportMark } from "./import-mark";

export const BLANK_ACTION: ActionFacts = {
  axisId: "",
  projectId: null,
  parentId: null,
  title: "",
  description: "",
  status: null,
  progress: null,
  startDay: null,
  dueDay: null,
  milestoneDay: null,
  days: null,
  obstacle: "",
  line: "",
  ownerId: null,
  coOwnerIds: [],
  directionId: null,
  priority: null,
  budget: null,
  fundings: [],
  forTheRecord: false,
  notes: [],
};

interface Made {
  id: string;
  planId: string;
  edition: string;
  now: Instant;
  week: IsoWeek;
}

/** Changes by which a file says where an action stands: it is then informed by the import. */
const TELLING: readonly string[] = ["status", "progress", "obstacle", "line"];

/** The action of these facts, on top of what it was. Its first due day stays the initial one for ever. */
export function buildAction(made: Made, was: Action | null, facts: ActionFacts, changed: readonly string[], mark: ImportMark): Action {
  const { status, progress, milestoneDay, ...plain } = facts;
  const told = changed.some((field) => TELLING.includes(field)) && status !== null;
  return {
    ...plain,
    ...settled(was, status ?? was?.status ?? "planned", changed.includes("progress") ? progress : null),
    id: made.id,
    planId: made.planId,
    edition: made.edition,
    hasParts: was?.hasParts ?? false,
    order: was?.order ?? 0,
    initialDueDay: was?.initialDueDay ?? facts.dueDay,
    milestone: moved(was?.milestone ?? null, milestoneDay),
    informed: told ? { at: made.now, week: made.week, by: "", channel: "import" } : (was?.informed ?? null),
    imported: mark,
    version: (was?.version ?? 0) + (changed.length > 0 ? 1 : 0),
  };
}

/** « Réalisée vaut 100 % ; rouverte sans chiffre, elle ne reste pas à 100 %. » */
function settled(was: Action | null, status: ActionStatus, said: number | null): Pick<Action, "status" | "progress"> {
  if (status === "done") return { status, progress: 100 };
  if (said !== null) return { status, progress: said };
  return { status, progress: was?.status === "done" ? 95 : (was?.progress ?? 0) };
}

function moved(was: ActionMilestone | null, day: string | null): ActionMilestone | null {
  if (day === null) return null;
  return was ? { ...was, day } : { title: "", initialDay: day, day };
}
