import type { Portfolio, PortfolioAxis } from "../../../bot/contract/portfolio";
import { texts } from "../../app/language";
import { RateBar } from "../../marks/rate-bar";
import { StatusBar, WeatherSpread } from "../../marks/status-bar";
import { useNear } from "../../parts/use-near";
import { hrefOf } from "../../routing/route";
import { Change } from "./change";
import { figureHref } from "./figure-address";
import { fewerIsBetter, hardChange, ratePoints, trendOf } from "./trend-words";
import { standing } from "./words";

/** Up to so many axes all figures are drawn at once; of more, each row's when it comes near the screen. */
const DRAWN_WHOLE = 20;
/** About as high as what will stand there. */
const FIGURES_HEIGHT = "4rem";

const running = (axis: PortfolioAxis): number => Object.values(axis.weather).reduce((sum, count) => sum + count, 0);

interface AxisRowProps {
  axis: PortfolioAxis;
  portfolio: Portfolio;
  marked: boolean;
  /** False in a plan where no project runs: a column of nothing would say nothing. */
  withWeather: boolean;
  drawnWhole: boolean;
}

function AxisRow({ axis, portfolio, marked, withWeather, drawnWhole }: AxisRowProps) {
  const { marks, shell } = texts.value;
  const { element, near } = useNear<HTMLTableRowElement>(drawnWhole);
  return (
    <tr ref={element} class={`level-${axis.level}${marked ? " just-changed" : ""}`}>
      <th scope="row">
        <a class="name" href={hrefOf({ page: "axis", planId: portfolio.plan.id, axisId: axis.id })}>
          {axis.name}
        </a>
        {axis.inTool ? null : <span class="hint">{marks.notInTool}</span>}
        {marked ? <span class="only-heard">{shell.justChanged}</span> : null}
      </th>
      {near ? <AxisFigures axis={axis} portfolio={portfolio} withWeather={withWeather} /> : <td colSpan={withWeather ? 4 : 3} style={{ height: FIGURES_HEIGHT }} />}
    </tr>
  );
}

function AxisFigures({ axis, portfolio, withWeather }: Pick<AxisRowProps, "axis" | "portfolio" | "withWeather">) {
  const words = standing.value;
  const trend = trendOf(axis, portfolio);
  return (
    <>
      <td data-label={words.rate}>
        <RateBar value={axis.rate?.value ?? null} coverage={axis.coverage} href={figureHref("rate", axis.id)} coverageHref={figureHref("coverage", axis.id)} />
        <Change said={trend && ratePoints(trend)} />
      </td>
      <td data-label={words.actions}>
        <span class="stack">
          <StatusBar counts={axis.actions} />
          {axis.actions.total === 0 ? <span>{texts.value.portfolio.noActionsHere}</span> : <a href={figureHref("all", axis.id)}>{words.doneOf(axis.actions.done, axis.actions.total)}</a>}
        </span>
      </td>
      <td class="figure" data-label={words.lateColumn}>
        {axis.actions.late === 0 ? (
          <span class="quiet">{words.noneLate}</span>
        ) : (
          <a href={figureHref("late", axis.id)} aria-label={texts.value.marks.lateActions(axis.actions.late)}>
            <strong>{axis.actions.late}</strong>
          </a>
        )}
        {trend === null || trend.late === 0 ? null : <Change said={fewerIsBetter(trend.late)} />}
      </td>
      {withWeather ? (
        <td data-label={words.weather}>
          {running(axis) === 0 ? <span class="quiet">{words.noRunning}</span> : <WeatherSpread counts={axis.weather} small href={figureHref("weather", axis.id)} />}
          <Change said={trend && hardChange(trend)} />
        </td>
      ) : null}
    </>
  );
}

/** The axes of the plan in up to three levels, with what makes their rate. */
export function AxisTable({
  portfolio,
  marked,
  under,
}: {
  portfolio: Portfolio;
  marked: ReadonlySet<string>;
  under?: PortfolioAxis[];
}) {
  const words = standing.value;
  const { inTool, total } = portfolio.total.axes;
  const withWeather = portfolio.total.projects.running > 0;
  const axes = under ?? portfolio.axes;
  return (
    <section id="axes" aria-labelledby="axes-title">
      <h2 id="axes-title">
        {under === undefined ? words.axesTitle : words.subAxes}{" "}
        {under === undefined ? <span class="quiet">{words.axesScope(inTool, total)}</span> : null}
      </h2>
      <div class="table-frame">
        <table class="axes">
          <caption class="only-heard">{words.axesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.axis}</th>
              <th scope="col">{words.rate}</th>
              <th scope="col">{words.actions}</th>
              <th scope="col" class="figure">
                {words.lateColumn}
              </th>
              {withWeather ? <th scope="col">{words.weather}</th> : null}
            </tr>
          </thead>
          <tbody>
            {axes.map((axis) => (
              <AxisRow
                key={axis.id}
                axis={axis}
                portfolio={portfolio}
                marked={marked.has(axis.id)}
                withWeather={withWeather}
                drawnWhole={axes.length <= DRAWN_WHOLE}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
