import { mandateCoverage } from "./mandate";

const commitment = (id: string, flagship = false) => ({ id, title: id, flagship });
const project = (id: string, commitmentIds: string[], phase = "building", forTheRecord = false) => ({ id, commitmentIds, phase, forTheRecord });

describe("the commitments of a mandate", () => {
  it("are none without a programme", () => expect(mandateCoverage([], [project("p", ["e1"])])).toEqual([]));

  it("stand with none first, then the flagship ones, then in the order of the programme", () => {
    const projects = [project("p1", ["a", "c"]), project("p2", ["c", "d"])];
    const covered = mandateCoverage([commitment("a"), commitment("b", true), commitment("c", true), commitment("d")], projects);
    expect(covered.map((one) => [one.commitment.id, one.projects.map(({ id }) => id)])).toEqual([
      ["b", []],
      ["c", ["p1", "p2"]],
      ["a", ["p1"]],
      ["d", ["p2"]],
    ]);
  });

  it("are not served by what is abandoned or only kept for the record", () =>
    expect(mandateCoverage([commitment("a")], [project("p1", ["a"], "abandoned"), project("p2", ["a"], "building", true)])).toEqual([
      { commitment: commitment("a"), projects: [] },
    ]));
});
