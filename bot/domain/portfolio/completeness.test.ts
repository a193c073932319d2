import { duoGaps } from "../roadmap/project";
import { aProject, NOW } from "../testing/builders";
import { completenessOf, missingParts } from "./completeness";

const full = {
  itHeadId: "head",
  businessHeadId: "other",
  startDay: "2026-01-05",
  endDay: "2027-06-30",
  load: { moe: 10, moa: 5, amoa: 0 },
  budget: { planned: 0, committed: null, paid: null },
  sponsor: "DGA Solidarités",
  weather: { level: "sun", comment: "", at: NOW, week: "2026-W47", by: "head", previous: null },
} as const;

describe("the sheet of a project", () => {
  it("lacks everything while nothing is known", () => {
    expect(missingParts(aProject())).toEqual(["heads", "dates", "load", "weather", "budget", "sponsor"]);
    expect(completenessOf({ running: true, missing: missingParts(aProject()) })).toEqual({ said: 0, expected: 6 });
  });

  it("lacks nothing once each part is said, a budget of nothing included", () => {
    expect(missingParts(aProject(full))).toEqual([]);
    expect(completenessOf({ running: true, missing: [] })).toEqual({ said: 6, expected: 6 });
  });

  it("is asked for no météo before or after the project runs, nor of one kept for the record", () => {
    const silent = { ...full, weather: null };
    expect(missingParts(aProject(silent))).toEqual(["weather"]);
    expect(missingParts(aProject({ ...silent, phase: "scheduled" }))).toEqual([]);
    expect(missingParts(aProject({ ...silent, forTheRecord: true }))).toEqual([]);
    expect(completenessOf({ running: false, missing: ["load"] })).toEqual({ said: 4, expected: 5 });
  });

  it("is not half said: one date of two, a load of zero and a sponsor of spaces count for nothing", () => {
    const half = { ...full, endDay: null, load: { moe: 0, moa: 0, amoa: 0 }, sponsor: " " };
    expect(missingParts(aProject(half))).toEqual(["dates", "load", "sponsor"]);
  });

  it("needs both heads of the duo: with one of the two it is not said", () => {
    expect(missingParts(aProject({ ...full, itHeadId: null }))).toEqual(["heads"]);
    expect(missingParts(aProject({ ...full, businessHeadId: null }))).toEqual(["heads"]);
    expect([duoGaps(full), duoGaps({ ...full, businessHeadId: null }), duoGaps(aProject())]).toEqual([[], ["business"], ["it", "business"]]);
  });
});
