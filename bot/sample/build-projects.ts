import { emptyRollup } from "../domain/progress/rollup";
import type { Axis } from "../domain/roadmap/axis";
import type { Milestone } from "../domain/roadmap/milestone";
import type { Project } from "../domain/roadmap/project";
import { openCriticalRisksIn, type Risk } from "../domain/roadmap/risk";
import { directionId, personId, type PlanDefinition, required } from "./plan-definition";
import type { MilestoneRow, RiskRow } from "./rows";
import { typographic } from "./typographic";

/** The axes of a plan, in order; their sums are filled once the actions have their history. */
export const buildAxes = ({ plan, edition, axes }: PlanDefinition): Axis[] =>
  axes.map(([key, name], order) => ({
    id: `${plan.id}.${key}`,
    planId: plan.id,
    edition,
    parentId: null,
    level: 1,
    order,
    name: typographic(name),
    inTool: true,
    rollup: emptyRollup(),
    imported: null,
    version: 1,
  }));

/** The projects of a plan, without météo and sums: the history gives them. */
export const buildProjects = ({ plan, edition, facts, projects, sponsorOf, sayingsOf, commitmentsOf, applicationsOf }: PlanDefinition): Project[] =>
  facts.map((fact, order) => {
    const row = required(projects[fact.code], `project ${fact.code}`);
    const id = `${plan.id}.${fact.code.toLowerCase()}`;
    const said = sayingsOf(fact.code);
    const risks = said.risks.map(riskOf);
    return {
      id,
      planId: plan.id,
      edition,
      axisId: `${plan.id}.${fact.axis}`,
      order,
      code: fact.code,
      name: typographic(fact.name),
      description: typographic(row.description),
      programme: typographic(row.programme ?? ""),
      phase: fact.phase,
      forTheRecord: false,
      emblematic: row.emblematic ?? false,
      directionId: fact.direction === null ? null : directionId(fact.direction),
      itHeadId: personId(row.it),
      businessHeadId: personId(row.business),
      sponsor: sponsorOf(fact.direction),
      startDay: row.from,
      initialEndDay: row.until,
      endDay: row.now ?? row.until,
      weather: null,
      milestones: row.milestones.map((one, at) => milestoneOf(one, `${id}-j${at + 1}`)),
      budget: { planned: fact.planned, committed: fact.committed, paid: fact.paid },
      load: fact.load,
      usage: typographic(said.usage),
      touchedDirectionIds: said.touched.map(directionId),
      commitmentIds: commitmentsOf(fact.code),
      approach: said.approach,
      applications: applicationsOf(fact.code),
      risks,
      openCriticalRisks: openCriticalRisksIn(risks),
      notes: [],
      rollup: emptyRollup(),
      imported: null,
      version: 1,
    };
  });

const milestoneOf = ([title, initialDay, day = initialDay, doneDay]: MilestoneRow, id: string): Milestone => ({
  id,
  title: typographic(title),
  initialDay,
  day,
  doneDay: doneDay ?? null,
});

/** A project rates each family once: its name is enough to tell its risks apart. */
const riskOf = ([family, gravity, likelihood, treatment, title = "", restricted]: RiskRow): Risk => ({
  id: `r-${family}`,
  family,
  title: typographic(title),
  gravity,
  likelihood,
  treatment: typographic(treatment),
  restricted: restricted !== undefined,
});
