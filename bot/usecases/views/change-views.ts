import type { AccessReason } from "../../domain/access/access";
import { canShareViews } from "../../domain/access/view-access";
import type { Person } from "../../domain/people/person";
import {
  addView,
  changeView,
  removeView,
  restoreView,
  type SavedView,
  type Shelved,
  type ViewRefusal,
  type ViewShelf,
} from "../../domain/portfolio/view-shelf";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import { presentViews, type PresentedViews, readShelves, type Shelves } from "./read-views";

export type ChangeViewsOutcome = { ok: true; views: PresentedViews } | { ok: false; reason: ViewRefusal | AccessReason };

/** Who changes the views of which plan. */
export interface ViewsPlace {
  authority: Authority;
  person: Person;
  planId: string;
}

type Which = "own" | "shared";
type Decision = { which: Which; shelved: Shelved };

/** Reads both shelves, decides, and writes the one that changes; who wrote it meanwhile is read again, not overwritten. */
const change = ({ authority, person, planId }: ViewsPlace, decide: (shelves: Shelves) => Decision): Promise<ChangeViewsOutcome> =>
  attempt(async (): Promise<Attempt<ChangeViewsOutcome>> => {
    const shelves = await readShelves(authority, person, planId);
    if (!shelves) return { outcome: { ok: false, reason: "not-found" } };
    const { which, shelved } = decide(shelves);
    const permission = which === "shared" ? canShareViews(person) : null;
    if (permission && !permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    if (!shelved.ok) return { outcome: shelved };
    const before = shelves.stored[which];
    const record = shelved.shelf;
    const commit = await authority.store.commit([
      before ? { do: "replace", type: "views", record, etag: before.etag } : { do: "create", type: "views", record },
    ]);
    if (!commit.ok) return { commit };
    return { outcome: { ok: true, views: presentViews({ ...shelves, [which]: record }, person) } };
  });

/** Saves what an address shows under a name, for oneself or for all. */
export const saveView = (place: ViewsPlace, { name, query, shared }: Pick<SavedView, "name" | "query"> & { shared: boolean }) => {
  const id = place.authority.newId();
  return change(place, (shelves) => {
    const which: Which = shared ? "shared" : "own";
    return { which, shelved: addView(shelves[which], { id, name, query }) };
  });
};

/** Finds the shelf a view stands on, deleted or not: ids are never met twice. */
const onItsShelf = (place: ViewsPlace, id: string, act: (shelf: ViewShelf) => Shelved) =>
  change(place, (shelves) => {
    const which: Which = shelves.shared.views.some((view) => view.id === id) ? "shared" : "own";
    return { which, shelved: act(shelves[which]) };
  });

/** Renames a view, or has it show something else. */
export const updateView = (place: ViewsPlace, id: string, said: Partial<Pick<SavedView, "name" | "query">>) =>
  onItsShelf(place, id, (shelf) => changeView(shelf, id, said));

/** Deletes a view; it can be brought back until the next day at least. */
export const deleteView = (place: ViewsPlace, id: string) =>
  onItsShelf(place, id, (shelf) => removeView(shelf, id, place.authority.clock.now()));

/** Brings a deleted view back. */
export const undeleteView = (place: ViewsPlace, id: string) => onItsShelf(place, id, (shelf) => restoreView(shelf, id));

/** Says which view, own or shared, the list opens on for a person; null for the list as it comes. */
export const openOnView = (place: ViewsPlace, viewId: string | null) =>
  change(place, (shelves) => {
    const { own, shared } = shelves;
    const isThere = viewId === null || [...own.views, ...shared.views].some(({ id, deletedAt }) => id === viewId && deletedAt === null);
    return { which: "own", shelved: isThere ? { ok: true, shelf: { ...own, opensOn: viewId } } : { ok: false, reason: "not-found" } };
  });
