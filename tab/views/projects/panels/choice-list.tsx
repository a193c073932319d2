import type { Facet, ProjectQuery } from "../../../../bot/domain/portfolio/project-list/project-query";
import { type Choice, toggled } from "../choice-names";
import { words } from "../words";

export interface ChoiceListProps {
  facet: Facet;
  choices: readonly Choice[];
  counts: ReadonlyMap<string, number>;
  chosen: ProjectQuery["chosen"];
  choose: (chosen: ProjectQuery["chosen"]) => void;
  /** Whether the name of the filter is seen, beside being heard. */
  titled?: boolean;
}

/** The choices of one filter, several at once, each with how many projects it would leave. */
export function ChoiceList({ facet, choices, counts, chosen, choose, titled = false }: ChoiceListProps) {
  const { facets, projectsIn } = words.value;
  const taken = chosen[facet];
  // a choice that the address names and nothing bears any more stays to be left
  const gone = taken.filter((key) => !choices.some((choice) => choice.key === key));
  return (
    <fieldset class={`choices facet-${facet}`}>
      <legend class={titled ? "" : "only-heard"}>{facets[facet]}</legend>
      {[...choices, ...gone.map((key): Choice => ({ key, name: key, level: 1 }))].map(({ key, name, level }) => {
        const count = counts.get(key) ?? 0;
        return (
          <label key={key} class={`check level-${level}${count === 0 ? " empty" : ""}`}>
            <input type="checkbox" checked={taken.includes(key)} onChange={() => choose(toggled(chosen, facet, key))} />
            <span>{name}</span>
            <span class="count" aria-hidden="true">
              {count}
            </span>
            <span class="only-heard">{`, ${projectsIn(count)}`}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
