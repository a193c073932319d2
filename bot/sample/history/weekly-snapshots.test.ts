import { composePortfolio } from "../../domain/portfolio/compose-portfolio";
import { snapshotOf } from "../../domain/portfolio/snapshot";
import { buildValDorsene } from "../val-dorsene/build-val-dorsene";
import { GRAND_VALLON_ID, ROADMAP_ID } from "../val-dorsene/definitions";
import { planBefore } from "./plan-before";

const sample = buildValDorsene();
const of = (planId: string) => sample.snapshots.filter((one) => one.planId === planId);
const partsOf = (planId: string) => {
  const own = <T extends { planId: string }>(list: readonly T[]): T[] => list.filter((one) => one.planId === planId);
  const [plan] = sample.plans.filter(({ id }) => id === planId);
  if (!plan) throw new RangeError(planId);
  return { plan, axes: own(sample.axes), projects: own(sample.projects), actions: own(sample.actions), events: own(sample.events) };
};

describe("the weekly figures of the sample", () => {
  it("are one a plan and week, from the loading to the week before the demo day", () => {
    for (const planId of [ROADMAP_ID, GRAND_VALLON_ID]) {
      expect(of(planId).map(({ week }) => week)).toEqual([36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46].map((week) => `2026-W${week}`));
      expect(of(planId)[7]).toMatchObject({ id: `${planId}.2026-W43`, day: "2026-10-19" });
    }
  });

  it("lead to the plan as it stands: taken back to the demo day nothing changes but what was said that morning", () => {
    const parts = partsOf(ROADMAP_ID);
    const names = { person: () => "", direction: () => "" };
    const now = "2026-11-16T10:00:00.000Z";
    const rebuilt = composePortfolio({ plan: parts.plan, ...planBefore(parts, now) }, names, now, "2026-11-16");
    const stands = composePortfolio(parts, names, now, "2026-11-16");
    expect(snapshotOf(rebuilt)).toEqual(snapshotOf(stands));
  });

  it("count on a Monday what the events had said until then: each action done since was not", () => {
    const parts = partsOf(ROADMAP_ID);
    const at = "2026-09-14T07:00:00.000Z";
    const doneSince = new Set(
      parts.events.filter((event) => event.at >= at).flatMap(({ changes }) => changes.filter(({ before, after }) => before?.["status"] !== "done" && after["status"] === "done").map(({ id }) => id)),
    );
    const done = parts.actions.filter(({ status }) => status === "done").length;
    expect(doneSince.size).toBeGreaterThan(0);
    expect(of(ROADMAP_ID)[2]?.total.actions.done).toBe(done - doneSince.size);
  });

  it("rise: more is done at the end than at the beginning", () => {
    const rates = of(ROADMAP_ID).map(({ total }) => total.rates.days ?? 0);
    expect(rates.at(-1)).toBeGreaterThan(rates[0] ?? 0);
    expect(rates.every((rate, at) => at === 0 || rate >= (rates[at - 1] ?? 0))).toBe(true);
  });
});
