import type { TypedDecision } from "../../../domain/committee/decide-decision";
import { EFFECT_KINDS } from "../../../domain/committee/effect";
import type { Edit } from "../../../domain/edits/edit";
import type { Action } from "../../../domain/roadmap/action";
import type { Project } from "../../../domain/roadmap/project";
import { aPerson } from "../../../domain/testing/builders";
import { aCommittee, aMeeting, aPoint } from "../../../domain/testing/committee-builders";
import { openLoadedAuthority, type TestAuthority } from "../../../testing/open-test-authority";
import { PLAN, smallPlan } from "../../../testing/small-plan";

export const COMMITTEE = `${PLAN}.suivi`;
export const MEETING = `${COMMITTEE}-2026-12-08`;

/** Who chairs, who takes notes, who sits there, and who is of the bureau. */
export const chair = aPerson({ id: "chair", name: "Présidente", email: "chair@authority.example" });
export const secretary = aPerson({ id: "secretary", name: "Secrétaire", email: "secretary@authority.example" });
export const member = aPerson({ id: "member", name: "Membre", email: "member@authority.example" });
export const bureau = aPerson({ id: "bureau", name: "Bureau", email: "bureau@authority.example", roles: ["bureau"] });

/** A small plan with an instance that may decide everything, and its séance that is open. */
export async function openCommittee(actions: readonly Action[], projects: readonly Project[]): Promise<TestAuthority> {
  const plan = smallPlan(actions, projects);
  const others = [chair, secretary, member, bureau];
  const world = await openLoadedAuthority({ ...plan, people: [...plan.people.filter(({ id }) => others.every((one) => one.id !== id)), ...others] });
  const parts = [chair, secretary, member].map(({ id }) => ({ personId: id, part: id === "member" ? "member" : id }) as { personId: string; part: "chair" | "secretary" | "member" });
  await world.authority.store.stage([
    { do: "create", type: "committee", record: aCommittee({ members: parts, remit: [...EFFECT_KINDS] }) },
    { do: "create", type: "meeting", record: aMeeting({ state: "open", agenda: [aPoint()] }) },
  ]);
  return world;
}

/** A decision as it is typed, without an effect unless edits are given. */
export const typedDecision = (edits: readonly Edit[] = [], values: Partial<TypedDecision> = {}): TypedDecision => ({
  pointId: "point-1",
  projectId: null,
  text: "Le projet est maintenu.",
  ownerId: null,
  dueDay: null,
  taken: { how: "consensus" },
  effect: edits.length === 0 ? null : { kind: "reorientation", edits: [...edits] },
  ...values,
});
