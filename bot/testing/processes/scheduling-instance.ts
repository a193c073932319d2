import { createInProcessQueue } from "../../queue/in-process-queue";
import { createScheduler } from "../../jobs/scheduler";
import { campaignSteps } from "../../usecases/campaigns/campaign-steps";
import { createLeaseHolder } from "../../usecases/campaigns/hold-lease";
import { openTestAuthority } from "../open-test-authority";
import { isWriting } from "../open-test-store";
import { passingTime } from "../passing-time";

// Runs as a process of its own: takes the lead and plans, and stands still as its first message of the ledger is about to
// be written, until somebody wakes it. It then says whether it still leads, in one line, and ends.
const [, , file = "", termMs = "0"] = process.argv;

async function main(): Promise<void> {
  let frozen = false;
  const world = await openTestAuthority({
    file,
    before(request) {
      if (frozen || !isWriting(request) || !String(request.body).includes('"type":"prompt"')) return;
      frozen = true;
      process.stdout.write("frozen\n");
      process.kill(process.pid, "SIGSTOP");
    },
  });
  const { timer } = passingTime();
  const queue = createInProcessQueue(timer);
  const authority = world.authority;
  const lease = createLeaseHolder({ authority, timer, processId: "frozen", termMs: Number(termMs), renewMs: Number(termMs) / 3 });
  const steps = campaignSteps({ authority, queue, staleMs: 60_000, overdueMs: 600_000, onOneMachine: false });
  const rhythm = { tickMs: 100, lookGapMs: 100, checkGapMs: 100, idleCheckMs: 1000 };
  await createScheduler({ steps, lease, timer, now: authority.clock.now, rhythm }).tick();
  const { waiting } = await queue.state();
  process.stdout.write(`${JSON.stringify({ leads: (await lease.hold()) !== null, waiting, said: world.log.said })}\n`);
  process.exit(0);
}

void main();
