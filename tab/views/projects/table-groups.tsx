import type { ListedGroup } from "../../../bot/domain/portfolio/project-list/group-projects";
import type { Grouping, ProjectQuery } from "../../../bot/domain/portfolio/project-list/project-query";
import { texts } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import type { TableGroup } from "./project-table";
import { words } from "./words";

/** What a group of projects is called. */
function nameOf({ key, name }: ListedGroup, grouping: Grouping): string {
  const { marks } = texts.value;
  if (grouping === "phase") return capitalized(marks.phase[key as keyof typeof marks.phase] ?? key);
  if (grouping === "weather")
    return key === "off" ? words.value.noWeather : capitalized(marks.weather[key as keyof typeof marks.weather] ?? key);
  return name === "" && grouping !== "axis" && grouping !== "none" ? words.value.noName[grouping] : name;
}

/** The groups of a list as the table draws them; an axis leads to its page. */
export function tableGroups(groups: readonly ListedGroup[], { group: grouping }: ProjectQuery, planId: string): TableGroup[] {
  return groups.map((group) => {
    const name = nameOf(group, grouping);
    const title = grouping === "axis" ? <a href={hrefOf({ page: "axis", planId, axisId: group.key })}>{name}</a> : <strong>{name}</strong>;
    return {
      key: group.key,
      heading:
        grouping === "none" ? null : (
          <>
            {title} <span class="hint">{words.value.projectsIn(group.projects.length)}</span>
          </>
        ),
      projects: group.projects.map(({ project, axis }) => ({ project, axisName: axis.name })),
    };
  });
}
