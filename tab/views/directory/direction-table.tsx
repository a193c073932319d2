import type { DirectionLine, DirectionsView } from "../../../bot/contract/directory";
import { keyOfName } from "../../../bot/domain/portfolio/project-list/listed-project";
import { hrefOf } from "../../routing/route";
import { directoryHref } from "./directory-address";
import type { PoleGroup, ProjectsOf } from "./direction-rules";
import { validityInWords } from "./validity-in-words";
import { words } from "./words";

interface DirectionTableProps {
  groups: readonly PoleGroup[];
  view: DirectionsView;
  projectsOf: (id: string) => ProjectsOf;
  /** The address of the sheet of a direction, with the filters of the page. */
  sheetHref: (id: string) => string;
  caption: string;
}

/** Directions under their pôles: who heads them, since when, and what they carry. */
export function DirectionTable({ groups, view, projectsOf, sheetHref, caption }: DirectionTableProps) {
  const said = words.value.directions;
  return (
    <div class="table-frame">
      <table class="directions">
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.direction}</th>
            <th scope="col">{said.director}</th>
            <th scope="col">{said.validity}</th>
            <th scope="col">{said.projects}</th>
          </tr>
        </thead>
        {groups.map(({ pole, directions }) => (
          <tbody key={pole}>
            <tr class="group">
              <th scope="rowgroup" colSpan={4}>
                <strong>{pole === "" ? said.noPole : pole}</strong> <span class="quiet">{directions.length}</span>
              </th>
            </tr>
            {directions.map((direction) => (
              <DirectionRow key={direction.id} direction={direction} view={view} projects={projectsOf(direction.id)} sheetHref={sheetHref} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface DirectionRowProps extends Pick<DirectionTableProps, "view" | "sheetHref"> {
  direction: DirectionLine;
  projects: ProjectsOf;
}

function DirectionRow({ direction, view, projects, sheetHref }: DirectionRowProps) {
  const said = words.value.directions;
  const { id, values, director } = direction;
  return (
    <tr>
      <th scope="row">
        <a class="name" href={sheetHref(id)}>
          {values.name}
        </a>
        {values.code === "" ? null : <span class="hint">{values.code}</span>}
      </th>
      <td data-label={said.director}>
        {director === "" ? <span class="quiet">{said.noDirector}</span> : <a href={directoryHref(null, { text: director })}>{director}</a>}
      </td>
      <td data-label={said.validity} class={values.validFrom === null && values.validTo === null ? "quiet" : ""}>
        {validityInWords(direction, view.today)}
      </td>
      <td data-label={said.projects}>
        <ProjectCounts direction={direction} plans={view.plans} projects={projects} sheetHref={sheetHref} />
      </td>
    </tr>
  );
}

interface ProjectCountsProps {
  direction: DirectionLine;
  plans: DirectionsView["plans"];
  projects: ProjectsOf;
  sheetHref: (id: string) => string;
}

/** How many projects it carries, by plan, each count leading to the list of them; and how many touch it. */
function ProjectCounts({ direction, plans, projects: { carried, touched }, sheetHref }: ProjectCountsProps) {
  const said = words.value.directions;
  if (carried.length + touched.length === 0) return <span class="quiet">{said.none}</span>;
  const counts = plans.map((plan) => ({ plan, count: carried.filter(({ planId }) => planId === plan.id).length })).filter(({ count }) => count > 0);
  return (
    <span class="stack">
      {counts.map(({ plan, count }) => (
        <a key={plan.id} href={carriedHref(plan.id, direction.values.name)} aria-label={`${direction.values.name}\u00a0: ${said.carriedIn(count, plan.name)}`}>
          {counts.length === 1 ? said.carried(count) : said.carriedIn(count, plan.name)}
        </a>
      ))}
      {touched.length === 0 ? null : (
        <a href={sheetHref(direction.id)} aria-label={said.touchedBy(direction.values.name, touched.length)}>
          {said.touched(touched.length)}
        </a>
      )}
    </span>
  );
}

/** The list of the projects of a plan that a direction carries. */
export const carriedHref = (planId: string, name: string): string => hrefOf({ page: "plan", planId, part: "projets" }, `?direction=${keyOfName(name)}`);
