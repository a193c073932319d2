import { aPerson, aProject } from "../testing/builders";
import { aCommittee, aMeeting, aPoint } from "../testing/committee-builders";
import { decideDecision, type DecisionFacts, numbered, type TypedDecision } from "./decide-decision";
import { nextRank } from "./decision-number";

const secretary = aPerson({ id: "secretary", name: "Secrétaire" });
const members = ["chair", "secretary", "m1", "m2"].map((personId) => ({ personId, part: personId === "chair" || personId === "secretary" ? personId : "member" }) as const);
const facts = (values: Partial<DecisionFacts> = {}): DecisionFacts => ({
  person: secretary,
  committee: aCommittee({ members: [...members, { personId: "guest", part: "guest" }] }),
  meeting: aMeeting({ state: "open", agenda: [aPoint()] }),
  project: aProject(),
  owner: null,
  projectOf: () => undefined,
  at: "2026-12-08T14:30:00.000Z",
  ...values,
});
const typed = (values: Partial<TypedDecision> = {}): TypedDecision => ({
  pointId: "point-1",
  projectId: "project",
  text: " Le projet est maintenu. ",
  ownerId: null,
  dueDay: null,
  taken: { how: "consensus" },
  effect: null,
  ...values,
});
const refusal = (values: Partial<TypedDecision>, more: Partial<DecisionFacts> = {}) => {
  const judged = decideDecision("plan.d-1", typed(values), facts(more));
  return judged.ok ? null : judged.reason;
};

describe("a decision that is typed", () => {
  it("is recorded by whoever runs the séance, and by nobody else", () => {
    expect(refusal({})).toBeNull();
    expect(refusal({}, { person: aPerson({ id: "m1" }) })).toBe("runs-meeting");
    expect(refusal({}, { person: aPerson({ id: "any", roles: ["bureau"] }) })).toBeNull();
  });

  it("waits for the séance to be open, and after its summary is marked as a correction", () => {
    expect(refusal({}, { meeting: aMeeting({ state: "called", agenda: [aPoint()] }) })).toBe("meeting-not-open");
    const closed = aMeeting({ state: "closed", agenda: [aPoint()] });
    expect(decideDecision("plan.d-1", typed(), facts({ meeting: closed }))).not.toHaveProperty("decision.correction");
    expect(decideDecision("plan.d-1", typed(), facts({ meeting: { ...closed, summaryPostId: "post" } }))).toMatchObject({ decision: { correction: true } });
  });

  it("names what is there: its point, project, owner and day", () => {
    expect(refusal({ pointId: "elsewhere" })).toBe("point-unknown");
    expect(refusal({ projectId: "gone" }, { project: null })).toBe("project-unknown");
    expect(refusal({ ownerId: "gone" })).toBe("owner-unknown");
    expect(refusal({ dueDay: "2027-02-30" })).toBe("day-unknown");
    expect(refusal({ dueDay: "2026-12-07" })).toBe("due-before-meeting");
  });

  it("has no more votes than voters, present or represented where that was noted; guests do not vote", () => {
    const vote = (cast: number) => ({ taken: { how: "vote", for: cast, against: 0, abstained: 0 } }) as const;
    expect([refusal(vote(4)), refusal(vote(5)), refusal(vote(0))]).toEqual([null, "votes-unlike-voters", "votes-unlike-voters"]);
    const attendance = [{ personId: "chair", presence: "present" }, { personId: "m1", presence: "represented" }, { personId: "m2", presence: "absent" }, { personId: "guest", presence: "present" }] as const;
    const meeting = aMeeting({ state: "open", agenda: [aPoint()], attendance: [...attendance] });
    expect([refusal(vote(2), { meeting }), refusal(vote(3), { meeting })]).toEqual([null, "votes-unlike-voters"]);
  });

  it("has the number after the last of its plan and year, withdrawn ones counted", () => {
    const given = [{ number: "D-2026-009" }, { number: "D-2026-012" }, { number: "D-2025-040" }];
    const judged = decideDecision("plan.d-1", typed(), facts());
    if (!judged.ok) throw new Error(judged.reason);
    expect(numbered(judged.decision, nextRank("2026-12-08", given))).toMatchObject({ number: "D-2026-013", text: "Le projet est maintenu.", projectName: "Guichet numérique" });
    expect([nextRank("2027-01-12", given), nextRank("2026-12-08", [{ number: "D-2026-1204" }])]).toEqual([1, 1205]);
  });
});
