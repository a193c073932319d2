import type { Portfolio } from "../../../bot/contract/portfolio";
import { texts } from "../../app/language";
import { StatusBar, StatusCounts, WeatherSpread } from "../../marks/status-bar";
import { signHref } from "../projects/use-query";

/** The plan in two figures: actions by status, and the météo of the running projects. */
export function Figures({ portfolio }: { portfolio: Portfolio }) {
  const { portfolio: words, marks } = texts.value;
  const { actions, projects, weather } = portfolio.total;
  const late = signHref(portfolio.plan.id, "late");
  return (
    <section class="figures" aria-label={words.figures}>
      <div>
        <h2>{words.actionsTitle(actions.total)}</h2>
        <StatusBar counts={actions} />
        <StatusCounts counts={actions} />
        {actions.late === 0 ? null : (
          <p>
            <a href={late}>{marks.lateActions(actions.late)}</a>
          </p>
        )}
      </div>
      {projects.running === 0 ? null : (
        <div>
          <h2>{projects.running === 1 ? words.weatherTitleOne : words.weatherTitle(projects.running)}</h2>
          <WeatherSpread counts={weather} />
        </div>
      )}
    </section>
  );
}
