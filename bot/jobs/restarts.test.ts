import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { newCampaign } from "../domain/campaigns/campaign-record";
import { CAMPAIGN_DEFAULTS } from "../domain/campaigns/campaign-settings";
import { buildScript } from "../testing/processes/build-script";
import { countsOf, openSendingWorld, WEEK } from "../testing/sending-world";
import { temporaryFolder } from "../testing/temporary-folder";
import { openThrottlingConnector } from "../testing/throttling/throttling-connector";

const limits = { ...CAMPAIGN_DEFAULTS.limits, tenant: { count: 100, seconds: 1 } };

describe("an instance that is killed while a campaign leaves", () => {
  const script = buildScript(join(__dirname, "../testing/processes/sending-instance.ts"));
  const folder = temporaryFolder();
  afterAll(() => {
    script.remove();
    folder.remove();
  });

  /** A running campaign of so many reminders, and the connector that counts what arrives. */
  async function open(people: number) {
    const connector = await openThrottlingConnector({ ...limits, latency: [20, 60] });
    const file = folder.file("data.db");
    const world = await openSendingWorld({ people, serviceUrl: connector.serviceUrl(), settings: { limits }, file });
    const startedAt = "2026-11-16T08:00:00.000Z";
    const campaign = newCampaign({ kind: "reminder", week: WEEK }, "running", { startedAt, epoch: 1, total: people });
    await world.authority.store.stage([{ do: "create", type: "campaign", record: campaign }]);
    const start = (): ChildProcess => spawn(process.execPath, [script.path, file], { stdio: "ignore" });
    const delivered = (): number => Object.keys(connector.report().delivered).length;
    const until = async (what: () => boolean | Promise<boolean>, withinMs: number): Promise<number> => {
      const began = performance.now();
      while (!(await what())) {
        if (performance.now() - began > withinMs) throw new Error(`not within ${withinMs} ms: ${JSON.stringify(await countsOf(world.authority))}`);
        await pause(25);
      }
      return performance.now() - began;
    };
    const isOver = async () => {
      const counts = await countsOf(world.authority);
      return (counts["planned"] ?? 0) + (counts["sending"] ?? 0) === 0;
    };
    const close = async (): Promise<void> => {
      world.close();
      await connector.close();
    };
    return { world, connector, start, delivered, until, isOver, close };
  }

  it("goes on within five seconds of its start: nothing lost, nothing doubled", async () => {
    const { world, connector, start, delivered, until, isOver, close } = await open(300);
    let instance = start();
    try {
      await until(() => delivered() > 60, 20_000);
      const ended = once(instance, "exit");
      instance.kill("SIGKILL");
      await ended;
      const before = delivered();
      instance = start();
      expect(await until(() => delivered() > before, 20_000)).toBeLessThan(5000);
      await until(isOver, 60_000);
      const counts = await countsOf(world.authority);
      expect((counts["sent"] ?? 0) + (counts["unknown"] ?? 0)).toBe(300);
      // no more is in doubt than may leave in a second
      expect(counts["unknown"] ?? 0).toBeLessThanOrEqual(limits.tenant.count);
      const { delivered: arrived } = connector.report();
      expect(Object.values(arrived).every((times) => times === 1)).toBe(true);
      expect(Object.keys(arrived).length).toBeGreaterThanOrEqual(counts["sent"] ?? 0);
    } finally {
      instance.kill("SIGKILL");
      await close();
    }
  }, 120_000);
});
