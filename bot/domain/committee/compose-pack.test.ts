import { composePortfolio } from "../portfolio/compose-portfolio";
import { aMilestone, anAction, anAxis, aPlan, aProject, NOW, sumsOf, TODAY } from "../testing/builders";
import { aCommittee, aDecision, aMeeting, aPoint } from "../testing/committee-builders";
import { composePack, type PackFacts } from "./compose-pack";

const names = { person: (id: string) => ({ chair: "Agathe Lirac", head: "Basile Ombreux" })[id] ?? "", direction: (id: string) => `Direction ${id}` };
const moment = { now: NOW, today: TODAY, byName: "Bureau des projets", language: "fr" as const };
const project = (name: string, values: Parameters<typeof aProject>[0] = {}) => aProject({ id: `plan.${name}`, code: name.toUpperCase(), name: `Projet ${name}`, axisId: "plan.x1", ...values });
const declared = (level: "sun" | "rain") => ({ level, comment: "Appui demandé", at: "2026-11-12T09:00:00.000Z", week: "2026-W46", by: "head", previous: "sun" as const });
const facts = (values: Partial<PackFacts> = {}): PackFacts => ({
  plan: aPlan({ version: 7 }),
  axes: [anAxis({ id: "plan.x1" })],
  projects: [project("p1"), project("p2")],
  committee: aCommittee(),
  meeting: aMeeting(),
  agenda: [],
  decisions: [],
  previous: null,
  since: null,
  ...values,
});
const compose = (values: Partial<PackFacts> = {}) => composePack(facts(values), names, moment);

describe("the content of a pack", () => {
  it("of an empty plan is whole, with nothing in it", () => {
    expect(compose({ axes: [], projects: [] })).toMatchObject({ schema: 1, cutOff: TODAY, projects: [], missing: [], agenda: [], decisions: [], settled: [], total: { running: 0, money: { planned: null } } });
  });

  it("has the figures of the Synthèse of the same day", () => {
    const actions = [anAction({ progress: 60, dueDay: "2026-11-02" }), anAction({ id: "other" })];
    const projects = [project("p1", { rollup: sumsOf(actions), weather: declared("rain") }), project("p2", { phase: "finished" }), project("p3", { forTheRecord: true })];
    const { total, axes } = compose({ projects });
    const portfolio = composePortfolio(facts({ projects }), names, NOW, TODAY);
    expect(total).toMatchObject({ running: portfolio.total.projects.running, followed: 2, byPhase: { building: 1, finished: 1 }, late: 1, silent: portfolio.total.silent, gaps: portfolio.total.gaps, weather: portfolio.total.weather });
    expect(total.rate).toEqual({ value: portfolio.total.rate?.value, coverage: 100, known: 2, total: 2 });
    expect(axes).toMatchObject([{ name: "Simplifier les démarches", late: 1, rate: total.rate, weather: { rain: 1 } }]);
  });

  it("tells a project by value: names, dates, milestones, money, why it needs a hand, and none of its risks", () => {
    const risk = { id: "r", title: "Contentieux", restricted: true } as never;
    const whole = project("p1", {
      itHeadId: "head",
      businessHeadId: "gone",
      directionId: "DRU",
      weather: declared("rain"),
      milestones: [aMilestone({ initialDay: "2026-09-30", day: "2026-11-02" })],
      budget: { planned: 650_000, committed: 400_000, paid: null },
      risks: [risk],
    });
    const { projects, total } = compose({ projects: [whole, project("p2", { budget: { planned: 50_000, committed: null, paid: null } })] });
    expect(projects[0]).toMatchObject({ name: "Projet p1", axisName: "Simplifier les démarches", heads: ["Basile Ombreux"], direction: "Direction DRU", weather: { declared: "rain", comment: "Appui demandé", trend: "worsens" }, needs: ["rain", "gap", "overdue"] });
    expect(projects[0]?.milestones).toEqual([{ id: "milestone", title: "Mise en service", day: "2026-11-02", initialDay: "2026-09-30", doneDay: null }]);
    expect(total.money).toEqual({ planned: 700_000, committed: 400_000, paid: null });
    expect(JSON.stringify(projects)).not.toContain("Contentieux");
  });

  it("holds for an instance the projects it steers and those its agenda is about, with the figures of the whole plan", () => {
    const projects = [project("p1"), project("p2"), project("p3")];
    const scoped = compose({ projects, committee: aCommittee({ projectIds: ["plan.p3"] }), agenda: [aPoint({ projectId: "plan.p1", presenterId: "head", kind: "decision" })] });
    expect(scoped.projects.map(({ id }) => id)).toEqual(["plan.p1", "plan.p3"]);
    expect(scoped.total.followed).toBe(3);
    expect(scoped.agenda).toMatchObject([{ kind: "decision", presenter: "Basile Ombreux" }]);
  });

  it("lists what is missing with who is asked, and nothing of projects that are not running", () => {
    const silent = { itHeadId: "head" };
    const { missing } = compose({
      projects: [
        project("p1", { ...silent, milestones: [aMilestone({ day: "2026-11-13" })], rollup: sumsOf([anAction({ informed: null })]) }),
        project("p2", { phase: "scheduled" }),
        project("p3", { forTheRecord: true }),
      ],
    });
    expect(missing.map(({ projectId, what, owners }) => [projectId, what, ...owners])).toEqual([
      ["plan.p1", "weather", "Basile Ombreux"],
      ["plan.p1", "rate"],
      ["plan.p1", "heard", "Basile Ombreux"],
      ["plan.p1", "milestone", "Basile Ombreux"],
      ["plan.p1", "heads", "Basile Ombreux"],
    ]);
  });

  it("asks nobody for a project that says everything, nor for a rate where there is no action", () => {
    const whole = project("p1", { itHeadId: "head", businessHeadId: "chair", weather: declared("sun"), milestones: [aMilestone()], rollup: { ...sumsOf([]), lastHeard: "2026-11-13" } });
    expect(compose({ projects: [whole] }).missing).toEqual([]);
  });

  it("holds the decisions that are open, and those settled since the pack before", () => {
    const open = aDecision({ id: "open", number: "D-2026-010", ownerId: "head", ownerName: "B. Ombreux" });
    const done = aDecision({ id: "done", number: "D-2026-009", doneAt: "2026-11-10T09:00:00.000Z", recordedAt: "2026-06-02T09:00:00.000Z", ownerId: "gone", ownerName: "Partie Depuis" });
    const decisions = [open, done, aDecision({ id: "old", state: "undone", recordedAt: "2025-01-02T09:00:00.000Z" }), aDecision({ id: "draft", state: "draft" }), aDecision({ id: "error", state: "withdrawn" })];
    expect(compose({ decisions }).settled).toEqual([]);
    const content = compose({ decisions, since: { frozenAt: "2026-09-01T09:00:00.000Z", open: new Set(["done"]) } });
    expect(content.decisions).toMatchObject([{ number: "D-2026-010", owner: "Basile Ombreux", done: false }]);
    expect(content.settled).toMatchObject([{ number: "D-2026-009", owner: "Partie Depuis", done: true }]);
  });
});
