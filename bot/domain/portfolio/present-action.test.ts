import { anAction, anAxis, aPerson, aPlan, aProject, sumsOf, TODAY } from "../testing/builders";
import { presentAction } from "./present-action";
import type { Names } from "./present-project";

const names: Names = { person: (id) => `Personne ${id}`, direction: (id) => `Direction ${id}` };
const around = { plan: aPlan(), axis: anAxis(), project: aProject() };

describe("an action as a person sees it", () => {
  it("that nobody leads nor ever informed says so, and says why it cannot be updated", () =>
    expect(presentAction(anAction({ ownerId: null, informed: null }), around, names, aPerson(), TODAY)).toMatchObject({
      owner: null,
      coOwners: [],
      direction: "",
      informed: null,
      heardOn: null,
      milestoneDay: null,
      daysLate: 0,
      canUpdate: { allowed: false, reason: "not-concerned" },
    }));

  it("says where it stands in the plan, also when it hangs directly from its axis", () => {
    expect(presentAction(anAction(), around, names, aPerson(), TODAY)).toMatchObject({
      planName: "Feuille de route numérique",
      axisName: "Simplifier les démarches",
      projectName: "Guichet numérique",
    });
    const direct = { ...around, axis: anAxis({ rollup: sumsOf([], { heard: { agent: "2026-11-13" } }) }), project: null };
    expect(presentAction(anAction({ projectId: null }), direct, names, aPerson(), TODAY)).toMatchObject({
      projectId: null,
      projectName: null,
      heardOn: "2026-11-13",
      canUpdate: { allowed: true },
    });
  });

  it("names its people and tells how late it is and when it was last confirmed", () => {
    const project = aProject({ rollup: sumsOf([], { heard: { agent: "2026-11-16" } }) });
    const action = anAction({ coOwnerIds: ["other"], directionId: "DSN", dueDay: "2026-11-10" });
    expect(presentAction(action, { ...around, project }, names, aPerson(), TODAY)).toMatchObject({
      owner: { id: "agent", name: "Personne agent" },
      coOwners: [{ id: "other", name: "Personne other" }],
      direction: "Direction DSN",
      informed: { byName: "Personne agent", channel: "card" },
      heardOn: "2026-11-16",
      daysLate: 6,
    });
  });
});
