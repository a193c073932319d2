import { NOW } from "../testing/builders";
import { addView, changeView, emptyShelf, MOST_VIEWS, removeView, restoreView, type Shelved, shelfId, standing, type ViewShelf } from "./view-shelf";

const done = (shelved: Shelved): ViewShelf => {
  if (!shelved.ok) throw new Error(shelved.reason);
  return shelved.shelf;
};
const no = (reason: string) => ({ ok: false, reason });
const empty = emptyShelf("plan", "claire");
const withOne = done(addView(empty, { id: "v1", name: "Mes retards", query: "voir=late" }));

describe("a shelf of saved views", () => {
  it("refuses a view without a name, or with one that differs by case and accents only", () => {
    expect(addView(empty, { id: "v", name: "  ", query: "" })).toEqual(no("view-name-owed"));
    expect(addView(withOne, { id: "v2", name: " MÈS  retards", query: "" })).toEqual(no("view-name-taken"));
    expect(changeView(withOne, "v1", { name: " " })).toEqual(no("view-name-owed"));
  });

  it("knows nothing of a view that is not there, or was deleted", () => {
    const without = done(removeView(withOne, "v1", NOW));
    expect(standing(without)).toEqual([]);
    for (const shelved of [changeView(withOne, "v9", {}), changeView(without, "v1", {}), removeView(without, "v1", NOW), restoreView(withOne, "v9")])
      expect(shelved).toEqual(no("not-found"));
  });

  it("holds fifty, counts no deleted one, and takes none more", () => {
    let full = withOne;
    for (let at = 2; at <= MOST_VIEWS; at += 1) full = done(addView(full, { id: `v${at}`, name: `Vue ${at}`, query: "" }));
    expect(addView(full, { id: "v51", name: "Une de trop", query: "" })).toEqual(no("views-full"));
    expect(changeView(full, "v7", { name: "Autre nom" }).ok).toBe(true);
    const other = done(addView(done(removeView(full, "v7", NOW)), { id: "v51", name: "Au lieu d’elle", query: "" }));
    expect(restoreView(other, "v7")).toEqual(no("views-full"));
  });

  it("keeps the query of an address and nothing else of what it is given", () =>
    expect(done(addView(empty, { id: "v", name: "  Voirie   2026 ", query: "?q=voirie&utm=x" })).views).toEqual([
      { id: "v", name: "Voirie 2026", query: "q=voirie", deletedAt: null },
    ]));

  it("changes a name or what is shown, each without the other", () => {
    expect(done(changeView(withOne, "v1", { name: "Retards" })).views[0]).toMatchObject({ name: "Retards", query: "voir=late" });
    expect(done(changeView(withOne, "v1", { query: "" })).views[0]).toMatchObject({ name: "Mes retards", query: "" });
  });

  it("brings a deleted view back to its place, unless its name was taken meanwhile", () => {
    const two = done(addView(withOne, { id: "v2", name: "Orages", query: "meteo=storm" }));
    const without = done(removeView(two, "v1", NOW));
    expect(standing(done(restoreView(without, "v1"))).map(({ id }) => id)).toEqual(["v1", "v2"]);
    const taken = done(addView(without, { id: "v3", name: "mes retards", query: "" }));
    expect(restoreView(taken, "v1")).toEqual(no("view-name-taken"));
  });

  it("forgets for good what was deleted two days before", () => {
    const two = done(addView(withOne, { id: "v2", name: "Orages", query: "" }));
    const later = done(removeView(done(removeView(two, "v1", NOW)), "v2", "2026-11-18T08:00:00.000Z"));
    expect(later.views.map(({ id }) => id)).toEqual(["v2"]);
  });

  it("is one a person and plan, and one shared by all", () => {
    expect(new Set([shelfId("plan", "claire"), shelfId("plan", "paul"), shelfId("other", "claire"), shelfId("plan", null)]).size).toBe(4);
  });
});
