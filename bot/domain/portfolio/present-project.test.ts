import type { Project } from "../roadmap/project";
import { aMilestone, anAction, aPlan, aProject, NOW, sumsOf, TODAY } from "../testing/builders";
import { lastHeardOf, type Names, presentProject } from "./present-project";

const names: Names = { person: (id) => `Personne ${id}`, direction: (id) => `Direction ${id}` };
const plan = aPlan({ mandateEndDay: "2028-03-31" });
const shown = (values: Partial<Project>) => presentProject(aProject(values), plan, TODAY, names);
const sun = { level: "sun", comment: "", at: NOW, week: "2026-W47", by: "head", previous: null } as const;

describe("a project nobody has said anything about", () => {
  it("has no rate, no météo, no trend, no milestone and nobody, and is never sunny by declaration", () =>
    expect(shown({})).toMatchObject({
      rate: null,
      coverage: { known: 0, total: 0, percent: 0 },
      direction: "",
      heads: [],
      weather: { declared: null, comment: "", at: null, trend: null, gap: false },
      nextMilestone: null,
      lastHeard: null,
    }));
});

describe("a project", () => {
  it("is shown with the names of its people and of its direction", () =>
    expect(shown({ itHeadId: "1", businessHeadId: "2", directionId: "DSN" })).toMatchObject({
      heads: ["Personne 1", "Personne 2"],
      direction: "Direction DSN",
    }));

  it.each([
    ["scheduled", false],
    ["scoping", true],
    ["building", true],
    ["trial", true],
    ["rollout", true],
    ["finished", false],
    ["suspended", false],
    ["abandoned", false],
  ] as const)("that is %s runs: %s", (phase, running) => expect(shown({ phase }).running).toBe(running));
  it("kept « pour mémoire » does not run, and shows no figure", () =>
    expect(shown({ forTheRecord: true, rollup: sumsOf([anAction()]) })).toMatchObject({
      running: false,
      rate: null,
      actions: { total: 0, inProgress: 0 },
    }));

  it("counts an action late today that was not late yesterday", () => {
    const project = aProject({ rollup: sumsOf([anAction({ dueDay: "2026-11-15" })]) });
    expect(presentProject(project, plan, "2026-11-15", names).actions.late).toBe(0);
    expect(presentProject(project, plan, "2026-11-16", names).actions.late).toBe(1);
  });
});

describe("the gap between the declared météo and the facts", () => {
  const budget = { planned: 100, committed: 120, paid: null };
  const facts = { openCriticalRisks: 1, budget, rollup: sumsOf([], { lastHeard: TODAY }) };

  it("is none when nothing was declared", () => expect(shown(facts).weather).toMatchObject({ computed: "rain", gap: false }));
  it("is none one level apart", () =>
    expect(shown({ ...facts, weather: { ...sun, level: "cloud" } }).weather).toMatchObject({ computed: "rain", gap: false }));
  it("asks nothing of a project that does not run", () =>
    expect(shown({ ...facts, phase: "suspended", weather: sun }).weather).toMatchObject({ computed: "rain", gap: false }));
  it("is to be explained two levels apart, with its causes", () =>
    expect(shown({ ...facts, weather: { ...sun, previous: "cloud" } }).weather).toEqual({
      declared: "sun",
      comment: "",
      at: NOW,
      trend: "improves",
      computed: "rain",
      causes: [
        { cause: "budget", points: 2 },
        { cause: "risk", points: 2 },
      ],
      gap: true,
    }));
});

describe("the next milestone of a project", () => {
  const next = (day: string, about = plan) =>
    presentProject(aProject({ milestones: [aMilestone({ initialDay: "2026-06-30", day })] }), about, TODAY, names).nextMilestone;

  it("is not overdue on its day, and within the mandate on its last day", () => {
    expect(next(TODAY)).toMatchObject({ overdueDays: 0, afterMandate: false });
    expect(next("2028-03-31")).toMatchObject({ overdueDays: 0, afterMandate: false });
  });
  it("is after no mandate when the plan has none", () =>
    expect(next("2040-01-01", aPlan())).toMatchObject({ afterMandate: false }));
  it("is overdue from the day after", () => expect(next("2026-11-15")).toMatchObject({ overdueDays: 1 }));
  it("is marked when it falls after the mandate", () =>
    expect(next("2028-04-01")).toEqual({
      title: "Mise en service",
      day: "2028-04-01",
      initialDay: "2026-06-30",
      overdueDays: 0,
      afterMandate: true,
    }));
});

describe("the last day anybody spoke about a project", () => {
  it("is none when nobody did", () => expect(lastHeardOf(aProject())).toBeNull());
  it("is that of its actions or of its météo, whichever is later", () => {
    const heard = (lastHeard: string) => lastHeardOf(aProject({ rollup: sumsOf([], { lastHeard }), weather: sun }));
    expect(heard("")).toBe("2026-11-16");
    expect(heard("2026-11-02")).toBe("2026-11-16");
    expect(heard("2026-11-17")).toBe("2026-11-17");
  });
});
