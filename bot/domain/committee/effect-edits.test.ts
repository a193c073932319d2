import type { Edit } from "../edits/edit";
import { aMilestone } from "../testing/builders";
import { aCommittee } from "../testing/committee-builders";
import type { Effect } from "./decision";
import { EFFECT_KINDS, type EffectKind } from "./effect";
import { effectFault } from "./effect-edits";

const open = aCommittee({ remit: [...EFFECT_KINDS] });
const project = (values: Edit["values"], seen: Edit["seen"] = {}): Edit => ({ subject: "project", id: "plan.p1", seen, values });
const action = (values: Edit["values"]): Edit => ({ subject: "action", id: "plan.a1", seen: {}, values });
const added = (home: Edit["creates"] = { projectId: "plan.p1" }): Edit => ({ subject: "action", id: "plan.a-new", seen: {}, values: { title: "Écrire" }, creates: home as { projectId: string } });
const fault = (kind: EffectKind, edits: Edit[], committee = open) => effectFault({ kind, edits } satisfies Effect, committee, (id) => (id === "plan.a1" ? "plan.p1" : undefined));
const [was, moved] = [aMilestone(), aMilestone({ day: "2027-06-30" })];

describe("the effect of a decision", () => {
  it.each<[EffectKind, Edit]>([
    ["dates", project({ endDay: "2027-06-30" })],
    ["dates", project({ milestones: [moved] }, { milestones: [was] })],
    ["dates", project({ milestones: [was, aMilestone({ id: "m2", title: "Recette" })] }, { milestones: [was] })],
    ["dates", action({ dueDay: "2027-06-30" })],
    ["phase", project({ phase: "trial" })],
    ["owner", project({ itHeadId: "agent" })],
    ["owner", action({ ownerId: "agent" })],
    ["sponsor", project({ sponsor: "Dominique Valsène" })],
    ["reorientation", project({ usage: "Les agents règlent en ligne", endDay: "2027-06-30" })],
    ["suspension", project({ phase: "suspended" })],
    ["abandonment", project({ phase: "abandoned" })],
    ["new-action", added()],
  ])("may be of kind %s when its edits are", (kind, edit) => {
    expect(fault(kind, [edit])).toBeNull();
  });

  it.each<[EffectKind, Edit]>([
    ["dates", project({ endDay: "2027-06-30", name: "Autre nom" })],
    ["dates", project({ milestones: [aMilestone({ title: "Autre nom" })] }, { milestones: [was] })],
    ["dates", project({ milestones: [] }, { milestones: [was] })],
    ["dates", project({ milestones: [aMilestone({ doneDay: "2026-11-16" })] }, { milestones: [was] })],
    ["phase", project({ phase: "abandoned" })],
    ["owner", action({ dueDay: "2027-06-30" })],
    ["sponsor", project({ itHeadId: "agent" })],
    ["reorientation", project({ phase: "suspended" })],
    ["suspension", project({ phase: "abandoned" })],
    ["new-action", action({ title: "Écrire" })],
    ["dates", { ...action({}), removes: true }],
    ["dates", project({})],
    ["reorientation", { subject: "plan", id: "plan", seen: {}, values: { commitments: [] } }],
  ])("is refused as %s when an edit does something else", (kind, edit) => {
    expect(fault(kind, [edit])).toBe("effect-not-of-kind");
  });

  it("is refused outside the remit, whatever it changes", () => {
    expect(fault("phase", [project({ phase: "trial" })], aCommittee({ remit: ["dates"] }))).toBe("effect-outside-remit");
  });

  it("only touches the projects of the instance, by their actions too", () => {
    const own = aCommittee({ remit: [...EFFECT_KINDS], projectIds: ["plan.p1"] });
    expect([fault("dates", [project({ endDay: null })], own), fault("dates", [action({ dueDay: null })], own), fault("new-action", [added()], own)]).toEqual([null, null, null]);
    expect(fault("dates", [{ ...project({ endDay: null }), id: "plan.p2" }], own)).toBe("effect-outside-projects");
    expect(fault("dates", [{ ...action({ dueDay: null }), id: "plan.a2" }], own)).toBe("effect-outside-projects");
    expect(fault("new-action", [added({ axisId: "plan.x1" })], own)).toBe("effect-outside-projects");
  });
});
