import { rollupOf } from "../../domain/progress/contribution";
import { isAskedAbout } from "../../domain/prompts/weekly-subjects";
import { headsOf } from "../../domain/roadmap/project";
import { buildSynthetic } from "./build-synthetic";
import { findPersonWithActions } from "./find-person-with-actions";

const small = { people: 60, actions: 300, projects: 69, seed: 7 };
const large = buildSynthetic({ people: 2000, actions: 10_000, projects: 1000, seed: 1 });

describe("a synthetic authority", () => {
  it("is refused without people or projects", () => {
    expect(() => buildSynthetic({ ...small, people: 0 })).toThrow(RangeError);
    expect(() => buildSynthetic({ ...small, projects: 0 })).toThrow(RangeError);
  });

  it("can have no action at all, or a single person", () => {
    expect(buildSynthetic({ ...small, actions: 0 }).actions).toEqual([]);
    const alone = buildSynthetic({ people: 1, actions: 4, projects: 2, seed: 1 });
    expect(alone.actions.map((action) => action.ownerId)).toEqual(Array(4).fill(alone.people[0]?.id));
  });

  it("is the same for the same options, and another for another seed", () => {
    expect(buildSynthetic(small)).toEqual(buildSynthetic(small));
    expect(buildSynthetic({ ...small, seed: 8 }).actions).not.toEqual(buildSynthetic(small).actions);
  });

  it("has exactly the size it was asked for", () => {
    for (const size of [small, { people: 7, actions: 11, projects: 3, seed: "x" }]) {
      const { people, actions, projects } = buildSynthetic(size);
      expect([people.length, actions.length, projects.length]).toEqual([size.people, size.actions, size.projects]);
    }
    expect([large.people.length, large.actions.length, large.projects.length]).toEqual([2000, 10_000, 1000]);
  });

  it("has six axes, in three levels when it is large", () => {
    expect(buildSynthetic(small).axes.map((axis) => axis.level)).toEqual(Array(6).fill(1));
    expect(new Set(large.axes.map((axis) => axis.level))).toEqual(new Set([1, 2, 3]));
    const ids = new Set(large.axes.map((axis) => axis.id));
    expect(large.axes.filter((axis) => axis.parentId !== null && !ids.has(axis.parentId))).toEqual([]);
    expect(large.projects.filter((project) => large.axes.find((axis) => axis.id === project.axisId)?.level !== 3)).toEqual([]);
  });

  it("can ask everybody: each has a Teams account and an address of their own", () => {
    expect(new Set(large.people.map((person) => person.aadObjectId)).size).toBe(2000);
    expect(new Set(large.people.map((person) => person.email)).size).toBe(2000);
  });

  it("puts what a person steers side by side, in one or two projects of ten actions", () => {
    const homes = new Map<string, Set<string>>();
    for (const { ownerId, projectId } of large.actions) {
      const known = homes.get(ownerId ?? "") ?? new Set();
      homes.set(ownerId ?? "", known.add(projectId ?? ""));
    }
    const few = [...homes.values()].filter((projects) => projects.size <= 2).length;
    expect(few / homes.size).toBeGreaterThan(0.9);
  });

  it("names as heads people who steer actions there, and owners who exist", () => {
    const people = new Set(large.people.map((person) => person.id));
    expect(large.actions.filter((action) => !people.has(action.ownerId ?? ""))).toEqual([]);
    const owners = new Set(large.actions.map((action) => `${action.projectId}/${action.ownerId}`));
    expect(large.projects.filter((one) => headsOf(one).some((head) => !owners.has(`${one.id}/${head}`)))).toEqual([]);
  });

  it("spreads the statuses as the sample authority does, within five points", () => {
    const share = (status: string): number => large.actions.filter((action) => action.status === status).length / 100;
    const expected = { done: 33, inProgress: 41, planned: 18, blocked: 5, paused: 3, abandoned: 1 };
    for (const [status, percent] of Object.entries(expected)) expect(Math.abs(share(status) - percent)).toBeLessThan(5);
  });

  it("sums up its actions in its projects", () => {
    const { projects, actions, plans } = buildSynthetic(small);
    for (const project of projects) {
      const own = actions.filter((action) => action.projectId === project.id);
      expect(project.rollup).toEqual(rollupOf(own, plans[0]?.settings.defaultDays ?? 0));
    }
  });

  it("finds a person who is asked about so many actions, or nobody", () => {
    const person = findPersonWithActions(large, 5);
    expect(large.actions.filter((action) => isAskedAbout(action, person?.id ?? ""))).toHaveLength(5);
    expect(findPersonWithActions(large, 500)).toBeNull();
  });
});
