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
export function buildAction(
  made: Made,
  was: Action | null,
  facts: ActionFacts,
  changed: readonly string[],
  mark: ImportMark | null,
): Action {
  const told = changed.some((field) => TELLING.includes(field)) && facts.status !== null;
  const { status, progress } = settled(
    was,
    facts.status ?? was?.status ?? "planned",
    changed.includes("progress") ? facts.progress : null,
  );
  return {
    id: made.id,
    planId: made.planId,
    edition: made.edition,
    axisId: facts.axisId,
    projectId: facts.projectId,
    parentId: facts.parentId,
    hasParts: was?.hasParts ?? false,
    order: was?.order ?? 0,
    title: facts.title,
    description: facts.description,
    status,
    progress,
    startDay: facts.startDay,
    initialDueDay: was?.initialDueDay ?? facts.dueDay,
    dueDay: facts.dueDay,
    milestone: moved(was?.milestone ?? null, facts.milestoneDay),
    days: facts.days,
    obstacle: facts.obstacle,
    line: facts.line,
    ownerId: facts.ownerId,
    coOwnerIds: facts.coOwnerIds,
    directionId: facts.directionId,
    priority: facts.priority,
    budget: facts.budget,
    fundings: facts.fundings,
    forTheRecord: facts.forTheRecord,
    notes: facts.notes,
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
