import type { PlanPart } from "../../../bot/contract/paths";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { hrefOf } from "../../routing/route";
import { navigate } from "../../routing/router";

/** Leads to the same view of another plan of the authority; nothing when there is only one. */
export function PlanChoice({ planId, part }: { planId: string; part?: PlanPart }) {
  const { plans } = useSession();
  const others = plans.filter((plan) => plan.id !== planId);
  if (others.length === 0) return null;
  return (
    <select
      class="button subtle plan-choice"
      aria-label={texts.value.shell.otherPlan}
      value=""
      onChange={(event) => navigate(hrefOf({ page: "plan", planId: event.currentTarget.value, ...(part === undefined ? {} : { part }) }))}
    >
      <option value="" hidden>
        {texts.value.shell.otherPlan}
      </option>
      {others.map((plan) => (
        <option key={plan.id} value={plan.id}>
          {plan.name}
        </option>
      ))}
    </select>
  );
}
