import clock from "fluent-icon:clock-20-regular";
import flag from "fluent-icon:flag-20-regular";
import type { Portfolio } from "../../../bot/contract/portfolio";
import { texts } from "../../app/language";
import { weatherDrawings } from "../../marks/weather-drawings";
import { Icon } from "../../marks/icon";
import { hrefOf } from "../../routing/route";
import { signHref } from "../projects/use-query";
import { type Need, needsOf } from "../../../bot/domain/portfolio/needs";
import { standing } from "./words";

const MOST = 5;

/** Where on the project's page the matter is. */
const ANCHORS = { storm: "#meteo", rain: "#meteo", gap: "#meteo", overdue: "#jalons", silent: "" } as const;

function reasonOf({ kind, project, days }: Need): string {
  const { marks } = texts.value;
  const { declared, computed, comment } = project.weather;
  const levels = `${marks.declared(marks.weather[declared ?? "none"])}, ${marks.computed(marks.weather[computed])}`;
  const detail = kind === "gap" ? levels : kind === "overdue" ? (project.nextMilestone?.title ?? "") : comment;
  return standing.value.needs[kind](detail, days);
}

function NeedIcon({ need }: { need: Need }) {
  const { kind } = need;
  const level = kind === "storm" || kind === "rain" ? kind : (need.project.weather.declared ?? "none");
  if (kind === "overdue") return <Icon of={flag} kind="attention" />;
  if (kind === "silent") return <Icon of={clock} kind="quiet" />;
  return <Icon of={weatherDrawings[level]} kind={`weather-${level}`} />;
}

/** What asks for a hand: five lines at most, worst first, each with its reason and one way in. */
export function NeedsList({ portfolio }: { portfolio: Portfolio }) {
  const words = standing.value;
  const needs = needsOf(portfolio.axes, portfolio.today);
  const rest = needs.length - MOST;
  if (portfolio.total.projects.running === 0) return null;
  return (
    <section aria-labelledby="needs-title" class="needs">
      <h2 id="needs-title">{words.needsTitle}</h2>
      {needs.length === 0 ? <p class="quiet">{words.needsNone}</p> : null}
      <ol>
        {needs.slice(0, MOST).map((need) => (
          <li key={need.project.id}>
            <span class={`mark weather-${need.project.weather.declared ?? "none"}`}>
              <NeedIcon need={need} />
              <span>{words.needWords[need.kind]}</span>
            </span>
            <div>
              <a class="name" href={hrefOf({ page: "project", projectId: need.project.id }) + ANCHORS[need.kind]}>
                {need.project.name}
              </a>
              <p>{reasonOf(need)}</p>
            </div>
            <a
              class="button subtle"
              href={hrefOf({ page: "project", projectId: need.project.id }) + ANCHORS[need.kind]}
              aria-hidden="true"
              tabIndex={-1}
            >
              {words.needActions[need.kind]}
            </a>
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <p>
          <a href={signHref(portfolio.plan.id, "decision")}>
            {texts.value.portfolio.needsMore(rest)}
          </a>
        </p>
      ) : null}
    </section>
  );
}
