import type { ProjectView } from "../../../bot/contract/actions";
import { effectFault } from "../../../bot/domain/committee/effect-edits";
import { EFFECT_KINDS, type EffectKind } from "../../../bot/domain/committee/effect";
import type { Effect } from "../../../bot/domain/committee/decision";
import { decisionRequest } from "../../../bot/contract/decisions";
import type { DecisionDraft } from "./decision-draft";
import { begunEffect, effectOf } from "./effect-request";

const milestone = { id: "j-1", title: "Recette", day: "2026-12-15", initialDay: "2026-11-02", doneDay: null };
const project = {
  id: "plan.p06",
  values: { endDay: "2027-03-31", milestones: [milestone], phase: "building", itHeadId: "p-002", businessHeadId: null, sponsor: "DGA", usage: "" },
  list: [{ id: "plan.p06-a1", owner: { id: "p-003", name: "Inès Varande" } }],
} as unknown as ProjectView;
const place = { planId: "plan", projectId: project.id, id: "7f3k" };

/** What somebody could want of each kind. */
const WANTED: Record<EffectKind, DecisionDraft["wanted"]> = {
  dates: { endDay: "2027-06-30", milestones: [{ ...milestone, day: "2027-01-12" }] },
  phase: { phase: "trial" },
  owner: { businessHeadId: "p-005" },
  sponsor: { sponsor: "Secrétariat général" },
  reorientation: { usage: "L’agent instruit la demande en ligne" },
  suspension: {},
  abandonment: {},
  "new-action": { title: "Choisir le lot réduit", ownerId: "p-002" },
};

describe("the effect of a decision as it is sent", () => {
  it("is none where none was chosen, and nothing yet while it changes nothing", () => {
    expect(effectOf(begunEffect(null, project), place)).toBeNull();
    expect(effectOf(begunEffect("dates", project), place)).toBe("empty");
    expect(effectOf(begunEffect("new-action", project), place)).toBe("empty");
  });

  it.each(EFFECT_KINDS)("keeps to what the server takes of its kind: %s", (kind) => {
    const begun = begunEffect(kind, project);
    const effect = effectOf({ ...begun, wanted: { ...begun.wanted, ...WANTED[kind] } }, place);
    expect(effectFault(effect as unknown as Effect, { remit: [kind], projectIds: [project.id] }, () => project.id)).toBeNull();
    expect(decisionRequest.shape.effect.safeParse(effect).success).toBe(true);
  });

  it("only sends what changes, beside what stood there", () => {
    const begun = begunEffect("dates", project);
    expect(effectOf({ ...begun, wanted: { ...begun.wanted, endDay: null } }, place)).toEqual({
      kind: "dates",
      edits: [{ subject: "project", id: "plan.p06", seen: { endDay: "2027-03-31" }, values: { endDay: null } }],
    });
  });

  it("changes the owner of an action where one was named", () => {
    const begun = begunEffect("owner", project, "plan.p06-a1");
    expect(effectOf({ ...begun, wanted: { ownerId: "p-004" } }, place)).toMatchObject({ edits: [{ subject: "action", id: "plan.p06-a1", seen: { ownerId: "p-003" }, values: { ownerId: "p-004" } }] });
  });
});
