import { anApplication, TODAY } from "../testing/builders";
import { stateOn } from "./application";
import { registerFigures } from "./register-figures";

describe("the state of an application", () => {
  it.each([
    [{ inServiceOn: null, retiredOn: null }, "running"],
    [{ inServiceOn: TODAY, retiredOn: null }, "running"],
    [{ inServiceOn: "2026-11-17", retiredOn: null }, "planned"],
    [{ inServiceOn: "2018-01-02", retiredOn: "2026-11-17" }, "running"],
    [{ inServiceOn: "2018-01-02", retiredOn: TODAY }, "retired"],
    [{ inServiceOn: null, retiredOn: "2020-01-01" }, "retired"],
  ])("follows its two dates: %j is %s", (dates, state) => expect(stateOn(dates, TODAY)).toBe(state));
});

describe("the figures of the register", () => {
  const register = [anApplication(), anApplication({ id: "app-2", inServiceOn: "2027-03-01" }), anApplication({ id: "app-3", retiredOn: "2025-12-31" }), anApplication({ id: "app-4" })];

  it("are all nothing without applications", () =>
    expect(registerFigures([], [], TODAY)).toEqual({
      total: 0,
      byState: { planned: 0, running: 0, retired: 0 },
      touched: 0,
      byEffect: { created: 0, changed: 0, replaced: 0, retired: 0 },
    }));

  it("count each application once a state and once an effect, whatever the number of projects; what left the register is not counted", () => {
    const touching = [
      { applicationId: "app-1", effect: "changed" as const },
      { applicationId: "app-1", effect: "changed" as const },
      { applicationId: "app-1", effect: "replaced" as const },
      { applicationId: "app-2", effect: "created" as const },
      { applicationId: "app-3", effect: "retired" as const },
      { applicationId: "app-gone", effect: "retired" as const },
    ];
    expect(registerFigures(register, touching, TODAY)).toEqual({
      total: 4,
      byState: { planned: 1, running: 2, retired: 1 },
      touched: 3,
      byEffect: { created: 1, changed: 1, replaced: 1, retired: 1 },
    });
  });
});
