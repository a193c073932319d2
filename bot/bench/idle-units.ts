import { addDays } from "../domain/calendar/day";
import { keepTicking } from "../jobs/keep-ticking";
import { createScheduler } from "../jobs/scheduler";
import { startWorker } from "../jobs/worker";
import { createInProcessQueue } from "../queue/in-process-queue";
import { campaignSteps } from "../usecases/campaigns/campaign-steps";
import { createLeaseHolder } from "../usecases/campaigns/hold-lease";
import { sendSlice } from "../usecases/sending/send-slice";
import { PACES } from "../wiring/start-campaigns";
import { answerAll } from "./answer-prompts";
import { openUnitsWorld, senderOf, type Size, type UnitsWorld } from "./units-world";

const MONDAY = "2026-11-16";
/** The campaign leaves on Monday morning and is answered by its evening: from then on nothing is to do until the next. */
const ANSWERED_AT = "16:00:00.000Z";

export interface DayUnits {
  day: string;
  units: number;
  /** Messages that left on that day. */
  sent: number;
}

/** What each day of a week costs with one process of Azure that schedules and sends. */
export async function idleUnits(size: Size): Promise<DayUnits[]> {
  const world = await openUnitsWorld(size, `${MONDAY}T00:00:00.000Z`);
  try {
    startProcess(world);
    await world.time.passUntil(`${MONDAY}T${ANSWERED_AT}`);
    await answerAll(world, MONDAY);
    await world.time.passUntil(`${addDays(MONDAY, 1)}T00:00:00.000Z`);
    const days: DayUnits[] = [];
    for (let n = 1; n < 7; n += 1) {
      const before = world.sent();
      const units = await world.unitsOf(() => world.time.passUntil(`${addDays(MONDAY, n + 1)}T00:00:00.000Z`));
      days.push({ day: addDays(MONDAY, n), units, sent: world.sent() - before });
    }
    return days;
  } finally {
    world.close();
  }
}

/** Puts a process together as `startCampaigns` does, with its rhythm in Azure. It ends with its world. */
function startProcess(world: UnitsWorld): void {
  const { authority, time } = world;
  const { lease: terms, rhythm, idleMs, steps: limits } = PACES.azure;
  const queue = createInProcessQueue(time);
  const sender = senderOf(world);
  startWorker({ queue, send: (slice, stop) => sendSlice({ ...sender, stop }, slice), timer: time, log: authority.log, idleMs });
  const lease = createLeaseHolder({ authority, timer: time, processId: sender.processId, ...terms });
  const { tick } = createScheduler({ steps: campaignSteps({ authority, queue, ...limits }), lease, timer: time, now: time.now, rhythm });
  keepTicking({ tick, timer: time, everyMs: rhythm.tickMs, log: authority.log });
}
