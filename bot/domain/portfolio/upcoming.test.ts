import { aMilestone, aProject, TODAY } from "../testing/builders";
import type { Phase } from "../roadmap/phase";
import { upcomingMilestones } from "./upcoming";

const at = (day: string, values: Partial<Parameters<typeof aMilestone>[0]> = {}) => aMilestone({ id: day, day, initialDay: day, ...values });
const daysOf = (milestones: ReturnType<typeof at>[], phase: Phase = "building", mandateEndDay: string | null = null) =>
  upcomingMilestones([aProject({ phase, milestones })], TODAY, mandateEndDay).map(({ day }) => day);

describe("the next milestones", () => {
  it("are none that is passed, overdue, or more than thirty days ahead", () =>
    expect(daysOf([at("2026-11-20", { doneDay: TODAY }), at("2026-11-15"), at("2026-12-17")])).toEqual([]));

  it("are those of today up to the thirtieth day, in order", () =>
    expect(daysOf([at("2026-12-16"), at(TODAY), at("2026-11-20")])).toEqual([TODAY, "2026-11-20", "2026-12-16"]));

  it.each(["finished", "suspended", "abandoned"] as const)("leave a project out that is %s", (phase) => expect(daysOf([at("2026-11-20")], phase)).toEqual([]));

  it("leave a project « pour mémoire » out", () =>
    expect(upcomingMilestones([aProject({ forTheRecord: true, milestones: [at(TODAY)] })], TODAY, null)).toEqual([]));

  it("say whether they moved, and whether they come after the mandate", () =>
    expect(
      upcomingMilestones([aProject({ id: "p", name: "Guichet", milestones: [at("2026-11-20", { initialDay: "2026-11-10" }), at("2026-12-01")] })], TODAY, "2026-11-20").map(
        ({ movedDays, afterMandate, projectId, projectName }) => [movedDays, afterMandate, projectId, projectName],
      ),
    ).toEqual([
      [10, false, "p", "Guichet"],
      [0, true, "p", "Guichet"],
    ]));
});
