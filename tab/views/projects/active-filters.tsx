import { useRef } from "preact/hooks";
import { EVERYTHING, type Facet, FACETS, isNarrowed, type ProjectQuery } from "../../../bot/domain/portfolio/project-list/project-query";
import { Icon } from "../../marks/icon";
import { type Choice, toggled } from "./choice-names";
import { words } from "./words";

const CROSS = [
  "M4.09 4.22a.6.6 0 0 1 .84-.07l.07.07L10 9.15l5-4.93a.6.6 0 0 1 .91.78l-.07.07L10.85 10l4.99 4.93a.6.6 0 0 1-.77.91l-.07-.07L10 10.85l-5 4.92a.6.6 0 0 1-.91-.77l.07-.07L9.15 10 4.16 5.07a.6.6 0 0 1-.07-.85Z",
];

interface ActiveFiltersProps {
  choices: Record<Facet, readonly Choice[]>;
  query: ProjectQuery;
  change: (part: Partial<ProjectQuery>) => void;
}

interface Tag {
  key: string;
  facet: string;
  name: string;
  without: Partial<ProjectQuery>;
}

/** What narrows the list now, each to be taken off by one press; the focus goes on to the next one. */
export function ActiveFilters({ choices, query, change }: ActiveFiltersProps) {
  const root = useRef<HTMLDivElement>(null);
  if (!isNarrowed(query)) return null;
  const said = words.value;
  const tags: Tag[] = FACETS.flatMap((facet) =>
    query.chosen[facet].map((key) => ({
      key: `${facet}.${key}`,
      facet: said.facets[facet],
      name: choices[facet].find((choice) => choice.key === key)?.name ?? key,
      without: { chosen: toggled(query.chosen, facet, key) },
    })),
  );
  if (query.text.trim() !== "") tags.unshift({ key: "q", facet: said.wordsFacet, name: said.words(query.text.trim()), without: { text: "" } });
  const leave = (part: Partial<ProjectQuery>, at: number): void => {
    change(part);
    const search = root.current?.parentElement?.querySelector<HTMLElement>("input[type=search]");
    requestAnimationFrame(() => (root.current?.querySelectorAll<HTMLElement>(".tag")[Math.min(at, tags.length - 2)] ?? search)?.focus());
  };
  return (
    <div ref={root} class="active-filters" role="group" aria-label={said.active}>
      {tags.map(({ key, facet, name, without }, at) => (
        <button key={key} type="button" class="tag" aria-label={said.without(facet, name)} onClick={() => leave(without, at)}>
          <span>{said.tag(facet, name)}</span>
          <Icon of={CROSS} size={16} />
        </button>
      ))}
      <button type="button" class="button subtle" onClick={() => leave({ text: "", chosen: EVERYTHING.chosen }, 0)}>
        {said.clear}
      </button>
    </div>
  );
}
