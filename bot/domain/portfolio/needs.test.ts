import { aMilestone, aPlan, aProject, sumsOf, TODAY } from "../testing/builders";
import type { Project } from "../roadmap/project";
import { decisionCount, needsDecision, needsOf } from "./needs";
import { presentProject } from "./present-project";
import { filterProjects } from "./project-list/filter-projects";
import { choosing } from "./project-list/project-query";
import { aQuietProject, idsOf, listOf } from "./project-list/testing";

const names = { person: (id: string) => id, direction: (id: string) => id };
const shown = (values: Partial<Project>) => presentProject(aProject({ rollup: sumsOf([], { lastHeard: TODAY }), ...values }), aPlan(), TODAY, names);
const storm = { level: "storm", comment: "", at: "2026-11-16T08:00:00.000Z", week: "2026-W47", by: "head", previous: null } as const;
const heard = (lastHeard: string) => ({ rollup: sumsOf([], { lastHeard }) });

describe("what demands a decision", () => {
  it("is nothing in a project that goes well", () => expect(needsDecision(shown({}), TODAY)).toEqual([]));

  it("is nothing in a project that is not running or only kept for the record", () => {
    expect(needsDecision(shown({ phase: "finished", weather: storm }), TODAY)).toEqual([]);
    expect(needsDecision(shown({ forTheRecord: true, weather: storm }), TODAY)).toEqual([]);
  });

  it("is not yet silence after exactly two weeks, and is on the fifteenth day", () => {
    expect(needsDecision(shown(heard("2026-11-02")), TODAY)).toEqual([]);
    expect(needsDecision(shown(heard("2026-11-01")), TODAY)).toMatchObject([{ kind: "silent", days: 15 }]);
    expect(needsDecision(shown(heard("")), TODAY)).toMatchObject([{ kind: "silent", days: null }]);
  });

  it("shows each project once with its worst reason, storms first", () => {
    const late = { ...shown({ milestones: [aMilestone({ day: "2026-11-01" })] }), id: "l" };
    const axis = { projects: [{ ...shown(heard("2026-10-01")), id: "q" }, late, { ...shown({ ...heard(""), weather: storm }), id: "s" }] };
    expect(needsOf([axis], TODAY).map(({ project, kind }) => [project.id, kind])).toEqual([
      ["s", "storm"],
      ["l", "overdue"],
      ["q", "silent"],
    ]);
  });

  it("counts the projects behind the figure of the sentence", () => {
    const list = listOf([
      aQuietProject({ id: "p1", weather: storm }),
      aQuietProject({ id: "p2", ...heard("2026-10-01") }),
      aQuietProject({ id: "p3", milestones: [aMilestone({ day: "2026-11-01" })] }),
      aQuietProject({ id: "p4" }),
    ]);
    const behind = idsOf(filterProjects(list, choosing({ sign: ["decision"] })));
    expect(behind).toEqual(["p1", "p3"]);
    expect(decisionCount({ axes: [{ projects: list.map(({ project }) => project) }], today: TODAY })).toBe(2);
    expect(idsOf(filterProjects(list, choosing({ sign: ["silent"] })))).toEqual(["p2"]);
  });
});
