import { useEffect } from "preact/hooks";
import { texts } from "../app/language";
import { planToOpen, useSession } from "../app/session";
import { Heading } from "../parts/heading";
import { Skeleton } from "../parts/skeleton";
import { hrefOf } from "../routing/route";
import { navigate } from "../routing/router";

/** Leads to the plan that was open last; without any plan, to the first step. */
export function HomeView() {
  const { plans, me } = useSession();
  const planId = planToOpen(plans);
  const { portfolio, shell } = texts.value;
  useEffect(() => {
    if (planId !== null) navigate(hrefOf({ page: "plan", planId }), true);
  }, [planId]);
  if (planId !== null) return <Skeleton />;
  return (
    <div class="lone">
      <Heading title={shell.portfolio} />
      <p class="lead">{portfolio.empty}</p>
      {me.canImport.allowed ? (
        <>
          <p>{portfolio.emptyHow}</p>
          <p class="buttons">
            <a class="button primary" href={hrefOf({ page: "imports" })}>
              {shell.importPlan}
            </a>
          </p>
        </>
      ) : (
        <p>{portfolio.emptyOther}</p>
      )}
    </div>
  );
}
