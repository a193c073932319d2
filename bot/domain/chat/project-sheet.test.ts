import { emptyRollup } from "../progress/rollup";
import { aPlan, aProject, TODAY } from "../prompts/testing/facts";
import { projectSheet } from "./project-sheet";

const sheet = (values: Parameters<typeof aProject>[0]) => projectSheet(aProject(values), aPlan(), (id) => `name of ${id}`, TODAY);

describe("the sheet of a project", () => {
  it("gives no rate, no news and no computed météo where there is none", () =>
    expect(sheet({ phase: "finished" })).toMatchObject({
      rate: null,
      lastHeard: null,
      computed: null,
      milestone: null,
      heads: [],
      weather: { level: null },
    }));

  it("names a head once who leads both sides", () =>
    expect(sheet({ itHeadId: "a", businessHeadId: "a" }).heads).toEqual(["name of a"]));

  it("tells its figures, its next milestone and a gap to explain", () => {
    const rollup = {
      ...emptyRollup(),
      total: 4,
      counted: 4,
      known: 3,
      knownDone: 1,
      days: 10,
      daysDone: 500,
      due: { "2026-11-02": 2 },
      lastHeard: "2026-08-01",
    };
    const weather = {
      level: "sun",
      comment: "",
      at: "2026-08-01T09:00:00.000Z",
      week: "2026-W31",
      by: "a",
      previous: "cloud",
    } as const;
    const milestones = [{ id: "m", title: "Ouverture", initialDay: "2026-06-01", day: "2026-12-01", doneDay: null }];
    expect(sheet({ rollup, weather, milestones, startDay: "2026-01-01" })).toMatchObject({
      rate: { value: 50, method: "days" },
      coverage: { known: 3, total: 4 },
      actions: { total: 4, late: 2 },
      milestone: { title: "Ouverture", day: "2026-12-01" },
      weather: { level: "sun", trend: "improves" },
      computed: { level: "rain", gap: true },
      lastHeard: "2026-08-01",
    });
  });
});
