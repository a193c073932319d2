import { planImport } from "./plan-import";
import { aFile, applied, aProject, context } from "./testing";

describe("a project that comes again in a file", () => {
  it("keeps what only Jalon knows of it: its use, the directions and applications it touches, what it serves, its risks, how it is gone about", () => {
    const file = aFile({ projects: [aProject("Portail")] });
    const current = applied(planImport(file, null, context(1)));
    const known = {
      usage: "L’agent trouve tout au même endroit",
      touchedDirectionIds: ["d-1"],
      applications: [{ applicationId: "app-1", effect: "replaced" as const }],
      commitmentIds: ["e1"],
      approach: { debt: "reduces" as const, foundation: "shared" as const, realisation: null, opportunities: ["data" as const] },
      risks: [{ id: "r-1", family: "security" as const, title: "", gravity: 3, likelihood: 2, treatment: "", restricted: false }],
    };
    const changed = aFile({ projects: [aProject("Portail", { description: "Nouveau" })] });
    const decision = planImport(changed, { ...current, projects: current.projects.map((project) => ({ ...project, ...known })) }, context(2));
    expect(decision.projects).toMatchObject([{ edition: "e2", ...known }]);
  });
});
