import { anAxis, aMilestone, aPlan, aProject, NOW, TODAY } from "../testing/builders";
import { aCommittee, aDecision, aMeeting } from "../testing/committee-builders";
import type { Project } from "../roadmap/project";
import { comparePacks } from "./compare-packs";
import { composePack, type PackFacts } from "./compose-pack";

const names = { person: () => "", direction: () => "" };
const project = (name: string, values: Partial<Project> = {}) => aProject({ id: `plan.${name}`, name, axisId: "plan.x1", ...values });
const content = (projects: Project[], more: Partial<PackFacts> = {}) =>
  composePack(
    { plan: aPlan(), axes: [anAxis({ id: "plan.x1" })], projects, committee: aCommittee(), meeting: aMeeting(), agenda: [], decisions: [], previous: null, since: null, ...more },
    names,
    { now: NOW, today: TODAY, byName: "", language: "fr" },
  );
const moves = (before: Partial<Project>, after: Partial<Project>) => comparePacks(content([project("p1", before)]), content([project("p1", after)]));
const weather = (level: "sun" | "storm") => ({ level, comment: "", at: NOW, week: "2026-W47", by: "", previous: null });

describe("what changed from one pack to the next", () => {
  it("is nothing where nothing moved, whoever froze it and when", () => {
    const whole = { weather: weather("sun"), milestones: [aMilestone({ doneDay: "2026-10-01" })], endDay: "2027-06-30", budget: { planned: 1, committed: null, paid: null } };
    expect(moves(whole, { ...whole, rollup: { ...project("p1").rollup, lastHeard: "2026-11-15" } })).toEqual([]);
  });

  it("is the milestones that passed, and those that slipped, in days", () => {
    const [first, second, third] = ["a", "b", "c"].map((id) => aMilestone({ id, title: `Jalon ${id}`, day: "2026-12-15" }));
    if (!first || !second || !third) throw new Error("three milestones");
    const after = [{ ...first, doneDay: "2026-11-10" }, { ...second, day: "2027-01-15" }, { ...third, day: "2026-12-08" }];
    expect(moves({ milestones: [first, second, third] }, { milestones: after })).toEqual([
      { kind: "done", projectId: "plan.p1", name: "p1", what: "Jalon a", day: "2026-11-10" },
      { kind: "slipped", projectId: "plan.p1", name: "p1", what: "Jalon b", from: "2026-12-15", to: "2027-01-15", days: 31 },
      { kind: "slipped", projectId: "plan.p1", name: "p1", what: "Jalon c", from: "2026-12-15", to: "2026-12-08", days: -7 },
    ]);
  });

  it("is a milestone passed though it was not known before, and no slip of one that has just come", () => {
    expect(moves({}, { milestones: [aMilestone({ doneDay: "2026-11-10" }), aMilestone({ id: "new" })] })).toMatchObject([{ kind: "done", what: "Mise en service" }]);
  });

  it("is the météo, the phase, the end and the money of a project", () => {
    const before = { weather: weather("sun"), endDay: "2027-06-30", budget: { planned: 100, committed: null, paid: 5 } };
    const after = { weather: weather("storm"), endDay: "2027-09-30", phase: "trial" as const, budget: { planned: 100, committed: 40, paid: 6 } };
    expect(moves(before, after).map(({ projectId: _id, name: _name, ...move }: Record<string, unknown>) => move)).toEqual([
      { kind: "phase", from: "building", to: "trial" },
      { kind: "weather", from: "sun", to: "storm" },
      { kind: "slipped", what: "", from: "2027-06-30", to: "2027-09-30", days: 92 },
      { kind: "money", what: "committed", from: null, to: 40 },
      { kind: "money", what: "paid", from: 5, to: 6 },
    ]);
  });

  it("is one line for a project that is finished", () => {
    expect(moves({}, { phase: "finished" })).toEqual([{ kind: "done", projectId: "plan.p1", name: "p1", what: "", day: null }]);
  });

  it("is a new name, with the old one", () => {
    expect(moves({ name: "Guichet" }, { name: "Guichet unique" })).toEqual([{ kind: "renamed", projectId: "plan.p1", name: "Guichet unique", from: "Guichet" }]);
  });

  it("is what came and what went", () => {
    expect(comparePacks(content([project("p1"), project("p2")]), content([project("p2"), project("p3")]))).toEqual([
      { kind: "added", projectId: "plan.p3", name: "p3" },
      { kind: "removed", projectId: "plan.p1", name: "p1" },
    ]);
  });

  it("is neither for a project that only one of two instances steers", () => {
    const [narrow, wide] = [{ committee: aCommittee({ projectIds: ["plan.p1"] }) }, {}];
    const projects = [project("p1"), project("p2")];
    expect(comparePacks(content(projects, narrow), content(projects, wide))).toEqual([]);
    expect(comparePacks(content(projects, wide), content(projects, narrow))).toEqual([]);
  });

  it("is the decisions that were applied, undone, done since", () => {
    const one = (id: string, values: Parameters<typeof aDecision>[0] = {}) => aDecision({ id, number: id, text: id, recordedAt: "2026-06-02T09:00:00.000Z", ...values });
    const first = content([], { decisions: [one("a"), one("b", { state: "applied" }), one("c"), one("d"), one("e", { state: "applied" })] });
    const since = { frozenAt: NOW, open: new Set(["a", "b", "c", "d", "e"]) };
    const later = [one("a", { state: "applied" }), one("b", { state: "undone" }), one("c", { doneAt: NOW }), one("d"), one("e", { state: "applied" })];
    const both = one("f", { state: "applied", recordedAt: NOW, doneAt: NOW });
    const moved = comparePacks(first, content([], { decisions: [...later, both], since }));
    expect(moved.map((move) => move.kind === "decision" && [move.number, move.state])).toEqual([
      ["a", "applied"],
      ["b", "undone"],
      ["c", "done"],
      ["f", "applied"],
      ["f", "done"],
    ]);
  });
});
