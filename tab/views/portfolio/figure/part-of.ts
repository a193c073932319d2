import type { Portfolio, PortfolioAxis, PortfolioProject } from "../../../../bot/contract/portfolio";
import { descendantsOf } from "../axis-tree";

/** A plan, or one of its axes with what is under it: what a figure is of. */
export interface Part {
  name: string;
  axisId: string | null;
  figures: Portfolio["total"] | PortfolioAxis;
  /** Its projects, those of its sub-axes among them; those kept for the record are not in the figures. */
  projects: PortfolioProject[];
  axisIds: ReadonlySet<string>;
}

/** The part a figure is of; null when the plan has no such axis. */
export function partOf(portfolio: Portfolio, axisId: string | null): Part | null {
  const axis = portfolio.axes.find(({ id }) => id === axisId);
  if (axisId !== null && axis === undefined) return null;
  const axes = axis === undefined ? portfolio.axes : [axis, ...descendantsOf(portfolio.axes, axis.id)];
  return {
    name: axis?.name ?? portfolio.plan.name,
    axisId,
    figures: axis ?? portfolio.total,
    projects: axes.flatMap(({ projects }) => projects).filter(({ forTheRecord }) => !forTheRecord),
    axisIds: new Set(axes.map(({ id }) => id)),
  };
}
