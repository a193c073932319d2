import { useCallback, useMemo } from "preact/hooks";
import { queryOf, writeQuery } from "../../../bot/domain/portfolio/project-list/query-address";
import { choosing, type ProjectQuery } from "../../../bot/domain/portfolio/project-list/project-query";
import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";

/** Where a plan's list of projects shows what a query says; the query as the address carries it, without a question mark. */
export const listHref = (planId: string, query: string): string =>
  hrefOf({ page: "plan", planId, part: "projets" }, query === "" ? "" : `?${query}`);

/** Where the list shows the projects with one sign, for the figures of other pages. */
export const signHref = (planId: string, sign: "decision" | "silent" | "late" | "gap"): string =>
  listHref(planId, writeQuery(choosing({ sign: [sign] })));

/** What the address says about the list, and how to say something else; that is no step of Back. */
export function useQuery(planId: string): { query: ProjectQuery; change: (part: Partial<ProjectQuery>) => void } {
  const { search } = place.value;
  const query = useMemo(() => queryOf(search), [search]);
  const change = useCallback(
    (part: Partial<ProjectQuery>) => navigate(listHref(planId, writeQuery({ ...queryOf(place.peek().search), ...part })), true),
    [planId],
  );
  return { query, change };
}
