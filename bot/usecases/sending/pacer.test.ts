import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import type { Pace } from "../../domain/sending/pace";
import { createManualTimer } from "../../testing/manual-timer";
import { openTestAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { createInFlight } from "./in-flight";
import { createPacer } from "./pacer";

const LIMIT = 12;
const STEP_MS = 20;
const OK = { ok: true, activityId: "a" } as const;

describe("the pace of several processes", () => {
  let world: TestAuthority;
  let timer: ReturnType<typeof createManualTimer>;
  let sent: { at: number; by: string }[];
  beforeEach(async () => {
    world = await openTestAuthority();
    timer = createManualTimer();
    sent = [];
    const limits = { tenant: { count: LIMIT, seconds: 1 }, conversation: [{ count: 7, seconds: 1 }] };
    await world.authority.store.stage([{ do: "create", type: "settings", record: { ...CAMPAIGN_DEFAULTS, limits } }]);
  });
  afterEach(() => world.close());

  /** Time passes little by little, so that the store answers meanwhile. */
  const pass = async (ms: number): Promise<void> => {
    for (let gone = 0; gone < ms; gone += STEP_MS) {
      await timer.pass(STEP_MS);
      for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => setImmediate(done));
    }
  };
  const aProcess = (processId: string) => createPacer({ authority: world.beside(), timer, processId, inFlight: createInFlight(64), chance: () => 0 });
  /** A process that wants to send all the time, each answer taking 50 ms, until it is told to stop. */
  const sendsAlways = (processId: string): { stop(): void } => {
    const pacer = aProcess(processId);
    const state = { going: true };
    const lane = async (): Promise<void> => {
      while (state.going) {
        const turn = await pacer.take(`${processId}-${sent.length}`);
        sent.push({ at: timer.elapsed(), by: processId });
        turn.left();
        await timer.wait(50);
        turn.told(OK);
      }
    };
    for (let count = 0; count < 6; count += 1) void lane();
    return { stop: () => void (state.going = false) };
  };
  const mostInASecond = (): number => Math.max(0, ...sent.map(({ at }) => sent.filter((other) => other.at >= at && other.at < at + 1000).length));
  const sentBetween = (from: number, to: number, by?: string): number => sent.filter((one) => one.at >= from && one.at < to && (by === undefined || one.by === by)).length;
  const pace = async (): Promise<Pace | undefined> => (await world.authority.store.load([{ type: "pace", id: "pace" }]))[0]?.value;

  it("costs nothing while nothing is sent", async () => {
    aProcess("a");
    await pass(60_000);
    expect(await pace()).toBeUndefined();
  });

  it("is the whole limit for one that is alone, in bursts, never over it", async () => {
    const one = sendsAlways("a");
    await pass(10_000);
    one.stop();
    expect(mostInASecond()).toBeLessThanOrEqual(LIMIT);
    expect(sent.length).toBeGreaterThan(LIMIT * 9);
  });

  it("never exceeds the limit in any second while others join, die and leave, and uses nearly all of it", async () => {
    const processes = [sendsAlways("a")];
    for (const id of ["b", "c", "d"]) {
      await pass(4000);
      processes.push(sendsAlways(id));
    }
    await pass(8000);
    expect(sentBetween(14_000, 19_000)).toBeGreaterThan(LIMIT * 4.5);
    for (const id of ["a", "b", "c", "d"]) expect([id, sentBetween(14_000, 19_000, id)]).toEqual([id, expect.closeTo((LIMIT / 4) * 5, -0.7)]);
    for (const one of processes.slice(1)) one.stop();
    await pass(8000);
    processes[0]?.stop();
    expect(sentBetween(24_000, 28_000, "a")).toBeGreaterThan(LIMIT * 3.5);
    expect(mostInASecond()).toBeLessThanOrEqual(LIMIT);
  });

  it("takes over from a process that was killed within about three seconds", async () => {
    const { store } = world.authority;
    await store.commit([{ do: "create", type: "pace", record: { id: "pace", senders: [{ id: "killed", share: LIMIT, beat: 9 }], heldUntil: null } }]);
    const one = sendsAlways("a");
    await pass(2400);
    expect(sent).toEqual([]);
    await pass(800);
    expect(sent.length).toBeGreaterThan(0);
    one.stop();
  });

  it("has no share left when a process that stood still goes on", async () => {
    let frozenFor = 0;
    const own = { elapsed: () => timer.elapsed() + frozenFor, wait: (ms: number) => timer.wait(ms) };
    const frozen = createPacer({ authority: world.beside(), timer: own, processId: "a", inFlight: createInFlight(64), chance: () => 0 });
    const [first] = await Promise.all([frozen.take("first"), pass(500)]);
    first.told(OK);
    frozenFor = 60_000;
    let gone = false;
    void frozen.take("second").then(() => (gone = true));
    await new Promise((done) => setImmediate(done));
    expect(gone).toBe(false);
    await pass(1000);
    // it asked for its share again first
    expect([gone, (await pace())?.senders.map(({ id }) => id)]).toEqual([true, ["a"]]);
  });

  it("keeps a conversation within its own windows, whoever else waits", async () => {
    const pacer = aProcess("a");
    const times: number[] = [];
    const one = async (): Promise<void> => {
      const turn = await pacer.take("channel");
      times.push(timer.elapsed());
      turn.told(OK);
    };
    void Promise.all(Array.from({ length: 10 }, one));
    let other = Infinity;
    void pacer.take("somebody").then((turn) => {
      other = timer.elapsed();
      turn.told(OK);
    });
    await pass(3000);
    expect(times.length).toBe(10);
    expect((times[7] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(other).toBeLessThan(1000);
  });

  it("says of a long storm how long it lasts, instead of waiting for its end, to every process", async () => {
    const [one, two] = [aProcess("a"), aProcess("b")];
    const work = (async () => {
      for (let count = 0; count < 3; count += 1) {
        const turn = await one.take(`c${count}`);
        turn.told({ ok: false, fate: "again", reason: "busy", retryAfterMs: 600_000 });
      }
    })();
    await pass(1000);
    await work;
    const asked = two.ahead(10);
    await pass(1000);
    expect((await one.ahead(10)).heldMs).toBeGreaterThan(590_000);
    expect(await asked).toMatchObject({ room: 0 });
  });
});
