import { useMemo } from "preact/hooks";
import type { AxisView as AxisActions } from "../../../bot/contract/actions";
import { paths } from "../../../bot/contract/paths";
import type { Portfolio, PortfolioAxis } from "../../../bot/contract/portfolio";
import { DEFAULT_COLUMNS } from "../../../bot/domain/portfolio/project-list/project-query";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { useSession } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { StatusBar, StatusCounts, WeatherSpread } from "../../marks/status-bar";
import { momentInFull } from "../../parts/clock-time";
import { Breadcrumb } from "../../parts/breadcrumb";
import { CopyLink } from "../../parts/copy-link";
import { Facts, orWhy } from "../../parts/facts";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { RichSentence } from "../../parts/rich-sentence";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { joined } from "../../texts/rich";
import { ActionsSection } from "../actions/actions-section";
import { AxisTable } from "../portfolio/axis-table";
import { descendantsOf, pathTo } from "../portfolio/axis-tree";
import { Change } from "../portfolio/change";
import { figureHref } from "../portfolio/figure-address";
import { OpenFigure } from "../portfolio/lazy-figure";
import { standing, words as summary } from "../portfolio/words";
import { fewerIsBetter, hardChange, ratePoints, sinceSentences, trendOf } from "../portfolio/trend-words";
import { ProjectTable } from "../projects/project-table";

const NOTHING: ReadonlySet<string> = new Set();

function DirectActions({ planId, axis }: { planId: string; axis: PortfolioAxis }) {
  const { api, me } = useSession();
  const thing = live<AxisActions>(api, paths.axis(planId, axis.id));
  useFresh(thing, EVERY_MS_DEARER);
  const words = details.value.project;
  const failure = thing.failure.value;
  if (thing.value.value === null)
    return failure === null ? <Skeleton rows={3} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  return (
    <ActionsSection
      title={words.directActions}
      caption={words.actionsOf(axis.name)}
      planId={planId}
      home={{ axisId: axis.id }}
      place={axis.name}
      actions={thing.value.value.list}
      canAdd={me.canEditPlan}
      marked={NOTHING}
      reload={() => void thing.look()}
    />
  );
}

/** How the axis moved since its past, in one line. */
function Moved({ axis, portfolio }: { axis: PortfolioAxis; portfolio: Portfolio }) {
  const trend = trendOf(axis, portfolio);
  const rate = trend && ratePoints(trend);
  return (
    <p class="hint">
      {sinceSentences(portfolio, axis).join(" ")}
      {trend === null ? null : ` ${summary.value.moved(rate?.text ?? null, fewerIsBetter(trend.late).text)}`}
    </p>
  );
}

function Rates({ axis }: { axis: PortfolioAxis }) {
  const { project: words } = details.value;
  const { marks } = texts.value;
  const say = (value: number | null) => orWhy(value === null ? null : formatPercent(value, language.value, 1), marks.notComputed);
  const methods = ["days", "count", "milestones"] as const;
  return (
    <section aria-labelledby="rates-title">
      <h2 id="rates-title">{words.byMethods}</h2>
      <Facts facts={methods.map((method) => ({ name: marks.method[method], value: say(axis.rates[method]) }))} />
    </section>
  );
}

interface AxisViewProps {
  planId: string;
  axisId: string;
}

/** An axis of a plan: its sentence, its figures, what is under it, its projects and its own actions. */
export function AxisView({ planId, axisId }: AxisViewProps) {
  const { api } = useSession();
  const thing = live<Portfolio>(api, paths.portfolio(planId));
  useFresh(thing);
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  const axis = portfolio?.axes.find((one) => one.id === axisId);
  const way = useMemo(() => (portfolio === null ? [] : pathTo(portfolio.axes, axisId)), [portfolio, axisId]);
  const { project: words } = details.value;
  const plan = standing.value;
  const { marks } = texts.value;
  if (portfolio === null)
    return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  if (axis === undefined)
    return <FailurePage failure={{ ok: false, reason: "missing", problem: null }} retry={() => undefined} />;
  const percent = (value: number): string => formatPercent(value, language.value);
  const trend = trendOf(axis, portfolio);
  const below = descendantsOf(portfolio.axes, axisId);
  const groups = [axis, ...below].filter((one) => one.projects.length > 0).map((one) => ({ axis: one, projects: one.projects }));
  const crumbs = [
    { name: portfolio.plan.name, href: hrefOf({ page: "plan", planId }) },
    ...way.map((one) => ({ name: one.name, href: hrefOf({ page: "axis", planId, axisId: one.id }) })),
  ];
  const running = Object.values(axis.weather).reduce((sum, count) => sum + count, 0);
  return (
    <article class="page">
      <div class="page-head">
        <div>
          <Breadcrumb crumbs={crumbs} />
          <Heading title={axis.name} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} asOf={portfolio.asOf} />
          <CopyLink label={axis.name} />
        </div>
      </div>
      <p class="sentence">
        <RichSentence
          parts={joined([
            words.axisSentence(
              axis.rate === null ? null : percent(axis.rate.value),
              axis.coverage.known,
              axis.coverage.total,
              percent(portfolio.minCoverage),
            ),
            words.lateSentence(axis.actions.late).map((part) => (typeof part === "string" ? part : { ...part, to: "late" as const })),
          ])}
          hrefs={{ actions: figureHref("rate"), late: figureHref("late") }}
        />
      </p>
      <section class="figures" aria-label={plan.figures}>
        <div>
          <h2>
            <a href={figureHref("all")}>{plan.actionsTitle(axis.actions.total)}</a>
          </h2>
          <StatusBar counts={axis.actions} />
          <StatusCounts counts={axis.actions} hrefOf={(status) => figureHref(status)} />
        </div>
        {running === 0 ? null : (
          <div>
            <h2>
              <a href={figureHref("weather")}>{running === 1 ? plan.weatherTitleOne : plan.weatherTitle(running)}</a>
            </h2>
            <WeatherSpread counts={axis.weather} href={figureHref("weather")} />
            {trend === null ? null : <Change said={hardChange(trend)} />}
          </div>
        )}
      </section>
      <Moved axis={axis} portfolio={portfolio} />
      {below.length === 0 ? null : <AxisTable portfolio={portfolio} marked={NOTHING} under={below} />}
      {groups.length === 0 && axis.directActions > 0 ? null : (
        <section id="projets" aria-labelledby="projects-title">
          <h2 id="projects-title">{words.axisProjects}</h2>
          {groups.length === 0 ? (
            <p class="quiet">{words.noAxisProjects}</p>
          ) : (
            <ProjectTable
              groups={groups.map((group) => ({
                key: group.axis.id,
                heading: groups.length < 2 ? null : <a href={hrefOf({ page: "axis", planId, axisId: group.axis.id })}>{group.axis.name}</a>,
                projects: group.projects.map((project) => ({ project, axisName: group.axis.name })),
              }))}
              columns={running > 0 ? DEFAULT_COLUMNS : DEFAULT_COLUMNS.filter((column) => column !== "weather")}
              under={["direction", "programme"]}
              caption={`${words.axisProjects} ${axis.name}`}
              today={portfolio.today}
              marked={NOTHING}
            />
          )}
        </section>
      )}
      {axis.directActions === 0 ? null : <DirectActions planId={planId} axis={axis} />}
      <Rates axis={axis} />
      <footer class="foot">
        <p>
          {plan.foot(
            momentInFull(portfolio.asOf, language.value),
            marks.method[portfolio.method],
            percent(portfolio.minCoverage),
          )}
        </p>
      </footer>
      <OpenFigure portfolio={portfolio} axisId={axisId} />
    </article>
  );
}

