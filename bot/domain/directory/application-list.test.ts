import { aDirection, anApplication } from "../testing/builders";
import { planApplicationList } from "./application-list";
import type { ListLine } from "./imported-list";

const known = {
  applications: [anApplication({ directionId: "d1" })],
  directions: [aDirection({ id: "d1", code: "DFIN", name: "Direction des finances" }), aDirection({ id: "d2", code: "", name: "Direction du plan" })],
  newId: (rank: number) => `app-new-${rank}`,
};
const line = (number: number, cells: ListLine["cells"], days: ListLine["days"] = {}): ListLine => ({ line: number, cells, days });

describe("a list of applications", () => {
  it("changes nothing where it says what is known, however it is written", () =>
    expect(planApplicationList([line(2, { name: "grand LIVRE", direction: "Direction des finances" })], known)).toMatchObject({
      edits: [],
      faults: [],
      lines: [{ name: "Grand Livre", outcome: "unchanged" }],
    }));

  it("finds an application by its name and its direction by code or name; the rest is new", () => {
    const { edits, lines } = planApplicationList(
      [line(2, { name: "Grand Livre", direction: "Direction du plan", retiredOn: "31/12/2027" }, { retiredOn: "2027-12-31" }), line(3, { name: "Navette", direction: "dfin" })],
      known,
    );
    expect(edits).toEqual([
      { subject: "application", id: "app-1", seen: { directionId: "d1", retiredOn: null }, values: { directionId: "d2", retiredOn: "2027-12-31" } },
      { subject: "application", id: "app-new-1", seen: {}, values: { name: "Navette", directionId: "d1" }, creates: true },
    ]);
    expect(lines[0]?.fields).toEqual([{ field: "direction", before: "DFIN", after: "Direction du plan" }, { field: "retiredOn", before: "", after: "2027-12-31" }]);
  });

  it("empties where a cell is empty", () =>
    expect(planApplicationList([line(2, { name: "Grand Livre", purpose: "", direction: "" })], known).edits).toMatchObject([{ values: { purpose: "", directionId: null } }]));

  it("tells each line that stands twice or names a direction that nobody knows", () =>
    expect(planApplicationList([line(2, { name: "Navette" }), line(3, { name: "NAVETTE", direction: "DXXX" })], known).faults).toEqual([
      { line: 3, field: "name", value: "NAVETTE", reason: "line-twice" },
      { line: 3, field: "direction", value: "DXXX", reason: "direction-unknown" },
    ]));
});
