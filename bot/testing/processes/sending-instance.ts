import { startWorker } from "../../jobs/worker";
import { createInProcessQueue } from "../../queue/in-process-queue";
import { queueMessages } from "../../usecases/campaigns/queue-messages";
import { readRunning } from "../../usecases/campaigns/read-running";
import { recoverInterrupted } from "../../usecases/sending/recover-interrupted";
import { sendSlice } from "../../usecases/sending/send-slice";
import { openTestAuthority } from "../open-test-authority";
import { passingTime } from "../passing-time";
import { aSender } from "../sending-world";

// Runs as a process of its own: takes up what the ledger holds, as the only server of a machine does at its start, and sends
// it until it is killed.
const [, , file = ""] = process.argv;

async function main(): Promise<void> {
  const world = await openTestAuthority({ file });
  const { timer, clock } = passingTime();
  const authority = { ...world.authority, clock };
  const queue = createInProcessQueue(timer);
  await recoverInterrupted(authority, { staleMs: Number.NEGATIVE_INFINITY });
  const { pending } = await readRunning(authority, { all: true });
  await queueMessages(queue, authority, pending);
  const sender = aSender(authority, timer, `process-${process.pid}`);
  startWorker({ queue, send: (slice, stop) => sendSlice({ ...sender, stop }, slice), timer, log: world.log, idleMs: { least: 50, most: 200 } });
}

void main();
