import { startWorker } from "../../jobs/worker";
import { createInProcessQueue } from "../../queue/in-process-queue";
import { queueMessages } from "../../usecases/campaigns/queue-messages";
import { readRunning } from "../../usecases/campaigns/read-running";
import { recoverInterrupted } from "../../usecases/sending/recover-interrupted";
import { sendSlice } from "../../usecases/sending/send-slice";
import { openTestAuthority } from "../open-test-authority";
import { passingTime } from "../passing-time";
import { aSender } from "../sending-world";

// Runs as a process of its own: takes up what the ledger holds, as the server does at its start, and sends it until it is
// told to stop. It then says how long that took, in ms.
const [, , file = "", alone = ""] = process.argv;

async function main(): Promise<void> {
  const world = await openTestAuthority({ file });
  const { timer, clock } = passingTime();
  const authority = { ...world.authority, clock };
  const queue = createInProcessQueue(timer);
  if (alone === "alone") await recoverInterrupted(authority, { staleMs: Number.NEGATIVE_INFINITY });
  const { pending } = await readRunning(authority, { all: true });
  await queueMessages(queue, authority, pending);
  const sender = aSender(authority, timer, `process-${process.pid}`);
  const worker = startWorker({ queue, send: (slice, stop) => sendSlice({ ...sender, stop }, slice), timer, log: world.log, idleMs: { least: 50, most: 200 } });
  process.stdout.write("ready\n");
  process.on("SIGTERM", () => {
    const began = timer.elapsed();
    void worker
      .stop(8500)
      .then(() => sender.pacer.leave())
      .then(() => {
        process.stdout.write(`drained ${Math.round(timer.elapsed() - began)}\n`, () => process.exit(0));
      });
  });
}

void main();
