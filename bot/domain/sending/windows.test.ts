import { chance } from "../testing/chance";
import { dividedAmong, earliestSend, roomUntil, spread } from "./windows";

const CONVERSATION = [
  { count: 7, seconds: 1 },
  { count: 8, seconds: 2 },
];

describe("sliding windows", () => {
  it("let nothing through when they hold nothing", () => {
    expect(earliestSend([], [{ count: 0, seconds: 1 }], 0)).toBe(Infinity);
    expect(roomUntil([], { count: 0, seconds: 1 }, 500, 0)).toBe(0);
  });

  it("let a burst through at the start, and the next one a window and the guard later", () => {
    const seven = [0, 0, 0, 1, 1, 2, 3];
    expect(earliestSend(seven.slice(1), CONVERSATION, 5)).toBe(-Infinity);
    expect(earliestSend(seven, CONVERSATION, 5)).toBe(1005);
    // an eighth at 1005: the window of two seconds then holds for the ninth
    expect(earliestSend([...seven, 1005], CONVERSATION, 5)).toBe(2005);
  });

  it("say how many more may leave until a moment", () => {
    const window = { count: 3, seconds: 1 };
    expect([0, 1000, 1150, 1250].map((moment) => roomUntil([100, 200], window, moment, 0))).toEqual([1, 1, 2, 3]);
  });

  it("are held by what is about to leave, until it has left", () => {
    const window = { count: 3, seconds: 1 };
    expect(earliestSend([100, 200, Infinity], [window], 0)).toBe(1100);
    expect(earliestSend([Infinity, Infinity, Infinity], [window], 0)).toBe(Infinity);
    expect(roomUntil([100, 200, Infinity], window, 5000, 0)).toBe(2);
  });

  it("are divided among senders, each of which may send at least once", () => {
    expect(dividedAmong(CONVERSATION, 4)).toEqual([
      { count: 1, seconds: 1 },
      { count: 2, seconds: 2 },
    ]);
    expect(dividedAmong(CONVERSATION, 50).map(({ count }) => count)).toEqual([1, 1]);
    expect(dividedAmong(CONVERSATION, 0)).toEqual(CONVERSATION);
  });

  it("are spread: a little faster than an even pace, and within the limit", () => {
    expect(spread({ count: 50, seconds: 1 })).toEqual([
      { count: 50, seconds: 1 },
      { count: 6, seconds: 0.1 },
    ]);
    expect(spread({ count: 1, seconds: 1 })[1]).toEqual({ count: 1, seconds: 0.1 });
    const stamps: number[] = [];
    for (let now = 0; stamps.length < 150; now = Math.max(now, earliestSend(stamps, spread({ count: 50, seconds: 1 }), 0))) stamps.push(now);
    expect([stamps[49], stamps[50], stamps[149]]).toEqual([800, 1000, 2800]);
  });

  it("are never exceeded by somebody who always sends at the earliest moment, and never left unused", () => {
    const luck = chance(3);
    const windows = [{ count: luck.between(2, 9), seconds: 1 }];
    const stamps: number[] = [];
    for (let now = 0; stamps.length < 200; now = Math.max(now, earliestSend(stamps, windows, 0))) stamps.push(now);
    const { count } = windows[0] ?? { count: 0 };
    for (let index = count; index < stamps.length; index += 1) expect((stamps[index] ?? 0) - (stamps[index - count] ?? 0)).toBe(1000);
  });
});
