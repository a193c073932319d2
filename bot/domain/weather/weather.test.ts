import { commentIsOwed, type DeclaredWeather, levelsApart, trendOf, WEATHER_LEVELS, type WeatherLevel } from "./weather";

const declared = (level: WeatherLevel, previous: WeatherLevel | null): DeclaredWeather => ({
  level,
  comment: "",
  at: "2026-11-16T08:00:00.000Z",
  week: "2026-W47",
  by: "head",
  previous,
});

describe("the trend of a météo", () => {
  it("is unknown before a first declaration", () => expect(trendOf(null)).toBeNull());
  it("is unknown at the first declaration, which has nothing to be compared with", () =>
    expect(trendOf(declared("storm", null))).toBeNull());
  it.each(WEATHER_LEVELS)("is steady when %s is said again", (level) => expect(trendOf(declared(level, level))).toBe("steady"));
  it("worsens by one level or more", () => {
    expect(trendOf(declared("cloud", "sun"))).toBe("worsens");
    expect(trendOf(declared("storm", "sun"))).toBe("worsens");
  });
  it("improves by one level or more", () => {
    expect(trendOf(declared("rain", "storm"))).toBe("improves");
    expect(trendOf(declared("sun", "storm"))).toBe("improves");
  });
});

describe("a comment", () => {
  it("is owed from rain on", () => expect(WEATHER_LEVELS.filter(commentIsOwed)).toEqual(["rain", "storm"]));
});

describe("two levels", () => {
  it("lie apart by what the second is worse than the first", () => {
    expect(levelsApart("rain", "rain")).toBe(0);
    expect(levelsApart("sun", "storm")).toBe(3);
    expect(levelsApart("storm", "cloud")).toBe(-2);
  });
});
