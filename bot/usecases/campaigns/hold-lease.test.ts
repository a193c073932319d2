import { createManualTimer, type ManualTimer } from "../../testing/manual-timer";
import { openTestAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { isWriting } from "../../testing/open-test-store";
import { createLeaseHolder } from "./hold-lease";

const TERM_MS = 150_000;
const RENEW_MS = 70_000;

describe("the lead of the scheduling", () => {
  let world: TestAuthority;
  let timer: ManualTimer;
  let asked = 0;
  let written = 0;
  beforeEach(async () => {
    world = await openTestAuthority({
      before: (request) => {
        asked += 1;
        if (isWriting(request)) written += 1;
      },
    });
    timer = createManualTimer();
    [asked, written] = [0, 0];
  });
  afterEach(() => world.close());

  const instance = (processId: string) =>
    createLeaseHolder({ authority: world.beside(), timer, processId, termMs: TERM_MS, renewMs: RENEW_MS });
  const lease = async () => (await world.authority.store.load([{ type: "lease", id: "scheduler" }]))[0]?.value;

  it("is not taken from who leads, however long another one waits", async () => {
    const [leader, other] = [instance("one"), instance("two")];
    expect([await leader.hold(), await other.hold()]).toEqual([1, null]);
    for (let minutes = 0; minutes < 60; minutes += 1) {
      await timer.pass(60_000);
      expect([await leader.hold(), await other.hold()]).toEqual([1, null]);
    }
  });

  it("asks the store less than once a minute, whoever asks how often", async () => {
    const [leader, other] = [instance("one"), instance("two")];
    for (let seconds = 0; seconds < 3600; seconds += 1) {
      await leader.hold();
      await other.hold();
      await timer.pass(1000);
    }
    // the leader's reading and writing at first, then each 70 s one write and reading of the leader and one reading of the other
    expect(asked).toBeLessThanOrEqual(3 * 52 + 2);
    expect(written).toBeLessThanOrEqual(53);
  });

  it("hears once, at its next sign of life, that something changed which campaigns are planned by", async () => {
    const leader = instance("one");
    const nextSign = async (): Promise<boolean> => {
      await timer.pass(71_000);
      await leader.hold();
      return leader.rang();
    };
    await leader.hold();
    expect(await nextSign()).toBe(false);
    await world.authority.store.commit([{ do: "ring" }]);
    expect(await nextSign()).toBe(true);
    expect(await nextSign()).toBe(false);
  });

  it("is taken by one of many that start at the same moment", async () => {
    const epochs = await Promise.all(["one", "two", "three", "four"].map((name) => instance(name).hold()));
    expect(epochs.filter((epoch) => epoch !== null)).toEqual([1]);
  });

  it("passes on at once when it is given away, and the epoch grows", async () => {
    const [leader, other] = [instance("one"), instance("two")];
    await leader.hold();
    await leader.release();
    expect(await lease()).toMatchObject({ holder: "", epoch: 1 });
    expect(await other.hold()).toBe(2);
    expect(await lease()).toMatchObject({ holder: "two", epoch: 2 });
  });

  it("is not given away by who has lost it", async () => {
    const [leader, other] = [instance("one"), instance("two")];
    await leader.hold();
    await other.hold();
    await timer.pass(TERM_MS + RENEW_MS);
    expect(await other.hold()).toBe(2);
    await leader.release();
    expect(await lease()).toMatchObject({ holder: "two", epoch: 2 });
  });

  it("is lost by a leader that slept for two terms: another one leads, and what the first writes is refused", async () => {
    const [leader, other] = [instance("one"), instance("two")];
    await leader.hold();
    for (let seconds = 0; seconds < (2 * TERM_MS) / 1000; seconds += 10) {
      await other.hold();
      await timer.pass(10_000);
    }
    expect(await other.hold()).toBe(2);
    expect(await world.authority.store.commit([{ do: "fence", epoch: 1 }])).toEqual({ ok: false, reason: "changed" });
    expect(await leader.hold()).toBeNull();
    expect(await other.hold()).toBe(2);
  });

  it("does not depend on the clock: an hour forward or back takes it from nobody", async () => {
    const [leader, other] = [instance("one"), instance("two")];
    await leader.hold();
    await other.hold();
    for (const seconds of [3600, -7200, -600]) {
      world.clock.advance(seconds);
      await timer.pass(RENEW_MS);
      expect([await leader.hold(), await other.hold()]).toEqual([1, null]);
    }
  });
});

describe("a month in which nothing happens", () => {
  it("costs the leader less than half a million request units", async () => {
    const world = await openTestAuthority();
    const timer = createManualTimer();
    const leader = createLeaseHolder({ authority: world.authority, timer, processId: "one", termMs: TERM_MS, renewMs: RENEW_MS });
    await leader.hold();
    world.cosmos.meter.reset();
    await timer.pass(RENEW_MS);
    await leader.hold();
    const { requestUnits } = world.cosmos.meter;
    expect(requestUnits).toBeGreaterThan(0);
    expect((requestUnits * 30 * 86_400_000) / RENEW_MS).toBeLessThan(500_000);
    world.close();
  });
});
