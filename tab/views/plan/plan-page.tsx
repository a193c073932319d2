import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { PLAN_PARTS, type PlanPart } from "../../../bot/contract/paths";
import type { Portfolio } from "../../../bot/contract/portfolio";
import { texts } from "../../app/language";
import { keepPlan } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import type { Live } from "../../freshness/live";
import { Breadcrumb } from "../../parts/breadcrumb";
import { CopyLink } from "../../parts/copy-link";
import { Heading } from "../../parts/heading";
import { hrefOf } from "../../routing/route";
import { ExportPlan } from "./export-plan";
import { PlanChoice } from "./plan-choice";

interface PlanPageProps {
  plan: Pick<Portfolio["plan"], "id" | "name">;
  /** The view that is open; none for the summary, whose title is the plan's name. */
  part?: PlanPart | "instances";
  /** What the page shows, for the hour of its last look. */
  of: Live<unknown>;
  asOf?: string;
  children: ComponentChildren;
}

const VIEWS = [undefined, ...PLAN_PARTS, "instances"] as const;

const hrefOfView = (planId: string, view: (typeof VIEWS)[number]): string =>
  hrefOf(view === "instances" ? { page: "committees", planId } : { page: "plan", planId, ...(view === undefined ? {} : { part: view }) });

/** What the views of a plan share: title, the way to the others, the hour, export and link. */
export function PlanPage({ plan, part, of, asOf, children }: PlanPageProps) {
  const { names, label } = texts.value.portfolio.views;
  const title = part === undefined ? plan.name : names[part];
  useEffect(() => keepPlan(plan.id), [plan.id]);
  return (
    <article class="page">
      <div>
        <div class="page-head">
          <div>
            {part === undefined ? null : <Breadcrumb crumbs={[{ name: plan.name, href: hrefOf({ page: "plan", planId: plan.id }) }]} />}
            <Heading title={title} />
          </div>
          <div class="tools">
            <FreshnessLine of={of} {...(asOf === undefined ? {} : { asOf })} />
            <PlanChoice planId={plan.id} {...(part === undefined || part === "instances" ? {} : { part })} />
            <ExportPlan planId={plan.id} />
            <CopyLink label={part === undefined ? plan.name : `${plan.name} – ${title}`} />
          </div>
        </div>
        <nav class="sub-pages" aria-label={label}>
          <ul>
            {VIEWS.map((one) => (
              <li key={one ?? ""}>
                <a href={hrefOfView(plan.id, one)} aria-current={one === part ? "page" : undefined}>
                  {names[one ?? "synthese"]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {children}
    </article>
  );
}
