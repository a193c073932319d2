import type { Portfolio } from "../../../bot/contract/portfolio";
import { texts } from "../../app/language";
import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";
import { FilterBar } from "./filter-bar";
import { type Filters, filtersOf, passes, searchOf } from "./filters";
import { ProjectTable } from "./project-table";

/** The projects of the plan under their axes, narrowed by the filters that the address carries. */
export function ProjectList({ portfolio, marked }: { portfolio: Portfolio; marked: ReadonlySet<string> }) {
  const words = texts.value.portfolio;
  const filters = filtersOf(place.value.search);
  const here = { page: "plan", planId: portfolio.plan.id, part: "projets" } as const;
  const groups = portfolio.axes
    .map((axis) => ({ axis, projects: axis.projects.filter((project) => passes(project, axis, filters, portfolio.today)) }))
    .filter((group) => group.projects.length > 0);
  const shown = groups.reduce((sum, group) => sum + group.projects.length, 0);
  const all = portfolio.axes.reduce((sum, axis) => sum + axis.projects.length, 0);
  const narrow = (next: Filters): void => navigate(hrefOf(here, searchOf(next)), true);
  const withWeather = portfolio.total.projects.running > 0;
  if (all === 0) return <p>{words.noProjects}</p>;
  return (
    <section aria-label={words.projects}>
      <FilterBar filters={filters} narrow={narrow} withWeather={withWeather} />
      <p class="quiet" role="status">
        {words.projectCount(shown, all)}
      </p>
      {shown === 0 ? (
        <p class="quiet">{words.noMatch}</p>
      ) : (
        <ProjectTable
          groups={groups}
          caption={words.projectsCaption}
          planId={portfolio.plan.id}
          today={portfolio.today}
          marked={marked}
          withWeather={withWeather}
        />
      )}
    </section>
  );
}
