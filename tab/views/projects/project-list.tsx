import { useMemo, useState } from "preact/hooks";
import type { Portfolio } from "../../../bot/contract/portfolio";
import type { SavedViewLine, SavedViews } from "../../../bot/contract/views";
import { arrangeProjects } from "../../../bot/domain/portfolio/project-list/arrange-projects";
import { type ListedProject, listProjects } from "../../../bot/domain/portfolio/project-list/listed-project";
import { type ProjectQuery, underName } from "../../../bot/domain/portfolio/project-list/project-query";
import { language, texts } from "../../app/language";
import { Disclosure } from "../../parts/disclosure";
import { useAfterPaint } from "../../parts/use-after-paint";
import { ActiveFilters } from "./active-filters";
import { choicesOf } from "./choice-names";
import { FilterBar } from "./filter-bar";
import { DisplayPanel, ExportProjects, RemovedView } from "./lazy-panels";
import { ProjectTable } from "./project-table";
import { tableGroups } from "./table-groups";
import { useQuery } from "./use-query";
import type { ViewActs } from "./use-saved-views";
import { ViewsMenu } from "./views-menu";
import { words } from "./words";

interface ProjectListProps {
  portfolio: Portfolio;
  marked: ReadonlySet<string>;
  /** Null while they cannot be had: the list does without. */
  saved: SavedViews | null;
  acts: ViewActs;
}

const known = new WeakMap<Portfolio, ListedProject[]>();

/** The projects of a portfolio as the list knows them, made once: one goes back and forth between the views of a plan. */
function listedOf(portfolio: Portfolio): ListedProject[] {
  const listed = known.get(portfolio) ?? listProjects(portfolio.axes, portfolio.today);
  known.set(portfolio, listed);
  return listed;
}

/** « , triés par réalisation, de la plus faible à la plus forte dans chaque groupe » */
function orderInWords({ sort, group }: ProjectQuery, shown: number): string {
  const said = words.value;
  const [by, up, down] = said.sorts[sort.by];
  if (sort.by === "plan") return group === "none" || group === "axis" ? "" : said.planOrder;
  return said.sortedBy(shown, by, sort.down ? down : up) + (group === "none" ? "" : said.inGroups);
}

/** The projects of the plan as the address asks for them: narrowed, sorted, in groups, by columns. */
export function ProjectList({ portfolio, marked, saved, acts }: ProjectListProps) {
  const planId = portfolio.plan.id;
  const { query: asked, change } = useQuery(planId);
  const query = useAfterPaint(asked);
  const [gone, setGone] = useState<SavedViewLine | null>(null);
  const listed = listedOf(portfolio);
  const choices = useMemo(() => choicesOf(portfolio, listed), [portfolio, listed, language.value]);
  const arranged = useMemo(() => arrangeProjects(listed, query, language.value), [listed, query, language.value]);
  const groups = useMemo(() => tableGroups(arranged.groups, query, planId), [arranged, planId]);
  const { portfolio: plan } = texts.value;
  const said = words.value;
  if (listed.length === 0) return <p>{plan.noProjects}</p>;
  // a column of nothing would say nothing
  const isAbout = portfolio.total.projects.running > 0;
  const columns = isAbout ? query.columns : query.columns.filter((column) => column !== "weather" && column !== "computed");
  return (
    <section class="project-list" aria-label={said.projects}>
      <div class="list-tools">
        <FilterBar {...{ listed, choices, change }} query={asked} />
        <div class="list-acts">
          {saved === null ? null : <ViewsMenu {...{ planId, saved, acts }} removed={setGone} />}
          <Disclosure label={said.display} atEnd wide>
            {() => <DisplayPanel query={asked} change={change} />}
          </Disclosure>
          <Disclosure label={said.export} atEnd>
            {() => <ExportProjects planId={planId} query={{ ...query, columns }} shown={arranged.shown} />}
          </Disclosure>
        </div>
      </div>
      <ActiveFilters {...{ choices, change }} query={asked} />
      {gone === null ? null : <RemovedView key={gone.id} view={gone} acts={acts} done={() => setGone(null)} />}
      <p class="quiet" role="status">
        {said.told(arranged.shown, listed.length, orderInWords(query, arranged.shown))}
      </p>
      {arranged.shown === 0 ? (
        <p>{said.noMatch}</p>
      ) : (
        <ProjectTable
          groups={groups}
          columns={columns}
          under={underName({ ...query, columns })}
          caption={said.projectsCaption}
          today={portfolio.today}
          marked={marked}
          of={listed.length}
          sorting={{ sort: asked.sort, sortBy: (sort) => change({ sort }) }}
        />
      )}
    </section>
  );
}
