import type { Commitment } from "../roadmap/commitment";
import type { Plan } from "../roadmap/plan";

/** What of a plan itself is edited in place. */
export interface PlanValues {
  commitments: readonly Commitment[];
}

/** The values as they stand. */
export const valuesOfPlan = ({ commitments }: Plan): PlanValues => ({ commitments });

/** The plan with these values, one version on. */
export const withPlanValues = (plan: Plan, values: Partial<PlanValues>): Plan => ({
  ...plan,
  ...(values.commitments === undefined ? {} : { commitments: values.commitments.map((one) => ({ ...one, title: one.title.trim() })) }),
  version: plan.version + 1,
});
