import { aDirection, aPerson } from "../testing/builders";
import { planDirectionList } from "./direction-list";
import type { ListColumn, ListLine } from "./imported-list";

const known = {
  directions: [aDirection({ id: "d-routes", code: "DROU", name: "Direction des routes", pole: "Mobilités", directorId: "agent" }), aDirection({ id: "d-plan", code: "", name: "Direction du plan" })],
  people: [aPerson({ id: "agent", name: "Agent", email: "agent@authority.example" })],
  newId: (rank: number) => `d-new-${rank}`,
};
const line = (number: number, cells: Partial<Record<ListColumn, string>>, days: Partial<ListLine["days"]> = {}): ListLine => ({
  line: number,
  cells: { code: null, name: null, pole: null, director: null, validFrom: null, validTo: null, successor: null, ...cells },
  days: { validFrom: null, validTo: null, ...days },
});

describe("a list of directions", () => {
  it("changes nothing where it says what is known, and leaves the columns it has not", () => {
    const { edits, lines } = planDirectionList([line(2, { code: "drou", name: "Direction des routes" })], known);
    expect([edits, lines]).toEqual([[], [{ line: 2, name: "Direction des routes", outcome: "unchanged", fields: [] }]]);
  });

  it("is matched by code, then by a name that has no code yet; the rest is new", () => {
    const { edits, lines } = planDirectionList(
      [line(2, { code: "DROU", name: "Direction des routes et ponts" }), line(3, { code: "DPLA", name: "Direction du plan" }), line(4, { code: "DSPO", name: "Direction du sport" })],
      known,
    );
    expect(lines.map(({ outcome }) => outcome)).toEqual(["changed", "changed", "created"]);
    expect(edits).toEqual([
      { subject: "direction", id: "d-routes", seen: { name: "Direction des routes" }, values: { name: "Direction des routes et ponts" } },
      { subject: "direction", id: "d-plan", seen: { code: "" }, values: { code: "DPLA" } },
      { subject: "direction", id: "d-new-2", seen: {}, values: { code: "DSPO", name: "Direction du sport" }, creates: true },
    ]);
  });

  it("empties where a cell is empty, and names a successor that stands further down", () => {
    const { edits, faults } = planDirectionList(
      [line(2, { code: "DROU", director: "", validTo: "31/12/2026", successor: "DMOB" }, { validTo: "2026-12-31" }), line(3, { code: "DMOB", name: "Direction des mobilités" })],
      known,
    );
    expect(faults).toEqual([]);
    expect(edits[0]).toMatchObject({ values: { directorId: null, validTo: "2026-12-31", successorId: "d-new-1" } });
  });

  it("tells every line that names what nobody knows, or what stands above", () => {
    const { faults } = planDirectionList(
      [line(2, { code: "DROU", director: "ghost@authority.example" }), line(3, { code: "DROU", successor: "DXXX" })],
      known,
    );
    expect(faults).toEqual([
      { line: 2, field: "director", value: "ghost@authority.example", reason: "person-unknown" },
      { line: 3, field: "code", value: "DROU", reason: "line-twice" },
      { line: 3, field: "successor", value: "DXXX", reason: "successor-unknown" },
    ]);
  });
});
