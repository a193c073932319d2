import { type Action, ACTION_STATUSES } from "../roadmap/action";
import { anAction } from "../testing/builders";
import { type Chance, chance } from "../testing/chance";
import { applySteps, contributionOf, mergeSteps, rollupOf, rollupSteps } from "./contribution";
import { daysLate } from "./lateness";
import { addRollups, emptyRollup, lateOn, type Rollup } from "./rollup";

const DAYS = ["2026-10-01", "2026-11-15", "2026-11-16", "2027-03-31"];
const DEFAULT_DAYS = 5;

const randomAction = ({ between, oneOf }: Chance): Action =>
  anAction({
    status: oneOf(ACTION_STATUSES),
    progress: 5 * between(0, 20),
    days: oneOf([null, 0, 0.5, 1, 3, 20]),
    dueDay: oneOf([null, ...DAYS]),
    hasParts: between(0, 9) === 0,
    forTheRecord: between(0, 9) === 0,
    informed: between(0, 3) === 0 ? null : anAction().informed,
  });

/** Entries of a day may be left at zero by steps; from scratch there is no such entry. */
const withoutZeros = (sums: Rollup): Rollup => ({
  ...sums,
  due: Object.fromEntries(Object.entries(sums.due).filter(([, count]) => count !== 0)),
});

describe.each([1, 47, 2026])("the sums, with chance %i", (seed) => {
  it("are after 2 000 changes in steps what they are from scratch", () => {
    const luck = chance(seed);
    const actions = new Map<number, Action>();
    const sums = emptyRollup();
    for (let change = 0; change < 2000; change++) {
      const place = luck.between(0, 59);
      const before = actions.get(place) ?? null;
      const after = before !== null && luck.between(0, 4) === 0 ? null : randomAction(luck);
      applySteps(sums, rollupSteps(before, after, DEFAULT_DAYS));
      if (after === null) actions.delete(place);
      else actions.set(place, after);
      if (change % 100 === 99) expect(withoutZeros(sums)).toEqual(withoutZeros(rollupOf(actions.values(), DEFAULT_DAYS)));
    }
    expect(actions.size).toBeGreaterThan(20);
    for (const day of DAYS) {
      const counting = [...actions.values()].filter((action) => !action.forTheRecord);
      expect(lateOn(sums, day)).toBe(counting.filter((action) => daysLate(action, day) > 0).length);
    }
  });

  it("are the same whether steps are applied one by one, merged, or in another order", () => {
    const luck = chance(seed);
    const steps = Array.from({ length: 200 }, () => rollupSteps(randomAction(luck), randomAction(luck), DEFAULT_DAYS)).flat();
    const sumsAfter = (some: typeof steps): Rollup => {
      const sums = emptyRollup();
      applySteps(sums, some);
      return withoutZeros(sums);
    };
    const merged = mergeSteps(steps);
    expect(sumsAfter(merged)).toEqual(sumsAfter(steps));
    expect(sumsAfter(luck.shuffled(steps))).toEqual(sumsAfter(steps));
    expect(new Set(merged.map(({ path }) => path.join("/"))).size).toBe(merged.length);
    expect(merged.every(({ by }) => by !== 0)).toBe(true);
  });

  it("are the same in whatever order and groups the parts are added", () => {
    const luck = chance(seed);
    const parts = Array.from({ length: 40 }, () => ({
      ...contributionOf(randomAction(luck), DEFAULT_DAYS),
      lastHeard: luck.oneOf(["", ...DAYS]),
    }));
    const all = addRollups(parts);
    expect(addRollups(luck.shuffled(parts))).toEqual(all);
    const cut = luck.between(1, 39);
    expect(addRollups([addRollups(parts.slice(0, cut)), addRollups(parts.slice(cut))])).toEqual(all);
    expect(all.total).toBeGreaterThan(0);
  });
});
