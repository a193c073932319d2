import { anAction } from "../testing/builders";
import type { PackMissing } from "./pack-content";
import { askOwners, withoutRate } from "./pack-missing";

const missing: PackMissing[] = [
  { projectId: "p1", what: "weather", owners: ["Basile Ombreux"] },
  { projectId: "p1", what: "rate", owners: [] },
  { projectId: "p2", what: "rate", owners: [] },
];
const nameOf = (id: string): string => ({ a: "Zoé", b: "Élise", c: "Chloé" })[id] ?? "";
const silent = (ownerId: string | null, values = {}) => anAction({ projectId: "p1", ownerId, informed: null, ...values });

describe("who is asked for a rate that is not computed", () => {
  it("is who owns an action that nobody has informed, each once, by name", () => {
    const asked = askOwners(missing, [silent("a"), silent("b"), silent("a"), silent("gone"), silent(null)], nameOf);
    expect(asked.map(({ owners }) => owners)).toEqual([["Basile Ombreux"], ["Élise", "Zoé"], []]);
  });

  it("is nobody for what does not count: abandoned, for the record, counted by its parts, or informed", () => {
    const actions = [silent("a", { status: "abandoned" }), silent("a", { forTheRecord: true }), silent("a", { hasParts: true }), silent("a", { informed: anAction().informed }), silent("c", { projectId: null })];
    expect(askOwners(missing, actions, nameOf)).toEqual(missing);
  });

  it("is looked for in these projects only", () => {
    expect(withoutRate(missing)).toEqual(["p1", "p2"]);
  });
});
