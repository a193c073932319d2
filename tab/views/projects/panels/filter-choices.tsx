import { useMemo } from "preact/hooks";
import { countChoices } from "../../../../bot/domain/portfolio/project-list/filter-projects";
import type { Facet } from "../../../../bot/domain/portfolio/project-list/project-query";
import type { FilterBarProps } from "../filter-bar";
import { inOrder } from "../choice-names";
import { ChoiceList } from "./choice-list";

/** The lists of some filters; counted only while they are open. */
export function FilterChoices({ of, listed, choices, query, change }: FilterBarProps & { of: readonly Facet[] }) {
  const counts = useMemo(() => countChoices(listed, query), [listed, query]);
  return (
    <>
      {of.map((facet) => (
        <ChoiceList
          key={facet}
          facet={facet}
          choices={inOrder(facet, choices[facet])}
          counts={counts[facet]}
          chosen={query.chosen}
          choose={(chosen) => change({ chosen })}
          titled={of.length > 1}
        />
      ))}
    </>
  );
}
