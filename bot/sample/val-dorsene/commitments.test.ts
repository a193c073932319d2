import { buildValDorsene } from "./build-val-dorsene";
import { ROADMAP_ID } from "./definitions";

describe("the commitments of the mandate", () => {
  const { plans, projects } = buildValDorsene();
  const roadmap = plans.find(({ id }) => id === ROADMAP_ID);

  it("are twelve, ten with at least one project and two with none", () => {
    const ids = roadmap?.commitments.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(12);
    const covered = ids.filter((id) => projects.some(({ planId, commitmentIds }) => planId === ROADMAP_ID && commitmentIds.includes(id)));
    expect(covered).toHaveLength(10);
  });

  it("are all known where a project names them", () => {
    for (const { planId, commitmentIds } of projects) {
      const known = plans.find(({ id }) => id === planId)?.commitments.map(({ id }) => id) ?? [];
      expect(known).toEqual(expect.arrayContaining(commitmentIds));
    }
  });
});
