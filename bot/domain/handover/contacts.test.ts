import { emptyRollup } from "../progress/rollup";
import { anAction, aProject } from "../testing/builders";
import { contactsOf } from "./contacts";

describe("with whom a person works", () => {
  it("is nobody for who carries nothing, and never themselves", () => {
    expect(contactsOf("me", [], [], new Map())).toEqual([]);
    expect(contactsOf("me", [aProject({ itHeadId: "me" })], [anAction({ ownerId: "me" })], new Map())).toEqual([]);
  });

  it("is their partners, who spoke of their projects, and who leads or shares their actions; most shared first", () => {
    const led = aProject({ itHeadId: "me", businessHeadId: "partner", rollup: { ...emptyRollup(), heard: { agent: "2026-11-09", partner: "2026-11-10" } } });
    const other = aProject({ id: "other", itHeadId: "chief", businessHeadId: null });
    const actions = [anAction({ ownerId: "me", coOwnerIds: ["agent"], projectId: "other" }), anAction({ id: "b", ownerId: "agent", coOwnerIds: ["me"], projectId: null })];
    expect(contactsOf("me", [led], actions, new Map([["other", other]]))).toEqual([
      { personId: "agent", shared: 3 },
      { personId: "chief", shared: 1 },
      { personId: "partner", shared: 1 },
    ]);
  });
});
