import { nextPhase, phaseBoard, stepOnBoard } from "./phase-board";

const project = (phase: "scoping" | "building", forTheRecord = false) => ({ phase, forTheRecord });

describe("the board of the phases", () => {
  it("has a column for each phase, empty ones too", () => {
    expect(phaseBoard([]).map(({ phase }) => phase)).toEqual(["scheduled", "scoping", "building", "trial", "rollout", "finished", "suspended", "abandoned"]);
  });

  it("keeps the order of the plan and leaves out what is kept for the record", () => {
    const [first, second] = [project("scoping"), project("scoping")];
    const board = phaseBoard([first, project("building", true), second]);
    expect(board.find(({ phase }) => phase === "scoping")?.projects).toEqual([first, second]);
    expect(board.find(({ phase }) => phase === "building")?.projects).toEqual([]);
  });
});

describe("an arrow on the board", () => {
  const sizes = [2, 0, 5, 1];
  it.each([
    ["up", { column: 0, line: 1 }, { column: 0, line: 0 }],
    ["up", { column: 0, line: 0 }, { column: 0, line: 0 }],
    ["down", { column: 2, line: 4 }, { column: 2, line: 4 }],
    ["right", { column: 0, line: 1 }, { column: 2, line: 1 }],
    ["right", { column: 2, line: 4 }, { column: 3, line: 0 }],
    ["right", { column: 3, line: 0 }, { column: 3, line: 0 }],
    ["left", { column: 2, line: 4 }, { column: 0, line: 1 }],
  ] as const)("%s from %j leads to %j", (arrow, from, to) => expect(stepOnBoard(sizes, from, arrow)).toEqual(to));
});

describe("the phase that follows", () => {
  it("is the next on the way, and none after the end", () => {
    expect(nextPhase("scheduled")).toBe("scoping");
    expect(nextPhase("rollout")).toBe("finished");
    for (const phase of ["finished", "suspended", "abandoned"] as const) expect(nextPhase(phase)).toBe(phase);
  });
});
