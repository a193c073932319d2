import { CAMPAIGN_DEFAULTS } from "../../bot/domain/campaigns/campaign-settings";
import { dayKindOf, DAY_KINDS, hoursOf, sameWeek, withDay, withoutDay } from "./work-week";

const { week } = CAMPAIGN_DEFAULTS;
const morning = { from: "08:30", to: "12:30" };

describe("the working week as it is typed", () => {
  it("leaves the other days alone when one is taken off", () => {
    const without = withoutDay(week, 3);
    expect(without[3]).toEqual([]);
    expect(sameWeek(withDay(without, 3, week[3]), week)).toBe(true);
  });

  it.each(DAY_KINDS)("gives hours for « %s » that are read as the same word", (kind) => {
    expect(dayKindOf(hoursOf(kind, week[1]))).toBe(kind);
    expect(dayKindOf(hoursOf(kind, []))).toBe(kind);
  });

  it("takes the hours of a half day from the authority's day", () => {
    expect(hoursOf("morning", week[1])).toEqual([morning]);
    expect(hoursOf("straight", week[1])).toEqual([{ from: "08:30", to: "17:30" }]);
  });

  it("knows the same week again", () => {
    expect(sameWeek(week, { ...week })).toBe(true);
    expect(sameWeek(week, withoutDay(week, 3))).toBe(false);
  });
});
