import type { TouchedApplication } from "../applications/application";
import type { Day } from "../calendar/day";
import type { DebtEffect, Foundation, Opportunity, Realisation } from "../roadmap/approach";
import type { Milestone } from "../roadmap/milestone";
import type { Phase } from "../roadmap/phase";
import type { Load, Project } from "../roadmap/project";
import { openCriticalRisksIn, type Risk } from "../roadmap/risk";

/** What of a project is edited in place. */
export interface ProjectValues {
  name: string;
  usage: string;
  description: string;
  programme: string;
  phase: Phase;
  emblematic: boolean;
  forTheRecord: boolean;
  directionId: string | null;
  touchedDirectionIds: string[];
  itHeadId: string | null;
  businessHeadId: string | null;
  sponsor: string;
  startDay: Day | null;
  endDay: Day | null;
  milestones: Milestone[];
  load: Load | null;
  plannedBudget: number | null;
  commitmentIds: string[];
  applications: TouchedApplication[];
  risks: Risk[];
  debt: DebtEffect | null;
  foundation: Foundation | null;
  realisation: Realisation | null;
  opportunities: Opportunity[];
}

/** The values as they stand. */
export const valuesOfProject = (project: Project): ProjectValues => ({
  name: project.name,
  usage: project.usage,
  description: project.description,
  programme: project.programme,
  phase: project.phase,
  emblematic: project.emblematic,
  forTheRecord: project.forTheRecord,
  directionId: project.directionId,
  touchedDirectionIds: project.touchedDirectionIds,
  itHeadId: project.itHeadId,
  businessHeadId: project.businessHeadId,
  sponsor: project.sponsor,
  startDay: project.startDay,
  endDay: project.endDay,
  milestones: project.milestones,
  load: project.load,
  plannedBudget: project.budget.planned,
  commitmentIds: project.commitmentIds,
  applications: project.applications,
  risks: project.risks,
  ...project.approach,
});

/** The project with these values; its first end and the first day of each milestone stay for ever. */
export function withProjectValues(project: Project, values: Partial<ProjectValues>, { restores }: { restores?: true } = {}): Project {
  const { plannedBudget, milestones, risks, debt, foundation, realisation, opportunities, ...plain } = values;
  const approach = { debt, foundation, realisation, opportunities };
  return {
    ...project,
    ...trimmed(plain),
    initialEndDay: project.initialEndDay ?? values.endDay ?? null,
    ...(plannedBudget === undefined ? {} : { budget: { ...project.budget, planned: plannedBudget } }),
    ...(milestones === undefined ? {} : { milestones: restores ? milestones : milestones.map((one) => keepInitialDay(one, project.milestones)) }),
    ...(risks === undefined ? {} : { risks, openCriticalRisks: openCriticalRisksIn(risks) }),
    approach: { ...project.approach, ...withoutAbsent(approach) },
    version: project.version + 1,
  };
}

function keepInitialDay(milestone: Milestone, before: readonly Milestone[]): Milestone {
  const had = before.find(({ id }) => id === milestone.id);
  return { ...milestone, title: milestone.title.trim(), initialDay: had?.initialDay ?? milestone.day };
}

const withoutAbsent = <T extends object>(values: T): { [F in keyof T]?: Exclude<T[F], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [F in keyof T]?: Exclude<T[F], undefined> };

/** Texts without the spaces around them. */
export const trimmed = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, typeof value === "string" ? value.trim() : value])) as T;
