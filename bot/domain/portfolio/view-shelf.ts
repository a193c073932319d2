import { addDays, type Instant } from "../calendar/day";
import { fold } from "../wording/fold";
import { LONGEST_QUERY, tidyQuery } from "./project-list/query-address";

/** A view that was saved: a name for what an address shows. */
export interface SavedView {
  id: string;
  name: string;
  /** The query of the address; empty for the list as it comes. */
  query: string;
  /** When it was deleted: it can still be brought back for a while. */
  deletedAt: Instant | null;
}

/**
 * The views of one plan that one person keeps, or that all share. One record for all of them: so names stay unique and
 * their number bounded, whoever else writes at the same time.
 */
export interface ViewShelf {
  id: string;
  planId: string;
  /** Null for the shared ones. */
  ownerId: string | null;
  views: SavedView[];
  /** The view, own or shared, that the list opens on for this person. */
  opensOn: string | null;
}

/** « Au plus 50 vues par personne, et 50 partagées. » */
export const MOST_VIEWS = 50;
export const LONGEST_VIEW_NAME = 80;

export type ViewRefusal = "view-name-owed" | "view-name-taken" | "views-full" | "not-found";
export type Shelved = { ok: true; shelf: ViewShelf } | { ok: false; reason: ViewRefusal };

const SHARED = "shared";

/** The shelf of a person, or the shared one, of a plan. */
export const shelfId = (planId: string, ownerId: string | null): string =>
  ownerId === null ? `${planId}.${SHARED}` : `${planId}.of.${ownerId}`;

/** A shelf with nothing on it yet. */
export const emptyShelf = (planId: string, ownerId: string | null): ViewShelf => ({
  id: shelfId(planId, ownerId),
  planId,
  ownerId,
  views: [],
  opensOn: null,
});

/** The views of a shelf that are not deleted, in the order they were saved. */
export const standing = (shelf: ViewShelf): SavedView[] => shelf.views.filter(({ deletedAt }) => deletedAt === null);

const nameOf = (text: string): string => text.trim().replace(/\s+/g, " ").slice(0, LONGEST_VIEW_NAME);
const queryOf = (text: string): string => tidyQuery(text.slice(0, LONGEST_QUERY));

/** Two names that differ by case or accents only are one name to people. */
const isTaken = (shelf: ViewShelf, name: string, besides: string): boolean =>
  standing(shelf).some((view) => view.id !== besides && fold(view.name) === fold(name));

/** Puts a new view on a shelf. */
export function addView(shelf: ViewShelf, { id, name, query }: Pick<SavedView, "id" | "name" | "query">): Shelved {
  const view: SavedView = { id, name: nameOf(name), query: queryOf(query), deletedAt: null };
  return fits(shelf, view) ?? { ok: true, shelf: { ...shelf, views: [...shelf.views, view] } };
}

function fits(shelf: ViewShelf, { id, name }: SavedView): Shelved | null {
  if (name === "") return { ok: false, reason: "view-name-owed" };
  if (isTaken(shelf, name, id)) return { ok: false, reason: "view-name-taken" };
  const others = standing(shelf).filter((view) => view.id !== id);
  return others.length >= MOST_VIEWS ? { ok: false, reason: "views-full" } : null;
}

/** Gives a view another name, or has it show something else. */
export function changeView(shelf: ViewShelf, id: string, change: Partial<Pick<SavedView, "name" | "query">>): Shelved {
  const view = standing(shelf).find((one) => one.id === id);
  if (!view) return { ok: false, reason: "not-found" };
  const changed: SavedView = {
    ...view,
    ...(change.name === undefined ? {} : { name: nameOf(change.name) }),
    ...(change.query === undefined ? {} : { query: queryOf(change.query) }),
  };
  return fits(shelf, changed) ?? { ok: true, shelf: withView(shelf, changed) };
}

const withView = (shelf: ViewShelf, view: SavedView): ViewShelf => ({
  ...shelf,
  views: shelf.views.map((one) => (one.id === view.id ? view : one)),
});

/** Deletes a view; what was deleted the day before or earlier is gone for good by the way. */
export function removeView(shelf: ViewShelf, id: string, now: Instant): Shelved {
  const view = standing(shelf).find((one) => one.id === id);
  if (!view) return { ok: false, reason: "not-found" };
  const yesterday = addDays(now.slice(0, 10), -1);
  const kept = shelf.views.filter(({ deletedAt }) => deletedAt === null || deletedAt.slice(0, 10) >= yesterday);
  return { ok: true, shelf: withView({ ...shelf, views: kept }, { ...view, deletedAt: now }) };
}

/** Brings a deleted view back to its place, if its name is still free and there is room for it. */
export function restoreView(shelf: ViewShelf, id: string): Shelved {
  const view = shelf.views.find((one) => one.id === id);
  if (!view) return { ok: false, reason: "not-found" };
  return fits(shelf, view) ?? { ok: true, shelf: withView(shelf, { ...view, deletedAt: null }) };
}
