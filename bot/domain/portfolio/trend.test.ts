import { aMilestone, anAction, anAxis, aPlan, aProject, NOW, sumsOf, TODAY } from "../testing/builders";
import type { DeclaredWeather, WeatherLevel } from "../weather/weather";
import { composePortfolio } from "./compose-portfolio";
import { snapshotOf } from "./snapshot";
import { trendSince } from "./trend";

const names = { person: (id: string) => id, direction: (id: string) => id };
const weather = (level: WeatherLevel): DeclaredWeather => ({ level, comment: "", at: NOW, week: "2026-W42", by: "head", previous: null });
const late = { dueDay: "2026-10-01" };
const MONTH_AGO = "2026-10-19";

// 40 of 100 % on 10 days, and nothing known of the second action: 50 % of coverage
const then = {
  axes: [anAxis({ rollup: sumsOf([]) })],
  projects: [
    aProject({ id: "p1", rollup: sumsOf([anAction(), anAction({ informed: null })]), weather: weather("rain") }),
    aProject({ id: "p2", rollup: sumsOf([anAction(late)]), milestones: [aMilestone(), aMilestone()] }),
  ],
};
// done, and known: 10 + 4 of 20 days; two late ones where there was one
const now = {
  axes: [anAxis({ rollup: sumsOf([]) }), anAxis({ id: "new", order: 1, rollup: sumsOf([anAction()]) })],
  projects: [
    aProject({ id: "p1", rollup: sumsOf([anAction({ status: "done", progress: 100 }), anAction(late)]), weather: weather("cloud") }),
    aProject({ id: "p2", rollup: sumsOf([anAction(late)]), milestones: [aMilestone({ doneDay: TODAY }), aMilestone()] }),
  ],
};
const plan = aPlan({ settings: { ...aPlan().settings, minCoverage: 60 } });
const snapshot = snapshotOf(composePortfolio({ plan, ...then }, names, `${MONTH_AGO}T06:00:00.000Z`, MONTH_AGO));
const portfolio = composePortfolio({ plan, ...now, snapshots: [snapshot] }, names, NOW, TODAY);
const { past } = portfolio.total;
if (past === null) throw new Error("there is a past");

describe("the past of a portfolio", () => {
  it("is the figures of that day, by hand, with the day they are of", () => {
    expect(portfolio.compared).toEqual({ day: MONTH_AGO, aMonth: true });
    expect(portfolio.firstSnapshot).toBe(MONTH_AGO);
    expect(past).toEqual({
      rates: { count: 0, days: 40, milestones: 0 },
      coverage: { known: 2, total: 3, percent: 66.7 },
      actions: { total: 3, done: 0, late: 1 },
      weather: { sun: 0, cloud: 0, rain: 1, storm: 0, none: 1 },
    });
  });

  it("is none where there was no such axis", () => expect(portfolio.axes.map((axis) => axis.past === null)).toEqual([false, true]));

  it("is none at all on the first day", () => {
    const first = composePortfolio({ plan, ...now }, names, NOW, TODAY);
    expect([first.compared, first.firstSnapshot, first.total.past]).toEqual([null, null, null]);
  });
});

describe("the trend", () => {
  it("is the difference of two states: 55 points less 40, one late more, one project less in the rain", () =>
    // the axis alone: 10 + 4 + 4 of 30 days
    expect(trendSince(portfolio.axes[0] ?? portfolio.total, past, "days")).toEqual({ rate: "compared", points: 20, late: 1, hard: -1, coverage: 33.3, coverageMatters: true }));

  it("is by the method the plan has now, whatever it had then", () => {
    expect(trendSince(portfolio.total, past, "count").points).toBe(25);
    expect(trendSince(portfolio.total, past, "milestones").points).toBe(50);
  });

  it("tells a change of coverage only with a change of rate, from one point on", () => {
    const same = { ...past, coverage: { known: 2, total: 3, percent: 67.6 } };
    expect(trendSince(past, past, "days")).toEqual({ rate: "compared", points: 0, late: 0, hard: 0, coverage: 0, coverageMatters: false });
    expect(trendSince({ ...same, rates: { ...past.rates, days: 41 } }, past, "days")).toMatchObject({ points: 1, coverage: 0.9, coverageMatters: false });
    expect(trendSince({ ...same, coverage: { ...same.coverage, percent: 70 } }, past, "days").coverageMatters).toBe(false);
  });

  it("compares no rate with one that was not computed", () => {
    const unknown = { ...past, rates: { count: null, days: null, milestones: null } };
    expect(trendSince(past, unknown, "days")).toMatchObject({ rate: "gained", points: 0, coverageMatters: false });
    expect(trendSince(unknown, past, "days")).toMatchObject({ rate: "lost", points: 0 });
    expect(trendSince(unknown, unknown, "days").rate).toBe("none");
  });
});
