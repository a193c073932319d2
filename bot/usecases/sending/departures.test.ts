import { createDepartures } from "./departures";

const SECOND = { count: 2, seconds: 1 };
const REMEMBERED = { tenant: 2, conversation: 2 };

describe("departures", () => {
  let now = 0;
  const departures = () => createDepartures({ elapsed: () => now });
  beforeEach(() => (now = 0));

  it("count from when they left, not from when they were let go", () => {
    const known = departures();
    const [first, second] = [known.begin("a", REMEMBERED), known.begin("b", REMEMBERED)];
    expect(known.earliest("c", [SECOND], [], 5)).toBe(Infinity);
    now = 40;
    second(true);
    now = 90;
    first(true);
    expect(known.earliest("c", [SECOND], [], 5)).toBe(1045);
    expect([known.since(30), known.since(40), known.since(90)]).toEqual([2, 1, 0]);
  });

  it("do not count when they never left", () => {
    const known = departures();
    known.begin("a", REMEMBERED)(false);
    expect([known.since(-1), known.roomUntil([SECOND], 0, 0)]).toEqual([0, 2]);
  });

  it("are told of once", () => {
    const known = departures();
    const settle = known.begin("a", REMEMBERED);
    known.begin("b", REMEMBERED);
    settle(true);
    now = 500;
    settle(true);
    settle(false);
    // the second one is still about to leave
    expect(known.since(400)).toBe(1);
    expect(known.roomUntil([SECOND], 5000, 0)).toBe(1);
  });

  it("hold the windows of their own conversation only", () => {
    const known = departures();
    const wide = { count: 100, seconds: 1 };
    for (const at of [0, 10]) {
      now = at;
      known.begin("channel", { tenant: 100, conversation: 2 })(true);
    }
    expect([known.earliest("channel", [wide], [SECOND], 0), known.earliest("other", [wide], [SECOND], 0)]).toEqual([1000, -Infinity]);
    known.forgetBefore(11);
    expect(known.earliest("channel", [wide], [SECOND], 0)).toBe(-Infinity);
  });
});
