import type { Indicators } from "../../bot/contract/indicators";
import type { Review } from "../../bot/contract/review";
import { approachIndicators } from "../../bot/domain/indicators/approach-indicators";
import { yearlyReview } from "../../bot/domain/review/yearly-review";
import { PLAN, type SampleWorld, TODAY } from "./world";

/** The look back on a year of a sample world, by the domain's own rule. */
export const reviewOf = ({ plan, axes, projects }: SampleWorld, year: number): Review =>
  yearlyReview({ plan: { ...PLAN, startDay: "2025-01-01", commitments: plan.commitments }, axes: axes.map((axis, order) => ({ ...axis, order })), projects }, year, TODAY);

/** What the projects of a sample world are made of. */
export const indicatorsOf = ({ axes, projects }: SampleWorld): Indicators => approachIndicators({ plan: PLAN, axes: axes.map((axis, order) => ({ ...axis, order })), projects });
