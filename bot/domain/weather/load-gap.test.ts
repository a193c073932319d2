import { loadGap } from "./load-gap";

describe("the gap of the client-side load", () => {
  it("is unknown when no load is stated, or none of the builder's", () => {
    expect(loadGap(null)).toBeNull();
    expect(loadGap({ moe: 0, moa: 40, amoa: 0 })).toBeNull();
  });
  it("is nothing when one day of the builder meets one of the client", () =>
    expect(loadGap({ moe: 210, moa: 210, amoa: 105 })).toEqual({ days: 0, percent: 0 }));
  it("is below zero for the days that are missing, above for those in excess", () => {
    expect(loadGap({ moe: 400, moa: 290, amoa: 200 })).toEqual({ days: -110, percent: -27.5 });
    expect(loadGap({ moe: 50, moa: 180, amoa: 25 })).toEqual({ days: 130, percent: 260 });
  });
});
