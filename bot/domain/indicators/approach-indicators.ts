import type { Axis } from "../roadmap/axis";
import { type DebtEffect, DEBT_EFFECTS, OPPORTUNITIES, type Opportunity } from "../roadmap/approach";
import type { Project } from "../roadmap/project";

/** « 80 % de paramétrage, 20 % de code » : the part, in percent, that a plan aims at. */
export const CONFIGURATION_TARGET = 80;

export interface IndicatedProject {
  id: string;
  code: string;
  name: string;
}

/** A part of the projects of which the thing was said. */
export interface Share {
  /** In percent, rounded; null while nothing was said of any. */
  percent: number | null;
  yes: IndicatedProject[];
  no: IndicatedProject[];
  unsaid: IndicatedProject[];
}

export interface ApproachIndicators {
  plan: { id: string; name: string };
  /** Projects on a platform that others use too. */
  shared: Share;
  debt: { effect: DebtEffect; projects: IndicatedProject[] }[];
  debtUnsaid: IndicatedProject[];
  configured: {
    /** The part made by settings or low-code, in percent, weighted by the days of the builder side. */
    percent: number | null;
    days: number;
    target: number;
    projects: (IndicatedProject & { percent: number; days: number })[];
    /** Without shares, or without days to weigh them. */
    unsaid: IndicatedProject[];
  };
  /** Axis by axis, the projects of each field; a project may be in several. */
  table: { axisId: string; axis: string; cells: { opportunity: Opportunity; projects: IndicatedProject[] }[] }[];
}

interface Facts {
  plan: { id: string; name: string };
  axes: readonly Pick<Axis, "id" | "parentId" | "order" | "name">[];
  projects: readonly Project[];
}

const indicated = ({ id, code, name }: Project): IndicatedProject => ({ id, code, name });

/** What the projects of a plan are made of. Those kept for the record and those given up are out of it. */
export function approachIndicators({ plan, axes, projects }: Facts): ApproachIndicators {
  const counted = projects.filter(({ forTheRecord, phase }) => !forTheRecord && phase !== "abandoned").toSorted((a, b) => a.order - b.order);
  const those = (test: (project: Project) => boolean): IndicatedProject[] => counted.filter(test).map(indicated);
  const shared = { yes: those(({ approach }) => approach.foundation === "shared"), no: those(({ approach }) => approach.foundation === "silo") };
  const said = shared.yes.length + shared.no.length;
  return {
    plan: { id: plan.id, name: plan.name },
    shared: { ...shared, percent: said === 0 ? null : Math.round((100 * shared.yes.length) / said), unsaid: those(({ approach }) => approach.foundation === null) },
    debt: DEBT_EFFECTS.map((effect) => ({ effect, projects: those(({ approach }) => approach.debt === effect) })),
    debtUnsaid: those(({ approach }) => approach.debt === null),
    configured: configuredOf(counted),
    table: axes
      .filter(({ parentId }) => parentId === null)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, name }) => ({
        axisId: id,
        axis: name,
        cells: OPPORTUNITIES.map((opportunity) => ({ opportunity, projects: those((one) => topOf(axes, one.axisId) === id && one.approach.opportunities.includes(opportunity)) })),
      })),
  };
}

/** « La part par paramétrage : paramétrage et low-code, pondérés par les jours de MOE. » */
function configuredOf(projects: readonly Project[]): ApproachIndicators["configured"] {
  const weighed = projects.flatMap((project) => {
    const { realisation } = project.approach;
    const days = project.load?.moe ?? 0;
    return realisation === null || days === 0 ? [] : [{ ...indicated(project), percent: realisation.configuration + realisation.lowCode, days }];
  });
  const days = weighed.reduce((sum, one) => sum + one.days, 0);
  const sum = weighed.reduce((total, one) => total + one.percent * one.days, 0);
  const known = new Set(weighed.map(({ id }) => id));
  return { percent: days === 0 ? null : Math.round(sum / days), days, target: CONFIGURATION_TARGET, projects: weighed, unsaid: projects.filter(({ id }) => !known.has(id)).map(indicated) };
}

function topOf(axes: Facts["axes"], axisId: string): string {
  const parentId = axes.find(({ id }) => id === axisId)?.parentId ?? null;
  return parentId === null ? axisId : topOf(axes, parentId);
}
