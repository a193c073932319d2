import { useCallback, useEffect, useState } from "preact/hooks";
import { paths } from "../../../bot/contract/paths";
import type { NewView, SavedViewLine, SavedViews, ViewChange } from "../../../bot/contract/views";
import { tidyQuery } from "../../../bot/domain/portfolio/project-list/query-address";
import type { Answer } from "../../api/answer";
import { useSession } from "../../app/session";
import { type Live, live, useFresh } from "../../freshness/live";
import { failureSentence } from "../../parts/failure-page";
import { navigate, place } from "../../routing/router";
import { listHref } from "./use-query";

/** What can be done with the saved views of a plan; each answers with the reason why not, empty once it is done. */
export interface ViewActs {
  save(view: NewView): Promise<string>;
  change(id: string, change: ViewChange): Promise<string>;
  remove(id: string): Promise<string>;
  restore(id: string): Promise<string>;
  openOn(id: string | null): Promise<string>;
}

/** Views are seldom changed by others. */
const SELDOM_MS = 60_000;

/** The saved views of a plan, kept fresh, and what can be done with them. */
export function useSavedViews(planId: string): { thing: Live<SavedViews>; acts: ViewActs } {
  const { api } = useSession();
  const thing = live<SavedViews>(api, paths.views(planId));
  useFresh(thing, SELDOM_MS);
  const taken = (answer: Answer<SavedViews>): string => {
    if (!answer.ok) return failureSentence(answer);
    if (answer.value !== null) thing.put(answer.value);
    return "";
  };
  const acts: ViewActs = {
    save: async (view) => taken(await api.post<SavedViews>(paths.views(planId), view)),
    change: async (id, change) => taken(await api.put<SavedViews>(paths.view(planId, id), change)),
    remove: async (id) => taken(await api.post<SavedViews>(paths.removeView(planId, id), {})),
    restore: async (id) => taken(await api.post<SavedViews>(paths.restoreView(planId, id), {})),
    openOn: async (viewId) => taken(await api.put<SavedViews>(paths.openingView(planId), { viewId })),
  };
  return { thing, acts };
}

/** The view whose address this is, own ones first; null when what is shown has no name. */
export function viewShown(views: readonly SavedViewLine[], search: string): SavedViewLine | null {
  const query = tidyQuery(search);
  return views.find((view) => view.query === query) ?? null;
}

/**
 * Opens the list on the view that the person chose for that, when they come without a wish of their own. False until it is
 * known whether there is one: nothing is drawn twice.
 */
export function useOpeningView(planId: string, { value, failure }: Live<SavedViews>): boolean {
  const views = value.value;
  const [settled, settle] = useState(place.peek().search !== "" || views?.opensOn === null);
  const failed = failure.value !== null;
  const open = useCallback(
    ({ views: saved, opensOn }: SavedViews) => {
      const view = saved.find(({ id }) => id === opensOn);
      if (view !== undefined && view.query !== "") navigate(listHref(planId, view.query), true);
    },
    [planId],
  );
  useEffect(() => {
    if (settled || (views === null && !failed)) return;
    if (views !== null) open(views);
    settle(true);
  }, [settled, views, failed, open]);
  return settled;
}
