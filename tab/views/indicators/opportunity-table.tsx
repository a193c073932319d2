import type { Indicators } from "../../../bot/contract/indicators";
import { OPPORTUNITIES } from "../../../bot/domain/roadmap/approach";
import { details } from "../../app/details";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import { ProjectsBehind } from "./projects-behind";
import { indicatorWords } from "./words";

/** The fields of opportunity crossed with the axes: how many projects, and which. */
export function OpportunityTable({ planId, table }: { planId: string; table: Indicators["table"] }) {
  const words = indicatorWords.value;
  const { approach } = details.value.action;
  return (
    <section aria-labelledby="opportunities-title">
      <h2 id="opportunities-title">{words.table}</h2>
      <div class="table-frame">
        <table class="crossed">
          <caption class="only-heard">{words.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.axis}</th>
              {OPPORTUNITIES.map((one) => (
                <th key={one} scope="col">
                  {capitalized(approach.opportunities[one])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(({ axisId, axis, cells }) => (
              <tr key={axisId}>
                <th scope="row">
                  <a class="name" href={hrefOf({ page: "axis", planId, axisId })}>
                    {axis}
                  </a>
                </th>
                {cells.map(({ opportunity, projects }) => (
                  <td key={opportunity} data-label={capitalized(approach.opportunities[opportunity])}>
                    <ProjectsBehind summary={projects.length === 0 ? words.none : words.count(projects.length)} projects={projects} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
