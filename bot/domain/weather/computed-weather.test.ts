import { addDays } from "../calendar/day";
import type { Project } from "../roadmap/project";
import { aMilestone, aProject, sumsOf, TODAY } from "../testing/builders";
import { computeWeather, gapToExplain } from "./computed-weather";
import { DEFAULT_WEATHER_THRESHOLDS, type WeatherThresholds } from "./thresholds";
import { WEATHER_LEVELS } from "./weather";

/** A project heard of today, so that silence gives it no point. */
const heard = (values: Partial<Project>) => aProject({ rollup: sumsOf([], { lastHeard: TODAY }), ...values });
const weather = (values: Partial<Project>, thresholds = DEFAULT_WEATHER_THRESHOLDS) =>
  computeWeather(heard(values), TODAY, thresholds);
const causes = (values: Partial<Project>) => weather(values).causes;

const START = "2026-10-01";
const IN_100_DAYS = addDays(START, 100);
const slipped = (days: number) => aMilestone({ initialDay: IN_100_DAYS, day: addDays(IN_100_DAYS, days) });
const delayed = (days: number) => causes({ startDay: START, milestones: [slipped(days)] });
const spent = (committed: number | null, planned: number | null = 100_000) =>
  causes({ budget: { planned, committed, paid: null } });
const silentFor = (days: number) => causes({ rollup: sumsOf([], { lastHeard: addDays(TODAY, -days) }) });
const load = (moa: number) => causes({ load: { moe: 100, moa, amoa: 50 } });

describe("the computed météo", () => {
  it("is sun without a cause when nothing is wrong", () => expect(weather({})).toEqual({ level: "sun", points: 0, causes: [] }));
  it("is sun when nothing at all is known, not even a beginning", () =>
    expect(weather({ rollup: sumsOf([]), startDay: null })).toEqual({ level: "sun", points: 0, causes: [] }));
});

describe("the delay of the worst coming milestone", () => {
  it("gives no point when it has not moved, or has come closer", () => {
    expect(delayed(0)).toEqual([]);
    expect(delayed(-30)).toEqual([]);
  });
  it("gives no point once the milestone is passed, however late", () =>
    expect(causes({ startDay: START, milestones: [{ ...slipped(90), doneDay: TODAY }] })).toEqual([]));
  it("gives none up to 10 % of the time there was, 1 up to 25 %, 2 beyond", () => {
    expect(delayed(10)).toEqual([]);
    expect(delayed(11)).toEqual([{ cause: "delay", points: 1 }]);
    expect(delayed(25)).toEqual([{ cause: "delay", points: 1 }]);
    expect(delayed(26)).toEqual([{ cause: "delay", points: 2 }]);
  });
  it("is that of the worst, not of the first", () =>
    expect(causes({ startDay: START, milestones: [slipped(0), slipped(26), slipped(5)] })).toEqual(delayed(26)));
  it("counts the days overdue, from the day after", () => {
    // 36 days to reach 6 November, 10 days overdue: 27.8 %
    const overdue = aMilestone({ initialDay: addDays(TODAY, -10), day: addDays(TODAY, -10) });
    expect(causes({ startDay: START, milestones: [overdue] })).toEqual([{ cause: "delay", points: 2 }]);
    expect(causes({ startDay: START, milestones: [aMilestone({ initialDay: TODAY, day: TODAY })] })).toEqual([]);
  });
  it("is measured against a year when the project has no beginning: 36 days are 9,9 %, 37 are 10,1 %", () => {
    expect(causes({ milestones: [slipped(36)] })).toEqual([]);
    expect(causes({ milestones: [slipped(37)] })).toEqual([{ cause: "delay", points: 1 }]);
  });
  it("is whole when there was no time at all", () =>
    expect(causes({ startDay: IN_100_DAYS, milestones: [slipped(1)] })).toEqual([{ cause: "delay", points: 2 }]));
});

describe("the budget committed beyond plan", () => {
  it("gives no point when it is not known, not planned, or below plan", () => {
    expect(spent(null)).toEqual([]);
    expect(spent(50_000, null)).toEqual([]);
    expect(spent(50_000, 0)).toEqual([]);
    expect(spent(20_000)).toEqual([]);
  });
  it("gives none up to 5 %, 1 up to 15 %, 2 beyond", () => {
    expect(spent(105_000)).toEqual([]);
    expect(spent(105_001)).toEqual([{ cause: "budget", points: 1 }]);
    expect(spent(115_000)).toEqual([{ cause: "budget", points: 1 }]);
    expect(spent(115_001)).toEqual([{ cause: "budget", points: 2 }]);
  });
});

