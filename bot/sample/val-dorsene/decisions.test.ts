import { isOpen } from "../../domain/committee/decision";
import { daysOverdue } from "../../domain/committee/present-decision";
import { effectFault } from "../../domain/committee/effect-edits";
import { votersOf } from "../../domain/committee/committee";
import { valuesOfProject } from "../../domain/edits/project-values";
import { buildValDorsene, DEMO_DAY } from "./build-val-dorsene";

const { committees = [], meetings = [], decisions = [], projects, people } = buildValDorsene();
const meetingOf = (id: string) => meetings.find((one) => one.id === id);

describe("the decisions of the sample", () => {
  it("are ninety-five, of séances that are over, each on a point of their agenda", () => {
    expect(decisions).toHaveLength(95);
    for (const { meetingId, pointId, day, projectId } of decisions) {
      const meeting = meetingOf(meetingId);
      expect([meeting?.state, meeting?.day]).toEqual(["closed", day]);
      expect(meeting?.agenda.find(({ id }) => id === pointId)).toMatchObject({ projectId });
    }
  });

  it("have a number each, without a gap in either year, and an id that is theirs", () => {
    for (const year of ["2025", "2026"]) {
      const numbers = decisions.filter(({ day }) => day.startsWith(year)).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, at) => `D-${year}-${String(at + 1).padStart(3, "0")}`));
    }
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(95);
  });

  it("are done for the most part; some are open, a few of them overdue, and all have an owner who is there", () => {
    const open = decisions.filter(isOpen);
    const overdue = open.filter((one) => daysOverdue(one, DEMO_DAY) > 0);
    expect([open.length > 12, open.length < 35, overdue.length > 2, overdue.length < 10]).toEqual([true, true, true, true]);
    expect(open.every(({ ownerId }) => people.some(({ id }) => id === ownerId))).toBe(true);
    expect(decisions.filter(({ followUps, doneAt }) => followUps.some(({ state }) => state === "done") !== (doneAt !== null) && followUps.length > 0)).toEqual([]);
  });

  it("were voted by those who were there", () => {
    const votes = decisions.flatMap(({ taken, committeeId }) => (taken.how === "vote" ? [{ ...taken, committeeId }] : []));
    expect(votes.length).toBeGreaterThan(5);
    for (const vote of votes) {
      const committee = committees.find(({ id }) => id === vote.committeeId);
      expect(vote.for + vote.against + vote.abstained).toBeLessThanOrEqual(votersOf(committee ?? { members: [] }).length);
      expect(vote.for).toBeGreaterThan(vote.against);
    }
  });

  it("have three effects that wait to be applied, within the remit and upon what the plan says now", () => {
    const waiting = decisions.filter(({ effect }) => effect !== null);
    expect(waiting).toHaveLength(3);
    for (const { effect, committeeId, state } of waiting) {
      const committee = committees.find(({ id }) => id === committeeId);
      expect([state, effect && committee && effectFault(effect, committee, () => undefined)]).toEqual(["taken", null]);
      for (const { subject, id, seen } of effect?.edits ?? []) {
        const project = projects.find((one) => one.id === id);
        if (subject === "project") expect(project && valuesOfProject(project)).toMatchObject(seen);
      }
    }
  });

  it("say what was decided in sentences, typographic ones", () => {
    expect(decisions.filter(({ text }) => !/^\p{Lu}.*\.$/u.test(text) || /['"!]| [:;?%»]/.test(text))).toEqual([]);
  });
});
