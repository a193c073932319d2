import { ACTION_STATUSES } from "../roadmap/action";
import { anAction, TODAY } from "../testing/builders";
import { canBeLate, daysLate } from "./lateness";

const late = (values: Parameters<typeof anAction>[0]) => daysLate(anAction(values), TODAY);

describe("an action", () => {
  it("is not late without a due day", () => expect(late({ dueDay: null })).toBe(0));
  it("is not late before its due day", () => expect(late({ dueDay: "2026-11-17" })).toBe(0));
  it("is not late on its due day", () => expect(late({ dueDay: TODAY })).toBe(0));
  it.each(["done", "paused", "abandoned"] as const)("is not late, however old, when it is %s", (status) =>
    expect(late({ status, dueDay: "2020-01-01" })).toBe(0),
  );

  it.each(["planned", "inProgress", "blocked"] as const)("is late from the day after when it is %s", (status) =>
    expect(late({ status, dueDay: "2026-11-15" })).toBe(1),
  );
  it("is late by the days since, over a change of hour and a new year", () => {
    expect(late({ dueDay: "2026-10-16" })).toBe(31);
    expect(late({ dueDay: "2025-11-16" })).toBe(365);
  });
  it("is late against the day as it stands, not as it was first set", () =>
    expect(late({ initialDueDay: "2026-01-31", dueDay: "2026-12-31" })).toBe(0));
  it("is late even at 95 %: only being done ends it", () => expect(late({ progress: 95, dueDay: "2026-11-15" })).toBe(1));

  it("can be late while something is still expected of it", () =>
    expect(ACTION_STATUSES.filter((status) => canBeLate({ status }))).toEqual(["planned", "inProgress", "blocked"]));
});
