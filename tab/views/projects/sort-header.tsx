import { PLAN_ORDER, type Sort, type SortKey } from "../../../bot/domain/portfolio/project-list/project-query";
import { Icon } from "../../marks/icon";
import { words } from "./words";

const ARROWS = {
  ascending: ["M10 4.5a.5.5 0 0 1 .35.15l4 4a.5.5 0 0 1-.7.7L10.5 6.2v8.8a.5.5 0 0 1-1 0V6.2L6.35 9.35a.5.5 0 1 1-.7-.7l4-4A.5.5 0 0 1 10 4.5Z"],
  descending: ["M10 15.5a.5.5 0 0 0 .35-.15l4-4a.5.5 0 0 0-.7-.7L10.5 13.8V5a.5.5 0 0 0-1 0v8.8l-3.15-3.15a.5.5 0 0 0-.7.7l4 4c.1.1.22.15.35.15Z"],
};

export interface Sorting {
  sort: Sort;
  sortBy: (sort: Sort) => void;
}

interface SortHeaderProps {
  of: SortKey;
  name: string;
  figure?: boolean;
  /** Absent where the list cannot be sorted. */
  sorting: Sorting | undefined;
}

/** From the first press to the third: one way, the other, the order of the plan. */
const nextSort = (of: SortKey, { by, down }: Sort): Sort => (by !== of ? { by: of, down: false } : down ? PLAN_ORDER : { by: of, down: true });

/** The head of a column; pressed, it sorts the list, and its title says how the next press would. */
export function SortHeader({ of, name, figure = false, sorting }: SortHeaderProps) {
  const kind = `${figure ? "figure " : ""}column-${of}`;
  if (!sorting)
    return (
      <th scope="col" class={kind}>
        {name}
      </th>
    );
  const { sort, sortBy } = sorting;
  const now = sort.by !== of ? null : sort.down ? "descending" : "ascending";
  const next = nextSort(of, sort);
  const said = words.value;
  const [by, up, down] = said.sorts[of];
  return (
    <th scope="col" class={kind} aria-sort={now ?? undefined}>
      <button
        type="button"
        class="sort"
        title={next.by === PLAN_ORDER.by ? said.backToPlan : said.sortBy(by, next.down ? down : up)}
        onClick={() => sortBy(next)}
      >
        {name}
        {now === null ? null : <Icon of={ARROWS[now]} size={16} />}
      </button>
    </th>
  );
}
