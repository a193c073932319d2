import type { Risk } from "../roadmap/risk";
import { aMilestone } from "../testing/builders";
import { commitmentMoves, milestoneMoves, riskMoves } from "./list-moves";

const aRisk = (values: Partial<Risk> = {}): Risk => ({ id: "r", family: "staff", title: "", gravity: 2, likelihood: 3, treatment: "", restricted: false, ...values });

describe("a change of milestones is told one by one", () => {
  it("says nothing of those that stayed, whatever their order", () => {
    const [one, two] = [aMilestone(), aMilestone({ id: "two" })];
    expect(milestoneMoves([one, two], [two, one])).toEqual([]);
  });

  it("names what was added, moved, passed, reopened, renamed and taken away", () => {
    const before = [aMilestone({ id: "a", title: "A" }), aMilestone({ id: "b", title: "B", doneDay: "2027-01-01" }), aMilestone({ id: "c", title: "C" })];
    const after = [
      aMilestone({ id: "a", title: "Ouverture", day: "2027-05-31", doneDay: "2027-06-02" }),
      aMilestone({ id: "b", title: "B" }),
      aMilestone({ id: "d", title: "D", day: "2027-07-01" }),
    ];
    expect(milestoneMoves(before, after)).toEqual([
      { kind: "renamed", title: "Ouverture", from: "A" },
      { kind: "moved", title: "Ouverture", from: "2027-03-31", to: "2027-05-31" },
      { kind: "passed", title: "Ouverture", to: "2027-06-02" },
      { kind: "reopened", title: "B" },
      { kind: "added", title: "D", to: "2027-07-01" },
      { kind: "removed", title: "C", from: "2027-03-31" },
    ]);
  });
});

describe("a change of risks is told one by one", () => {
  it("says nothing of those that stayed", () => expect(riskMoves([aRisk()], [aRisk()])).toEqual([]));

  it("names what was added, rated anew, treated, restricted, reworded and taken away", () => {
    const risk = { family: "staff", title: "" };
    expect(riskMoves([aRisk(), aRisk({ id: "gone" })], [aRisk({ gravity: 4, treatment: "Renfort", restricted: true }), aRisk({ id: "new", gravity: 1 })])).toEqual([
      { kind: "rated", risk, from: [2, 3], to: [4, 3] },
      { kind: "treated", risk, treatment: "Renfort" },
      { kind: "restricted", risk },
      { kind: "added", risk, gravity: 1, likelihood: 3 },
      { kind: "removed", risk, gravity: 2, likelihood: 3 },
    ]);
    expect(riskMoves([aRisk()], [aRisk({ title: "Départ annoncé" })])).toEqual([{ kind: "reworded", risk: { family: "staff", title: "Départ annoncé" } }]);
  });
});

describe("a change of commitments is told one by one", () => {
  it("says nothing of those that stayed, and names what was added, reworded, made a flagship and taken away", () => {
    const [one, two] = [{ id: "1", title: "Des démarches simples", flagship: false }, { id: "2", title: "Un service joignable", flagship: true }];
    expect(commitmentMoves([one, two], [two, one])).toEqual([]);
    expect(commitmentMoves([one, two], [{ ...one, title: "Des démarches faciles", flagship: true }, { id: "3", title: "Des données ouvertes", flagship: false }])).toEqual([
      { kind: "renamed", title: "Des démarches faciles", from: "Des démarches simples" },
      { kind: "flagship", title: "Des démarches faciles" },
      { kind: "added", title: "Des données ouvertes" },
      { kind: "removed", title: "Un service joignable" },
    ]);
  });
});
