import type { Portfolio } from "../../../bot/contract/portfolio";
import { StatusBar, StatusCounts, WeatherSpread } from "../../marks/status-bar";
import { Change } from "./change";
import { figureHref } from "./figure-address";
import { hardChange, trendOf } from "./trend-words";
import { standing } from "./words";

/** The plan in two figures: actions by status, and the météo of the running projects. */
export function Figures({ portfolio }: { portfolio: Portfolio }) {
  const words = standing.value;
  const { actions, projects, weather } = portfolio.total;
  const trend = trendOf(portfolio.total, portfolio);
  return (
    <section class="figures" aria-label={words.figures}>
      <div>
        <h2>
          <a href={figureHref("all")}>{words.actionsTitle(actions.total)}</a>
        </h2>
        <StatusBar counts={actions} />
        <StatusCounts counts={actions} hrefOf={(status) => figureHref(status)} />
      </div>
      {projects.running === 0 ? null : (
        <div>
          <h2>
            <a href={figureHref("weather")}>{projects.running === 1 ? words.weatherTitleOne : words.weatherTitle(projects.running)}</a>
          </h2>
          <WeatherSpread counts={weather} href={figureHref("weather")} />
          {trend === null ? null : (
            <p class="hint">
              <Change said={hardChange(trend)} />
            </p>
          )}
        </div>
      )}
    </section>
  );
}
