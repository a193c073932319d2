import { weekdayOf } from "../../domain/calendar/day";
import { rollupOf } from "../../domain/progress/contribution";
import { planIdOf } from "../../domain/roadmap/ids";
import { headsOf } from "../../domain/roadmap/project";
import { buildValDorsene, DEMO_DAY } from "./build-val-dorsene";

const sample = buildValDorsene();
const { plans, axes, projects, actions, people, directions, events } = sample;
const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map((one) => one.id));
const [knownPeople, knownProjects, knownAxes] = [ids(people), ids(projects), ids(axes)];
const [knownActions, knownDirections] = [ids(actions), ids(directions)];

describe("the records of the sample", () => {
  it("are the same at every call", () => expect(buildValDorsene()).toEqual(sample));

  it("have each an id of their own", () => {
    for (const list of [plans, axes, projects, actions, people, directions, events]) expect(ids(list).size).toBe(list.length);
  });

  it("carry in their id the plan they belong to, and the edition that is published", () => {
    for (const one of [...axes, ...projects, ...actions]) {
      expect(planIdOf(one.id)).toBe(one.planId);
      const plan = plans.find(({ id }) => id === one.planId);
      expect([plan?.edition, plan?.editions]).toEqual([one.edition, [one.edition]]);
    }
  });

  it("name nobody and nothing that is not there", () => {
    for (const { ownerId, coOwnerIds, axisId, projectId, parentId, directionId } of actions) {
      expect([ownerId, ...coOwnerIds].filter((id) => id === null || !knownPeople.has(id))).toEqual([]);
      expect(knownAxes.has(axisId)).toBe(true);
      if (projectId !== null) expect(projects.find((one) => one.id === projectId)?.axisId).toBe(axisId);
      if (parentId !== null) expect(actions.find((one) => one.id === parentId)?.hasParts).toBe(true);
      if (directionId !== null) expect(knownDirections.has(directionId)).toBe(true);
    }
    for (const project of projects) {
      expect(headsOf(project).filter((id) => !knownPeople.has(id))).toEqual([]);
      expect(headsOf(project)).toHaveLength(2);
      expect(knownAxes.has(project.axisId)).toBe(true);
      expect(project.directionId === null || knownDirections.has(project.directionId)).toBe(true);
      expect(project.sponsor).not.toBe("");
    }
    for (const { directorId, validTo } of directions) expect(knownPeople.has(directorId ?? "")).toBe(validTo === null);
    for (const { by, changes } of events) {
      expect(knownPeople.has(by)).toBe(true);
      expect(changes.filter(({ id }) => !knownActions.has(id) && !knownProjects.has(id))).toEqual([]);
    }
  });

  it("sum up, in each project and axis, the actions that belong there", () => {
    const settings = new Map(plans.map((plan) => [plan.id, plan.settings.defaultDays]));
    for (const home of [...projects, ...axes]) {
      const own = actions.filter((action) => (action.projectId ?? action.axisId) === home.id);
      expect({ ...home.rollup, heard: {}, lastHeard: "" }).toEqual(rollupOf(own, settings.get(home.planId) ?? 0));
    }
  });

  it("say a state that an answer could have made", () => {
    for (const { status, progress, obstacle, informed, line } of actions) {
      expect(progress % 5).toBe(0);
      expect(progress === 100).toBe(status === "done");
      if (status === "planned") expect(progress).toBe(0);
      else expect(informed).not.toBeNull();
      expect(obstacle !== "").toBe(status === "blocked");
      if (status !== "planned") expect(line).not.toBe("");
    }
  });

  it("keep their days in order, and off the week-ends", () => {
    for (const { startDay, dueDay, initialDueDay, milestone, status } of actions) {
      const days = [startDay, dueDay, initialDueDay, milestone?.day, milestone?.initialDay];
      expect(days.filter((day) => typeof day === "string" && weekdayOf(day) > 5)).toEqual([]);
      expect((startDay ?? "") < (dueDay ?? "")).toBe(true);
      expect((initialDueDay ?? "") <= (dueDay ?? "")).toBe(true);
      if (status === "done") expect((dueDay ?? "") < DEMO_DAY).toBe(true);
      if (status === "inProgress" || status === "blocked") expect((startDay ?? "") < DEMO_DAY).toBe(true);
    }
    for (const milestone of projects.flatMap((project) => project.milestones)) {
      const days = [milestone.initialDay, milestone.day, milestone.doneDay ?? milestone.day];
      expect(days.filter((day) => weekdayOf(day) > 5)).toEqual([]);
    }
  });
});
