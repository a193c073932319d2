import { MOST_ATTEMPTS, nextAttempt } from "./next-attempt";
import { type Answer, holdFor, isStorm } from "./storm";

const answers = (text: string): Answer[] => [...text].map((letter) => (letter === "b" ? "busy" : letter === "d" ? "down" : "served"));
const waits = (reason: "busy" | "unavailable", retryAfterMs: number | null, chance = 0): (number | null)[] =>
  Array.from({ length: MOST_ATTEMPTS }, (_, index) => nextAttempt({ reason, retryAfterMs }, index + 1, chance));

describe("a message that was not taken", () => {
  it("is given up after six attempts, unless it was only told to wait", () => {
    expect(waits("unavailable", null)).toEqual([500, 2000, 8000, 32_000, 128_000, null]);
    expect(waits("busy", null)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000]);
    expect(nextAttempt({ reason: "busy", retryAfterMs: null }, 40, 0)).toBe(600_000);
  });

  it("never comes back before the service asked for it, however long that is", () => {
    expect(waits("busy", 3_600_000)).toEqual(Array.from({ length: MOST_ATTEMPTS }, () => 3_600_000));
    expect(nextAttempt({ reason: "unavailable", retryAfterMs: 30_000 }, 1, 1)).toBe(30_000);
  });

  it("does not come back at once when the service says zero", () => {
    expect(waits("busy", 0)[0]).toBe(1000);
  });

  it("is spread by chance, later only", () => {
    expect([nextAttempt({ reason: "busy", retryAfterMs: null }, 1, 0), nextAttempt({ reason: "busy", retryAfterMs: null }, 1, 1)]).toEqual([1000, 1500]);
  });

  it("survives an outage of two minutes", () => {
    expect(waits("unavailable", null).reduce<number>((sum, wait) => sum + (wait ?? 0), 0)).toBeGreaterThan(120_000);
  });
});

describe("a storm", () => {
  it("is not seen in single refusals", () => {
    for (const text of ["", "b", "bb", "sssssssbsb", "bbsssssbss", "dddd", "sddsddsdds"]) expect([text, isStorm(answers(text))]).toEqual([text, false]);
  });

  it("is seen when half are told to slow down, or nearly nothing gets through", () => {
    for (const text of ["bbb", "sbbb", "bsbsbsbsbs", "ddddd", "sdddddddds", "ssssssssssbbbbb"]) expect([text, isStorm(answers(text))]).toEqual([text, true]);
  });

  it("holds for as long as was asked, and at least a second, longer after each probe that failed", () => {
    expect(holdFor(30_000, 5, 1)).toBe(30_000);
    expect([0, 1, 2, 9].map((failures) => holdFor(null, failures, 0))).toEqual([1000, 2000, 4000, 60_000]);
    expect(holdFor(0, 0, 1)).toBe(1250);
  });
});
