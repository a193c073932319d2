import { composePortfolio } from "../portfolio/compose-portfolio";
import type { Action } from "../roadmap/action";
import type { Project } from "../roadmap/project";
import { aMilestone, anAction, anAxis, anEvent, aPlan, aProject, NOW, sumsOf, TODAY } from "../testing/builders";
import type { DeclaredWeather, WeatherLevel } from "../weather/weather";
import { digestOf } from "./compose-digest";
import { type DigestFacts, indexDigests } from "./index-digests";

const people = [
  { id: "agent", directionId: "routes" },
  { id: "head", directionId: "digital" },
  { id: "other", directionId: "culture" },
];
const SINCE = "2026-11-09T08:00:00.000Z";

const read = (scope: "all" | string[], facts: Partial<DigestFacts>, owed = 0) =>
  digestOf(
    indexDigests({
      plans: [aPlan()],
      axes: [anAxis()],
      projects: [],
      actions: [],
      people,
      events: [],
      escalated: new Map(),
      today: TODAY,
      ...facts,
    }),
    { scope: scope === "all" ? { kind: "all" } : { kind: "directions", ids: scope }, since: SINCE, owed },
  );

const declared = (level: WeatherLevel, comment = "", at = NOW): DeclaredWeather => ({
  level,
  comment,
  at,
  week: "2026-W47",
  by: "head",
  previous: null,
});
const informed = (day: string): Action["informed"] => ({
  at: `${day}T09:00:00.000Z`,
  week: "2026-W40",
  by: "agent",
  channel: "card",
});
/** A project somebody spoke of this morning. */
const alive = (values: Partial<Project> = {}) =>
  aProject({ itHeadId: "head", rollup: sumsOf([], { lastHeard: TODAY }), ...values });

describe("whom a thing concerns", () => {
  const actions = [anAction({ informed: informed("2026-09-01") })];
  const silent = (id: string, facts: Partial<DigestFacts> = {}) =>
    read([id], { projects: [alive()], actions, ...facts })?.silent.length;

  it("is nobody elsewhere: a direction without anything of the plan has no digest", () => {
    expect(read(["culture"], { projects: [alive()], actions })).toBeNull();
    expect(read("all", { plans: [] })).toBeNull();
  });
  it("is the direction of its owner, its own, that of its project and that of its heads", () => {
    expect(silent("routes")).toBe(1);
    expect(silent("digital")).toBe(1);
    expect(silent("culture", { actions: [{ ...anAction(), informed: null, directionId: "culture" }] })).toBe(1);
    expect(silent("roads-office", { projects: [alive({ directionId: "roads-office" })] })).toBe(1);
  });
  it("is one reader of two directions once", () =>
    expect(read(["routes", "digital"], { projects: [alive()], actions })?.silent).toHaveLength(1));
  it("is a direction that has nothing to be told of, and still reads its digest", () => {
    const fresh = { projects: [alive()], actions: [anAction()] };
    expect(read(["routes"], fresh)).toMatchObject({ moved: [], silent: [], asked: [], coming: [], figures: [] });
  });
  it("is whoever steers an action, for the news of its project, but not for what is asked of its heads", () => {
    const projects = [alive({ weather: declared("storm") })];
    const events = [
      anEvent({
        kind: "weather",
        changes: [{ subject: "project", id: "project", before: { weather: "sun" }, after: { weather: "storm", comment: "" } }],
      }),
    ];
    const facts = { projects, actions: [anAction()], events };
    expect(read(["routes"], facts)).toMatchObject({ moved: [{ kind: "weather" }], asked: [] });
    expect(read(["digital"], facts)).toMatchObject({
      moved: [{ kind: "weather" }],
      asked: [{ owes: ["decision", "explanation", "comment"] }],
    });
  });
});

describe("what is silent", () => {
  const of = (facts: Partial<DigestFacts>) =>
    read("all", facts)?.silent.map(({ about, actions, since }) => [about.id, actions, since]);
  const old = (id: string, day: string, values: Partial<Action> = {}) => anAction({ id, informed: informed(day), ...values });

  it("is not what was heard of in the last three weeks, or is not expected to speak", () => {
    const quiet = { informed: informed("2026-08-01") };
    const projects = [alive(), alive({ id: "stopped", phase: "suspended" }), alive({ id: "kept", forTheRecord: true })];
    const actions = [
      old("recent", "2026-10-27"),
      anAction({ ...quiet, status: "done" }),
      anAction({ ...quiet, status: "paused" }),
      anAction({ ...quiet, forTheRecord: true }),
      anAction({ ...quiet, hasParts: true }),
      anAction({ ...quiet, ownerId: null }),
      anAction({ ...quiet, status: "planned", startDay: "2026-11-17" }),
      anAction({ ...quiet, projectId: "stopped" }),
      anAction({ ...quiet, projectId: "kept" }),
    ];
    expect(of({ projects, actions })).toEqual([]);
  });
  it("is not what its owner confirmed as it stands", () =>
    expect(
      of({
        projects: [alive({ rollup: sumsOf([], { lastHeard: TODAY, heard: { agent: "2026-11-10" } }) })],
        actions: [old("a", "2026-08-01")],
      }),
    ).toEqual([]));
  it("is the stalest first, those of one project together, without any name", () => {
    const projects = [alive(), alive({ id: "p2" })];
    const actions = [
      old("b", "2026-09-10"),
      old("a", "2026-09-02"),
      old("c", "2026-08-20", { projectId: "p2" }),
      old("d", "2026-10-26", { projectId: null }),
    ];
    expect(of({ projects, actions })).toEqual([
      ["c", 0, "2026-08-20"],
      ["project", 2, "2026-09-02"],
      ["d", 0, "2026-10-26"],
    ]);
    expect(JSON.stringify(read("all", { projects, actions }))).not.toContain("agent");
  });
  it("is a project nobody spoke of for more than two weeks, its actions with it", () =>
    expect(
      of({ projects: [aProject({ rollup: sumsOf([], { lastHeard: "2026-11-01" }) })], actions: [old("a", "2026-09-02")] }),
    ).toEqual([["project", 0, "2026-11-01"]]));
  it("is an action that was asked, recalled and handed on this week in vain, however fresh", () => {
    const facts = { projects: [alive()], actions: [old("a", "2026-11-09")] };
    expect(of(facts)).toEqual([]);
    expect(of({ ...facts, escalated: new Map([["a", TODAY]]) })).toEqual([["a", 0, "2026-11-09"]]);
    expect(of({ ...facts, escalated: new Map([["a", "2026-11-09"]]) })).toEqual([]);
  });
});