describe("an open critical risk", () => {
  it("gives 2 points, and no more when there are several", () => {
    expect(causes({ openCriticalRisks: 1 })).toEqual([{ cause: "risk", points: 2 }]);
    expect(causes({ openCriticalRisks: 4 })).toEqual([{ cause: "risk", points: 2 }]);
  });
});

describe("silence", () => {
  it("gives no point for two weeks, 1 up to four, 2 beyond", () => {
    expect(silentFor(0)).toEqual([]);
    expect(silentFor(14)).toEqual([]);
    expect(silentFor(15)).toEqual([{ cause: "silence", points: 1 }]);
    expect(silentFor(28)).toEqual([{ cause: "silence", points: 1 }]);
    expect(silentFor(29)).toEqual([{ cause: "silence", points: 2 }]);
  });
  it("is broken by a declared météo as by an action", () => {
    const sun = { level: "sun", comment: "", week: "2026-W46", by: "head", previous: null } as const;
    const long = sumsOf([], { lastHeard: "2026-06-01" });
    expect(causes({ rollup: long, weather: { ...sun, at: "2026-11-09T09:00:00.000Z" } })).toEqual([]);
    expect(causes({ weather: { ...sun, at: "2026-06-01T09:00:00.000Z" } })).toEqual([]);
  });
  it("counts from the beginning of a project nobody ever spoke about, and not before it", () => {
    const mute = (startDay: string) => causes({ rollup: sumsOf([]), startDay });
    expect(mute("2026-11-02")).toEqual([]);
    expect(mute("2026-11-01")).toEqual([{ cause: "silence", points: 1 }]);
    expect(mute("2027-01-04")).toEqual([]);
  });
});

describe("the client-side load", () => {
  it("gives no point up to 20 % off the ratio, 1 beyond, missing or in excess", () => {
    expect(load(80)).toEqual([]);
    expect(load(120)).toEqual([]);
    expect(load(79)).toEqual([{ cause: "load", points: 1 }]);
    expect(load(121)).toEqual([{ cause: "load", points: 1 }]);
  });
});

describe("the level", () => {
  const delay = (days: number) => ({ startDay: START, milestones: [slipped(days)] });
  const budget = (committed: number) => ({ budget: { planned: 100_000, committed, paid: null } });
  const risk = { openCriticalRisks: 1 };
  const gap = { load: { moe: 100, moa: 70, amoa: 50 } };

  it.each([
    [1, "sun", delay(11)],
    [2, "cloud", delay(26)],
    [3, "cloud", { ...delay(26), ...gap }],
    [4, "rain", { ...delay(26), ...risk }],
    [5, "rain", { ...delay(26), ...risk, ...gap }],
    [6, "storm", { ...delay(26), ...risk, ...budget(120_000) }],
    [9, "storm", { ...delay(26), ...risk, ...budget(120_000), ...gap, rollup: sumsOf([], { lastHeard: "2026-06-01" }) }],
  ])("of %i points is %s", (points, level, values) => expect(weather(values)).toMatchObject({ points, level }));

  it("names every cause with its points", () =>
    expect(weather({ ...delay(26), ...risk, ...budget(110_000), ...gap })).toEqual({
      level: "storm",
      points: 6,
      causes: [
        { cause: "delay", points: 2 },
        { cause: "budget", points: 1 },
        { cause: "risk", points: 2 },
        { cause: "load", points: 1 },
      ],
    }));

  it("follows the plan's own thresholds", () => {
    const strict: WeatherThresholds = { ...DEFAULT_WEATHER_THRESHOLDS, delayPercent: [0, 5], levels: [1, 2, 3] };
    expect(weather(delay(1), strict).level).toBe("cloud");
    expect(weather(delay(6), strict).level).toBe("rain");
  });
});

describe("a gap to explain", () => {
  it("is none when nothing was declared", () => expect(WEATHER_LEVELS.filter((level) => gapToExplain(null, level))).toEqual([]));
  it("is none one level apart, and is one from two levels on, in either direction", () => {
    expect(WEATHER_LEVELS.filter((level) => gapToExplain("sun", level))).toEqual(["rain", "storm"]);
    expect(WEATHER_LEVELS.filter((level) => gapToExplain("cloud", level))).toEqual(["storm"]);
    expect(WEATHER_LEVELS.filter((level) => gapToExplain("rain", level))).toEqual(["sun"]);
    expect(WEATHER_LEVELS.filter((level) => gapToExplain("storm", level))).toEqual(["sun", "cloud"]);
  });
});
