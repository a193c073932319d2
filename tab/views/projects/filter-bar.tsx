import type { ListedProject } from "../../../bot/domain/portfolio/project-list/listed-project";
import type { Facet, ProjectQuery } from "../../../bot/domain/portfolio/project-list/project-query";
import { Disclosure } from "../../parts/disclosure";
import { SearchField } from "../../parts/search-field";
import type { Choice } from "./choice-names";
import { FilterChoices } from "./lazy-panels";
import { words } from "./words";

const USUAL: readonly Facet[] = ["axis", "phase", "weather"];
const OTHERS: readonly Facet[] = ["sign", "completeness", "direction", "sponsor"];

export interface FilterBarProps {
  listed: readonly ListedProject[];
  choices: Record<Facet, readonly Choice[]>;
  query: ProjectQuery;
  change: (part: Partial<ProjectQuery>) => void;
}

/** Narrows the projects: words, the usual filters, and the rest in a panel. */
export function FilterBar(props: FilterBarProps) {
  const { choices, query, change } = props;
  const { facets, more, chosen, search, searchHint } = words.value;
  // a filter that could not leave anything out is not shown
  const useful = (facet: Facet): boolean => choices[facet].length > 1 || query.chosen[facet].length > 0;
  const others = OTHERS.filter((facet) => useful(facet) || (facet === "sign" && choices.sign.length > 0));
  const taken = others.reduce((sum, facet) => sum + query.chosen[facet].length, 0);
  return (
    <search class="filters">
      <SearchField label={search} hint={searchHint} value={query.text} change={(text) => change({ text })} />
      {USUAL.filter(useful).map((facet) => (
        <Disclosure key={facet} label={facets[facet]} says={chosen(facets[facet], query.chosen[facet].length)}>
          {() => <FilterChoices {...props} of={[facet]} />}
        </Disclosure>
      ))}
      {others.length === 0 ? null : (
        <Disclosure label={more} says={chosen(more, taken)} wide>
          {() => <FilterChoices {...props} of={others} />}
        </Disclosure>
      )}
    </search>
  );
}