describe("what is asked", () => {
  it("is first an answer of the reader's own, then a decision where there is a storm, then an explanation", () => {
    const projects = [
      alive({ id: "gap", weather: declared("rain", "x") }),
      alive({ id: "storm", weather: declared("storm", "x") }),
    ];
    expect(read("all", { projects }, 3)?.asked).toMatchObject([
      { kind: "answers", count: 3 },
      { about: { id: "storm" }, owes: ["decision", "explanation"], computed: "sun" },
      { about: { id: "gap" }, owes: ["explanation"], computed: "sun" },
    ]);
  });
  it("is a comment where rain was declared without a word, and facts speak of rain too", () => {
    const wet = alive({
      openCriticalRisks: 1,
      budget: { planned: 100, committed: 120, paid: null },
      weather: declared("rain", " "),
    });
    expect(read("all", { projects: [wet] })?.asked).toMatchObject([{ level: "rain", computed: null, owes: ["comment"] }]);
  });
  it("is nothing of a project that does not run", () =>
    expect(read("all", { projects: [alive({ phase: "suspended", weather: declared("storm") })] })?.asked).toEqual([]));
});

describe("what comes", () => {
  const milestones = [
    aMilestone({ id: "past", day: "2026-11-15" }),
    aMilestone({ id: "done", day: "2026-11-20", doneDay: "2026-11-10" }),
    aMilestone({ id: "today", day: TODAY }),
    aMilestone({ id: "last", day: "2026-11-30" }),
    aMilestone({ id: "later", day: "2026-12-01" }),
  ];
  it("is the milestones of two weeks, of projects and actions, soonest first, and the next after them", () => {
    const milestone = { title: "Recette", initialDay: "2026-11-20", day: "2026-11-20" };
    const digest = read("all", { projects: [alive({ milestones })], actions: [anAction({ milestone })] });
    expect(digest?.coming.map(({ about, day }) => [about.type, day])).toEqual([
      ["project", TODAY],
      ["action", "2026-11-20"],
      ["project", "2026-11-30"],
    ]);
    expect(digest?.next).toMatchObject({ day: "2026-12-01" });
  });
  it("is none of a project that is over, nor of a paused action", () => {
    const paused = anAction({ status: "paused", milestone: { title: "", initialDay: TODAY, day: TODAY } });
    expect(read("all", { projects: [alive({ milestones, phase: "abandoned" })], actions: [paused] })).toMatchObject({
      coming: [],
      next: null,
    });
  });
});

describe("the figures of a digest", () => {
  const risky = { openCriticalRisks: 1, budget: { planned: 100, committed: 120, paid: null } };
  const projects = [
    alive({ id: "1", ...risky, weather: declared("sun"), rollup: sumsOf([anAction({ progress: 30 })], { lastHeard: TODAY }) }),
    alive({ id: "2", rollup: sumsOf([anAction(), anAction({ informed: null })], { lastHeard: "2026-10-01" }) }),
    alive({ id: "3", forTheRecord: true, rollup: sumsOf([anAction({ progress: 100, status: "done" })]) }),
    alive({ id: "4", phase: "abandoned", rollup: sumsOf([anAction()]), itHeadId: "other" }),
  ];
  const axes = [anAxis({ rollup: sumsOf([anAction({ progress: 90 })]) })];
  const names = { person: (id: string) => id, direction: (id: string) => id };
  const { total } = composePortfolio({ plan: aPlan(), axes, projects }, names, NOW, TODAY);

  it("are those of the portfolio for the whole plan: rate, coverage, gaps and silent projects", () => {
    const digest = read("all", { axes, projects });
    expect(digest?.figures).toEqual([
      { planId: "plan", planName: "Feuille de route numérique", projects: 2, rate: total.rate, coverage: total.coverage },
    ]);
    expect(digest?.asked.filter((one) => one.kind === "weather" && one.owes.includes("explanation"))).toHaveLength(total.gaps);
    expect(digest?.silent).toHaveLength(total.silent);
    expect([total.gaps, total.silent]).toEqual([1, 1]);
  });
  it("are those of the projects it leads for a direction", () =>
    expect(read(["digital"], { axes, projects })?.figures).toMatchObject([
      { projects: 2, rate: null, coverage: { known: 2, total: 3 } },
    ]));
  it("are one a plan", () => {
    const plans = [aPlan(), aPlan({ id: "second", name: "Plan partagé", edition: "second.1", editions: ["second.1"] })];
    expect(
      read("all", { plans, axes, projects: [...projects, alive({ id: "second.p", planId: "second" })] })?.figures.map(
        ({ planId }) => planId,
      ),
    ).toEqual(["plan", "second"]);
  });
});
