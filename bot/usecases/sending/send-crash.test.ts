import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import { chance } from "../../domain/testing/chance";
import { buildScript } from "../../testing/processes/build-script";
import { countsOf, ledgerOf, openSendingWorld, WEEK } from "../../testing/sending-world";
import { watchIdle } from "../../testing/watch-idle";
import { temporaryFolder } from "../../testing/temporary-folder";
import { howMany } from "../../testing/how-many";
import { openThrottlingConnector } from "../../testing/throttling/throttling-connector";
import { recoverInterrupted } from "./recover-interrupted";

/** All twenty on demand, and two thousand people: each takes the three seconds that a share of the limit survives its process. */
const asked = process.env["JALON_KILLS"];
const KILLS = Number(asked ?? howMany({ thorough: 4, quick: 2 }));
/** Beside other tests a process takes its time to start, whatever Jalon does. */
const isWhole = asked !== undefined;
const PEOPLE = isWhole ? 2000 : 900;
const SEED = Number(process.env["JALON_SEED"] ?? 11);
const RATE = 400;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const NOON = "2026-11-16T10:00:00.000Z";

describe("a sender that is killed in the middle of a campaign (R1)", () => {
  const folder = temporaryFolder();
  const file = folder.file("data.db");
  let script: ReturnType<typeof buildScript>;
  let connector: Awaited<ReturnType<typeof openThrottlingConnector>>;
  let world: Awaited<ReturnType<typeof openSendingWorld>>;
  beforeAll(async () => {
    script = buildScript(join(__dirname, "../../testing/processes/campaign-sender.ts"));
    const limits = { ...CAMPAIGN_DEFAULTS.limits, tenant: { count: RATE, seconds: 1 } };
    // it is asked here what is sent, not how fast: the limit of the connector is not in the way
    connector = await openThrottlingConnector({ tenant: { count: RATE * 10, seconds: 1 }, conversation: limits.conversation, latency: [30, 80] });
    world = await openSendingWorld({ people: PEOPLE, serviceUrl: connector.serviceUrl(), settings: { limits }, file });
  });
  afterAll(async () => {
    await connector.close();
    world.close();
    script.remove();
    folder.remove();
  });

  const start = (): { child: ChildProcess; ended: Promise<unknown> } => {
    const child = spawn(process.execPath, [script.path, file, NOON], { stdio: "inherit" });
    return { child, ended: new Promise((done) => child.once("close", done)) };
  };
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((done) => setTimeout(done, 10));
  };

  it(`goes on within seconds, loses nothing and doubles nothing, killed ${KILLS} times (seed ${SEED})`, async () => {
    const luck = chance(SEED);
    const idleShare = watchIdle();
    const resumedAfter: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = connector.report().requests;
      const started = performance.now();
      const { child, ended } = start();
      await until(() => connector.report().requests > before || child.exitCode !== null);
      if (kill > 0) resumedAfter.push(performance.now() - started);
      const more = luck.between(1, Math.floor(PEOPLE / (KILLS + 1)));
      await until(() => connector.report().requests > before + more || child.exitCode !== null);
      child.kill("SIGKILL");
      await ended;
    }
    await start().ended;

    const interrupted = (await ledgerOf(world.authority))["sending"]?.length ?? 0;
    await world.authority.store.commit([
      { do: "create", type: "campaign", record: { id: `reminder.${WEEK}`, kind: "reminder", week: WEEK, state: "running", startedAt: NOON, endedAt: null, by: null, consentBy: null, epoch: 0, total: PEOPLE, counts: {} } },
    ]);
    world.clock.set("2026-11-16T12:00:00.000Z");
    expect(await recoverInterrupted(world.authority, { staleMs: 60_000 })).toBe(interrupted);
    expect(await recoverInterrupted(world.authority, { staleMs: 60_000 })).toBe(0);

    const { delivered, requests } = connector.report();
    const { sent = 0, unknown = 0, ...others } = await countsOf(world.authority);
    expect([others, sent + unknown]).toEqual([{}, PEOPLE]);
    expect(unknown).toBe(interrupted);
    // few are in the hands of a process at any moment
    expect(interrupted).toBeLessThan(KILLS * 130);
    expect(Object.values(delivered).filter((count) => count > 1)).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(sent);
    expect(Object.keys(delivered).length).toBeGreaterThanOrEqual(sent);
    process.stdout.write(`killed ${KILLS} times (seed ${SEED}): ${interrupted} in doubt, resumed after ${resumedAfter.map((ms) => Math.round(ms)).join(", ")} ms\n`);
    // a share of the limit outlives its process by two seconds and a half; the rest is what a process takes to start
    expect(median(resumedAfter)).toBeLessThan(5000 * (isWhole || idleShare() > 0.2 ? 1 : 2));
  }, 240_000);
});
