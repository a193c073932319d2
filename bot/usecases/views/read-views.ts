import { canChangeView, canShareViews } from "../../domain/access/view-access";
import type { Person } from "../../domain/people/person";
import { emptyShelf, shelfId, standing, type ViewShelf } from "../../domain/portfolio/view-shelf";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";

/** The two shelves a person sees of a plan; a shelf that nobody has used is empty and not stored. */
export interface Shelves {
  own: ViewShelf;
  shared: ViewShelf;
  stored: { own: Stored<ViewShelf> | null; shared: Stored<ViewShelf> | null };
}

/** Reads a person's shelf and the shared one in one request; null when there is no such plan. */
export async function readShelves(authority: Authority, person: Person, planId: string): Promise<Shelves | null> {
  const [plan, [own = null, shared = null]] = await Promise.all([
    authority.plans.one(planId),
    authority.store.load([
      { type: "views", id: shelfId(planId, person.id) },
      { type: "views", id: shelfId(planId, null) },
    ]),
  ]);
  if (!plan) return null;
  return {
    own: own?.value ?? emptyShelf(planId, person.id),
    shared: shared?.value ?? emptyShelf(planId, null),
    stored: { own, shared },
  };
}

/** The views of a plan as a person is shown them. */
export function presentViews({ own, shared }: Shelves, person: Person) {
  const lines = (shelf: ViewShelf, isShared: boolean) =>
    standing(shelf).map(({ id, name, query }) => ({ id, name, query, shared: isShared, canChange: canChangeView(person, { shared: isShared }) }));
  const views = [...lines(own, false), ...lines(shared, true)];
  // the view it opened on may have been deleted since
  const opensOn = views.some(({ id }) => id === own.opensOn) ? own.opensOn : null;
  return { views, opensOn, canShare: canShareViews(person) };
}

export type PresentedViews = ReturnType<typeof presentViews>;
