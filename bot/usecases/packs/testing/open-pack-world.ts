import { aPerson } from "../../../domain/testing/builders";
import { aCommittee, aMeeting, aPoint } from "../../../domain/testing/committee-builders";
import type { Committee } from "../../../domain/committee/committee";
import type { Meeting } from "../../../domain/committee/meeting";
import { openLoadedAuthority, type TestAuthority } from "../../../testing/open-test-authority";
import { createTestClock } from "../../../testing/test-clock";
import { PLAN, smallPlan } from "../../../testing/small-plan";
import type { SampleRecords } from "../../load-sample";

/** The people around a séance: who runs it, who sits in it, who only looks. */
export const bureau = aPerson({ id: "bureau", name: "Bureau des projets", email: "bureau@authority.example", roles: ["bureau"] });
export const chair = aPerson({ id: "chair", name: "Agathe Lirac", email: "agathe.lirac@authority.example", roles: ["elected"] });
export const member = aPerson({ id: "member", name: "Basile Ombreux", email: "basile.ombreux@authority.example" });
export const outsider = aPerson({ id: "outsider", name: "Chloé d’Arvenne", email: "chloe.darvenne@authority.example" });

export const COMMITTEE = `${PLAN}.suivi`;
export const MEETING = `${COMMITTEE}-2026-12-08`;
export const PACK = `${MEETING}.pack`;

/** The comité de suivi, led by `chair`. */
export const suivi = (values: Partial<Committee> = {}): Committee =>
  aCommittee({ id: COMMITTEE, members: [{ personId: "chair", part: "chair" }, { personId: "member", part: "member" }], ...values });

/** Its séance of 8 December 2026, with one point. */
export const seance = (values: Partial<Meeting> = {}): Meeting => aMeeting({ id: MEETING, committeeId: COMMITTEE, arranged: true, agenda: [aPoint({ projectId: `${PLAN}.p1` })], ...values });

/** A plan with its comité de suivi, on the morning of 1 December 2026. */
export function openPackWorld(sample: Partial<SampleRecords> = {}): Promise<TestAuthority> {
  const small = smallPlan([]);
  return openLoadedAuthority(
    { ...small, committees: [suivi()], meetings: [seance()], ...sample, people: [...(sample.people ?? small.people), bureau, chair, member, outsider] },
    { clock: createTestClock("2026-12-01T08:00:00.000Z") },
  );
}
