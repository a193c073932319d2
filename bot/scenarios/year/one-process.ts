import { keepTicking } from "../../jobs/keep-ticking";
import { createScheduler } from "../../jobs/scheduler";
import { startWorker } from "../../jobs/worker";
import type { Log, Stores } from "../../ports";
import { createInProcessQueue } from "../../queue/in-process-queue";
import { TEST_LINKS } from "../../testing/recording-messenger";
import type { Authority } from "../../usecases/authority";
import { campaignSteps } from "../../usecases/campaigns/campaign-steps";
import { composeMessage } from "../../usecases/messages/compose-message";
import { createLeaseHolder } from "../../usecases/campaigns/hold-lease";
import { createInFlight, MOST_IN_FLIGHT } from "../../usecases/sending/in-flight";
import { createPacer } from "../../usecases/sending/pacer";
import { queueMessages } from "../../usecases/campaigns/queue-messages";
import { readRunning } from "../../usecases/campaigns/read-running";
import { sendSlice } from "../../usecases/sending/send-slice";
import { createAuthorities } from "../../wiring/authorities";
import type { FaultyConnector } from "./faulty-connector";
import { mortal } from "./mortal";
import type { VirtualTime } from "./virtual-time";

/** One process of Jalon that sends and schedules, in virtual time. */
export interface OneProcess {
  /** As after SIGTERM. */
  stop(): Promise<void>;
  /** As after `kill -9`: nothing it began ends. */
  kill(): void;
}

export interface ProcessParts {
  name: string;
  tenantId: string;
  stores: Stores;
  time: VirtualTime;
  connector: FaultyConnector;
  log: Log;
  chance: () => number;
}

const MINUTE_MS = 60_000;
const LEASE = { termMs: 30 * MINUTE_MS, renewMs: 10 * MINUTE_MS };
const RHYTHM = { tickMs: 10 * MINUTE_MS, lookGapMs: MINUTE_MS, checkGapMs: 5 * MINUTE_MS, idleCheckMs: 60 * MINUTE_MS };
const STEPS = { staleMs: MINUTE_MS, overdueMs: 10 * MINUTE_MS, queueForgets: true, onOneMachine: false };

/** Puts a process together from the parts of the product; its store, its messenger and its time die with it. */
export async function startProcess({ name, tenantId, stores, time, connector, log, chance }: ProcessParts): Promise<OneProcess> {
  const life = mortal();
  const timer = life.guard({ elapsed: time.elapsed, wait: (ms: number) => time.wait(ms) });
  const messenger = life.guard(connector.messenger);
  const authority: Authority = createAuthorities((tenant) => life.guard(stores(tenant)), time, log)(tenantId);
  const queue = createInProcessQueue(timer);
  const inFlight = createInFlight(MOST_IN_FLIGHT);
  const pacer = createPacer({ authority, timer, processId: name, inFlight, chance });
  const sender = { authority, messenger, links: TEST_LINKS, pacer, timer, processId: name, compose: composeMessage, chance };
  const { pending } = await readRunning(authority, { all: true });
  await queueMessages(queue, authority, pending);
  const worker = startWorker({
    queue,
    send: (slice, stop) => sendSlice({ ...sender, stop }, slice),
    timer,
    log,
    idleMs: { least: 1000, most: 10 * MINUTE_MS },
  });
  const lease = createLeaseHolder({ authority, timer, processId: name, ...LEASE });
  const steps = campaignSteps({ authority, queue, ...STEPS });
  const { tick } = createScheduler({ steps, lease, timer, now: time.now, rhythm: RHYTHM });
  const ticking = keepTicking({ tick, timer, everyMs: RHYTHM.tickMs, log });
  return {
    async stop() {
      await Promise.all([ticking.stop(3000).then(lease.release), worker.stop(8500)]);
      await pacer.leave();
      life.end();
    },
    kill: life.end,
  };
}
