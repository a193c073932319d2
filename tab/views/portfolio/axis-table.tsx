import type { Portfolio, PortfolioAxis } from "../../../bot/contract/portfolio";
import { texts } from "../../app/language";
import { RateBar } from "../../marks/rate-bar";
import { StatusBar, WeatherSpread } from "../../marks/status-bar";
import { hrefOf } from "../../routing/route";

const running = (axis: PortfolioAxis): number => Object.values(axis.weather).reduce((sum, count) => sum + count, 0);

interface AxisRowProps {
  axis: PortfolioAxis;
  planId: string;
  marked: boolean;
  /** False in a plan where no project runs: a column of nothing would say nothing. */
  withWeather: boolean;
}

function AxisRow({ axis, planId, marked, withWeather }: AxisRowProps) {
  const { portfolio: words, marks, shell } = texts.value;
  return (
    <tr class={`level-${axis.level}${marked ? " just-changed" : ""}`}>
      <th scope="row">
        <a class="name" href={hrefOf({ page: "axis", planId, axisId: axis.id })}>
          {axis.name}
        </a>
        {axis.inTool ? null : <span class="hint">{marks.notInTool}</span>}
        {marked ? <span class="only-heard">{shell.justChanged}</span> : null}
      </th>
      <td data-label={words.rate}>
        <RateBar value={axis.rate?.value ?? null} coverage={axis.coverage} />
      </td>
      <td data-label={words.actions}>
        <span class="stack">
          <StatusBar counts={axis.actions} />
          <span>{axis.actions.total === 0 ? words.noActionsHere : words.doneOf(axis.actions.done, axis.actions.total)}</span>
        </span>
      </td>
      <td class="figure" data-label={words.lateColumn}>
        {axis.actions.late === 0 ? <span class="quiet">{words.noneLate}</span> : <strong>{axis.actions.late}</strong>}
      </td>
      {withWeather ? (
        <td data-label={words.weather}>
          {running(axis) === 0 ? <span class="quiet">{words.noRunning}</span> : <WeatherSpread counts={axis.weather} small />}
        </td>
      ) : null}
    </tr>
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
  const words = texts.value.portfolio;
  const { inTool, total } = portfolio.total.axes;
  const withWeather = portfolio.total.projects.running > 0;
  return (
    <section id="axes" aria-labelledby="axes-title">
      <h2 id="axes-title">
        {under === undefined ? words.axesTitle : texts.value.project.subAxes}{" "}
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
            {(under ?? portfolio.axes).map((axis) => (
              <AxisRow
                key={axis.id}
                axis={axis}
                planId={portfolio.plan.id}
                marked={marked.has(axis.id)}
                withWeather={withWeather}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
