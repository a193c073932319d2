import type { viewProblems as french } from "../fr/view-problems";

/** Refusals about saved views, by their code. */
export const viewProblems: typeof french = {
  "view-name-owed": { title: "Name needed", detail: () => "Give this view a name. Nothing was saved." },
  "view-name-taken": {
    title: "Name already taken",
    detail: () => "A view already has this name. Nothing was saved: choose another one, or update that view.",
  },
  "views-full": {
    title: "Too many views",
    detail: () => "Fifty views are already saved, and no more can be. Nothing was saved: delete one first.",
  },
};
