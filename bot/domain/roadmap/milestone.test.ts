import { aMilestone } from "../testing/builders";
import { nextMilestone } from "./milestone";

describe("the next milestone", () => {
  it("is none when there is no milestone", () => expect(nextMilestone([])).toBeNull());
  it("is none when all are passed", () =>
    expect(nextMilestone([aMilestone({ doneDay: "2026-03-31" }), aMilestone({ doneDay: "2026-06-30" })])).toBeNull());

  it("is the first by its day as it stands, not as it was first set, nor by its place", () => {
    const milestones = [
      aMilestone({ id: "late in the list", day: "2027-06-30" }),
      aMilestone({ id: "slipped", initialDay: "2026-12-01", day: "2027-03-31" }),
      aMilestone({ id: "first", initialDay: "2027-01-31", day: "2027-01-31" }),
      aMilestone({ id: "passed", day: "2026-10-01", doneDay: "2026-10-01" }),
    ];
    expect(nextMilestone(milestones)?.id).toBe("first");
  });

  it("is the overdue one, as long as it is not passed", () =>
    expect(nextMilestone([aMilestone(), aMilestone({ id: "overdue", day: "2026-01-31" })])?.id).toBe("overdue"));

  it("is the first of the list when two fall on one day", () =>
    expect(nextMilestone([aMilestone({ id: "delivery" }), aMilestone({ id: "opening" })])?.id).toBe("delivery"));
});
