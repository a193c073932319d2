import { randomUUID } from "node:crypto";
import type { Config } from "../config";
import { keepTicking, type Ticking } from "../jobs/keep-ticking";
import { createScheduler, type Rhythm } from "../jobs/scheduler";
import { startWorker } from "../jobs/worker";
import type { AutomaticReplies } from "../ports";
import type { Authority } from "../usecases/authority";
import { campaignSteps } from "../usecases/campaigns/campaign-steps";
import { createLeaseHolder } from "../usecases/campaigns/hold-lease";
import { noteAutomaticReplies } from "../usecases/availability/note-automatic-replies";
import { queueMessages } from "../usecases/campaigns/queue-messages";
import { readRunning } from "../usecases/campaigns/read-running";
import { recoverInterrupted } from "../usecases/sending/recover-interrupted";
import { sendSlice } from "../usecases/sending/send-slice";
import { watchMeetings } from "../usecases/summaries/watch-meetings";
import { weeklySnapshots } from "../usecases/snapshots/take-snapshots";
import { createSenders, type Senders } from "./create-senders";
import { openAutomaticReplies } from "./open-automatic-replies";
import type { World } from "./open-world";
import { systemTimer } from "./system-timer";

/** How often what is done: on one machine asking costs nothing and somebody watches; in Azure every request is paid. */
export const PACES = {
  local: {
    lease: { termMs: 6000, renewMs: 2000 },
    rhythm: { tickMs: 500, lookGapMs: 1000, checkGapMs: 2000, idleCheckMs: 60_000 },
    idleMs: { least: 100, most: 400 },
    steps: { staleMs: 60_000, overdueMs: 60_000, onOneMachine: true },
    meetings: { everyMs: 30_000 },
  },
  azure: {
    lease: { termMs: 150_000, renewMs: 70_000 },
    rhythm: { tickMs: 20_000, lookGapMs: 60_000, checkGapMs: 120_000, idleCheckMs: 3_600_000 },
    idleMs: { least: 500, most: 5000 },
    steps: { staleMs: 60_000, overdueMs: 600_000, onOneMachine: false },
    meetings: { everyMs: 300_000 },
  },
} as const satisfies Record<Config["mode"], { rhythm: Rhythm } & Record<string, object>>;

/** The campaigns of one process: what sends, and what schedules. */
export interface Campaigns {
  /** Begins nothing more, ends what was begun and gives the lead and the share of the limit away; within ten seconds. */
  stop(): Promise<void>;
}

const WORKER_ENDS_WITHIN_MS = 8500;
const TICK_ENDS_WITHIN_MS = 3000;

/** Starts sending what the ledger holds, and scheduling unless the configuration says that somebody else does. */
export async function startCampaigns(world: World, config: Config): Promise<Campaigns> {
  const { queue, log } = world;
  const pace = PACES[config.mode];
  const processId = randomUUID();
  const senders = createSenders(world, processId);
  const authorities = world.registration.tenants.map(world.authorityOf);
  for (const authority of authorities) await resume(world, authority, config);
  const worker = startWorker({
    queue,
    send: (slice, stop) => sendSlice({ ...senders.of(slice.tenantId), stop }, slice),
    timer: systemTimer,
    log,
    idleMs: pace.idleMs,
  });
  const repliesOf = openAutomaticReplies(config);
  const scheduled = config.mode === "azure" || config.scheduler !== false ? authorities : [];
  const schedules = scheduled.map((authority) => schedule(world, authority, { pace, processId, replies: repliesOf(authority.tenantId) }));
  const watches = scheduled.map((authority) => watch(world, authority, pace.meetings.everyMs));
  return {
    async stop() {
      await Promise.all([...watches.map((one) => one.stop(TICK_ENDS_WITHIN_MS)), stopAll(schedules, worker, senders)]);
    },
  };
}

/** A process that died left messages in the ledger: they go into the queue again, without waiting for who leads. */
async function resume({ queue, log }: World, authority: Authority, config: Config): Promise<void> {
  try {
    // on one machine nobody else sends: what is on its way has lost its sender, whatever the clock says now
    if (config.mode === "local") await recoverInterrupted(authority, { staleMs: Number.NEGATIVE_INFINITY });
    const { pending } = await readRunning(authority, { all: true });
    const now = authority.clock.now();
    await queueMessages(queue, authority, pending.filter(({ dueAt }) => config.mode === "local" || dueAt <= now));
  } catch (error) {
    log.error("resume-failed", { tenantId: authority.tenantId, error: error instanceof Error ? error.message : "unknown" });
  }
}

interface Schedule {
  ticking: Ticking;
  release(): Promise<void>;
}

interface ScheduleParts {
  pace: (typeof PACES)[Config["mode"]];
  processId: string;
  replies: AutomaticReplies | null;
}

function schedule({ queue, log }: World, authority: Authority, { pace, processId, replies }: ScheduleParts): Schedule {
  const lease = createLeaseHolder({ authority, timer: systemTimer, processId, ...pace.lease });
  const beforePlan = async (): Promise<void> => {
    if (replies !== null) await noteAutomaticReplies(authority, replies, systemTimer);
  };
  const campaign = campaignSteps({ authority, queue, beforePlan, ...pace.steps });
  const keepFigures = weeklySnapshots(authority);
  const steps: typeof campaign = {
    ...campaign,
    async check(epoch, how) {
      await keepFigures(epoch);
      return campaign.check(epoch, how);
    },
  };
  const { tick } = createScheduler({ steps, lease, timer: systemTimer, now: authority.clock.now, rhythm: pace.rhythm });
  return { ticking: keepTicking({ tick, timer: systemTimer, everyMs: pace.rhythm.tickMs, log }), release: lease.release };
}

/** What was begun of a séance is seen through, whoever leads: what leaves has an id, and leaves once. */
function watch({ queue, teams, log }: World, authority: Authority, everyMs: number): Ticking {
  const means = { queue, messenger: teams.messenger, sender: teams.posts.of(authority) };
  return keepTicking({ tick: () => watchMeetings(authority, means), timer: systemTimer, everyMs, log });
}

async function stopAll(schedules: readonly Schedule[], worker: ReturnType<typeof startWorker>, senders: Senders): Promise<void> {
  const lead = schedules.map(async ({ ticking, release }) => {
    await ticking.stop(TICK_ENDS_WITHIN_MS);
    await release().catch(() => undefined);
  });
  await Promise.all([...lead, worker.stop(WORKER_ENDS_WITHIN_MS)]);
  await senders.leave();
}
