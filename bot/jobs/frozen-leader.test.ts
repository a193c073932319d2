import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openCampaignRig } from "../testing/campaign-rig";
import { passingTime } from "../testing/passing-time";
import { buildScript } from "../testing/processes/build-script";
import { hear } from "../testing/processes/hear";
import { temporaryFolder } from "../testing/temporary-folder";
import { createLeaseHolder } from "../usecases/campaigns/hold-lease";
import { createScheduler } from "./scheduler";

const TERM_MS = 1500;

describe("a leader that stands still for two terms as it writes the plan of the week", () => {
  it("finds its writes refused when it goes on: another one has led, and everybody is asked once", async () => {
    const folder = temporaryFolder();
    const script = buildScript(join(__dirname, "../testing/processes/scheduling-instance.ts"));
    const owners = ["ana", "ben", "cleo"];
    const rig = await openCampaignRig({ owners, file: folder.file("data.db") });
    const frozen = spawn(process.execPath, [script.path, folder.file("data.db"), String(TERM_MS)], { stdio: ["ignore", "pipe", "pipe"] });
    try {
      await hear(frozen, "frozen");
      const { timer } = passingTime();
      const authority = rig.world.beside();
      const lease = createLeaseHolder({ authority, timer, processId: "two", termMs: TERM_MS, renewMs: TERM_MS / 3 });
      const rhythm = { tickMs: 100, lookGapMs: 100, checkGapMs: 100, idleCheckMs: 1000 };
      const other = createScheduler({ steps: rig.steps(authority), lease, timer, now: authority.clock.now, rhythm });
      const started = timer.elapsed();
      while (timer.elapsed() - started < 2 * TERM_MS) {
        await other.tick();
        await pause(100);
      }
      expect(await lease.hold()).toBe(2);
      frozen.kill("SIGCONT");
      const said = await hear(frozen, "leads");
      expect(JSON.parse(said.slice(said.indexOf("{")))).toMatchObject({ leads: false, waiting: 0, said: expect.arrayContaining(["warn lease-lost"]) });
      await rig.deliver();
      expect(rig.messenger.sent.map(({ to }) => to).toSorted()).toEqual(owners);
      expect(Object.keys(await rig.ledger("2026-W47"))).toEqual(["weekly ana", "weekly ben", "weekly cleo"]);
      const campaigns = (await rig.world.authority.store.campaigns()).map(({ value }) => value);
      expect(campaigns).toMatchObject([{ id: "weekly.2026-W47", epoch: 1, total: 3 }]);
    } finally {
      frozen.kill("SIGKILL");
      await rig.close();
      script.remove();
      folder.remove();
    }
  }, 60_000);
});
