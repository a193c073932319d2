import type { Instant } from "../domain/calendar/day";
import type { Timer } from "../ports";
import type { CampaignSteps } from "../usecases/campaigns/campaign-steps";
import type { LeaseHolder } from "../usecases/campaigns/hold-lease";

/** When the scheduler does what, in milliseconds. */
export interface Rhythm {
  /** It wakes so often to see what time it is; that asks nobody. */
  tickMs: number;
  /** Between two plans, whatever comes due. */
  lookGapMs: number;
  /** After something was put into the queue, and while something is on its way, the ledger is read again so much later. */
  checkGapMs: number;
  /** When nothing is expected it is read this often. */
  idleCheckMs: number;
}

export interface SchedulerParts {
  /** What there is to do; the scheduler says when. Each is handed the epoch that fences what it writes. */
  steps: CampaignSteps;
  lease: LeaseHolder;
  timer: Timer;
  now: () => Instant;
  rhythm: Rhythm;
}

export interface Scheduler {
  /** Does what is due at this moment, if this process leads. */
  tick(): Promise<void>;
}

/** A clock that moved by more than this otherwise than time did was set. */
const JUMP_MS = 5000;

/** What the leader knows of one lead. */
interface Lead {
  epoch: number;
  nextLook: Instant | null;
  lookedAt: number;
  checkAt: number;
  checked: boolean;
}

/** The scheduling of one authority in one of any number of processes: the one that leads plans, the others wait. */
export function createScheduler({ steps, lease, timer, now, rhythm }: SchedulerParts): Scheduler {
  let lead: Lead | null = null;
  let seen = { clock: Date.parse(now()), elapsed: timer.elapsed() };

  /** True when somebody set the clock since the last time. */
  const clockWasSet = (): boolean => {
    const next = { clock: Date.parse(now()), elapsed: timer.elapsed() };
    const drift = next.clock - seen.clock - (next.elapsed - seen.elapsed);
    seen = next;
    return Math.abs(drift) > JUMP_MS;
  };

  const newLead = (epoch: number): Lead => ({
    epoch,
    nextLook: null,
    lookedAt: Number.NEGATIVE_INFINITY,
    checkAt: timer.elapsed(),
    checked: false,
  });

  const ledBy = async (epoch: number): Promise<Lead> => {
    if (lead?.epoch === epoch) return lead;
    await steps.begin(epoch, { clockWasSet: false });
    return newLead(epoch);
  };

  const look = async (current: Lead): Promise<void> => {
    const due = current.nextLook === null || current.nextLook <= now();
    if (!due || timer.elapsed() - current.lookedAt < rhythm.lookGapMs) return;
    current.lookedAt = timer.elapsed();
    const { created, nextLook } = await steps.plan(current.epoch);
    current.nextLook = nextLook;
    if (created > 0) current.checkAt = Math.min(current.checkAt, timer.elapsed() + rhythm.checkGapMs);
  };

  const check = async (current: Lead): Promise<void> => {
    if (timer.elapsed() < current.checkAt) return;
    const { busy, next } = await steps.check(current.epoch, { everything: !current.checked });
    current.checked = true;
    const untilDue = next === null ? rhythm.idleCheckMs : Date.parse(next) - Date.parse(now()) + rhythm.checkGapMs;
    const wait = busy ? rhythm.checkGapMs : Math.min(Math.max(untilDue, rhythm.checkGapMs), rhythm.idleCheckMs);
    current.checkAt = timer.elapsed() + wait;
  };

  return {
    async tick() {
      const wasSet = clockWasSet();
      const epoch = await lease.hold();
      if (epoch === null) {
        lead = null;
        return;
      }
      lead = await ledBy(epoch);
      if (lease.rang()) lead.nextLook = null;
      if (wasSet) {
        await steps.begin(epoch, { clockWasSet: true });
        lead = newLead(epoch);
      }
      await check(lead);
      await look(lead);
    },
  };
}
