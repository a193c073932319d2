import type { AddressInfo } from "node:net";
import { type Config, LOCAL } from "../../config";
import { startWorker } from "../../jobs/worker";
import { planFiles } from "../../spreadsheet/plan-files";
import { queueMessages } from "../../usecases/campaigns/queue-messages";
import { readRunning } from "../../usecases/campaigns/read-running";
import { sendSlice } from "../../usecases/sending/send-slice";
import { buildServer } from "../../wiring/build-server";
import { createSenders } from "../../wiring/create-senders";
import { endServing } from "../../wiring/end-serving";
import { openWorld } from "../../wiring/open-world";
import { systemTimer as timer } from "../../wiring/system-timer";

// Runs as a process of its own: one of several instances on the same data, as in Azure. It answers, sends what the ledger
// holds, and drains for so many ms when it is told to stop.
const [, , drainMs = "0"] = process.argv;

async function main(): Promise<void> {
  const config: Config = { mode: "local", port: 0, logLevel: "warn", dataDir: process.env["JALON_DATA"] ?? "", anonymousBot: false };
  const world = await openWorld(config);
  const { queue, log } = world;
  const { server, health, close } = await buildServer(world, config, planFiles, null);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const senders = createSenders(world, `process-${process.pid}`);
  const authority = world.authorityOf(LOCAL.tenantId);
  const worker = startWorker({ queue, send: (slice, stop) => sendSlice({ ...senders.of(slice.tenantId), stop }, slice), timer, log, idleMs: { least: 50, most: 200 } });
  const takeUp = async (): Promise<void> => {
    const { pending } = await readRunning(authority, { all: true });
    await queueMessages(queue, authority, pending);
    // the campaign may begin later, and what another instance gives back as it ends is found as who leads finds it: in the ledger
    if (health.ready) void timer.wait(pending.length === 0 ? 300 : 2000).then(takeUp);
  };
  health.ready = true;
  await takeUp();
  process.stdout.write(`Jalon: http://localhost:${(server.address() as AddressInfo).port}\n`);
  const endSending = async (): Promise<void> => {
    await worker.stop(8500);
    await senders.leave();
  };
  process.on("SIGTERM", () => void endServing({ servers: [server], health, close, endSending }, { drainMs: Number(drainMs), endMs: 9_000 }).then(() => process.exit(0)));
}

void main();
