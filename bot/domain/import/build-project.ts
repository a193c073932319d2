import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import { emptyRollup } from "../progress/rollup";
import { NO_APPROACH } from "../roadmap/approach";
import type { Project } from "../roadmap/project";
import type { DeclaredWeather } from "../weather/weather";
import type { ProjectFacts } from "./facts";
import type { ImportMark } from "./import-mark";

export const BLANK_PROJECT: ProjectFacts = {
  axisId: "",
  code: "",
  name: "",
  description: "",
  programme: "",
  phase: "scheduled",
  directionId: null,
  itHeadId: null,
  businessHeadId: null,
  sponsor: "",
  startDay: null,
  endDay: null,
  weather: null,
  weatherComment: "",
  plannedBudget: null,
  load: null,
  forTheRecord: false,
  milestones: [],
  notes: [],
};

interface Made {
  id: string;
  planId: string;
  edition: string;
  now: Instant;
  week: IsoWeek;
}

/** The project of these facts, on top of what it was. Its first end day stays the initial one for ever. */
export function buildProject(
  made: Made,
  was: Project | null,
  facts: ProjectFacts,
  changed: boolean,
  mark: ImportMark | null,
): Project {
  const { weather, weatherComment, plannedBudget, milestones, ...plain } = facts;
  return {
    ...plain,
    id: made.id,
    planId: made.planId,
    edition: made.edition,
    order: was?.order ?? 0,
    emblematic: was?.emblematic ?? false,
    initialEndDay: was?.initialEndDay ?? facts.endDay,
    weather: declared(made, was?.weather ?? null, weather, weatherComment),
    milestones,
    budget: { planned: plannedBudget, committed: was?.budget.committed ?? null, paid: was?.budget.paid ?? null },
    usage: was?.usage ?? "",
    touchedDirectionIds: was?.touchedDirectionIds ?? [],
    commitmentIds: was?.commitmentIds ?? [],
    approach: was?.approach ?? NO_APPROACH,
    applications: was?.applications ?? [],
    risks: was?.risks ?? [],
    openCriticalRisks: was?.openCriticalRisks ?? 0,
    rollup: was?.rollup ?? emptyRollup(),
    imported: mark,
    version: (was?.version ?? 0) + (changed ? 1 : 0),
  };
}

/** A météo that the file repeats was declared when it was; one that it changes is declared by the import. */
function declared(
  { now, week }: Made,
  was: DeclaredWeather | null,
  level: ProjectFacts["weather"],
  comment: string,
): DeclaredWeather | null {
  if (level === null) return null;
  if (was?.level === level && was.comment === comment) return was;
  return { level, comment, at: now, week, by: "", previous: was?.level ?? null };
}
