import { type Day, type Instant, weekdayOf } from "../../domain/calendar/day";
import { mondayOf, weekOf } from "../../domain/calendar/iso-week";
import { campaignId } from "../../domain/campaigns/campaign-record";
import { isRipe, type MessageDecision } from "../../domain/campaigns/week-plan-facts";
import type { SendQueue } from "../../ports";
import type { Authority } from "../authority";
import { closePaused } from "./close-paused";
import { endCampaigns, isWorrying } from "./end-campaigns";
import { markMissed } from "./mark-missed";
import { planCampaigns } from "./plan-campaigns";
import { type DueMessage, queueMessages } from "./queue-messages";
import { raiseAlerts } from "./raise-alerts";
import { readRunning } from "./read-running";
import { recoverInterrupted } from "../sending/recover-interrupted";

export interface StepsParts {
  authority: Authority;
  queue: SendQueue;
  /** Older than this, a message on its way has lost its sender. */
  staleMs: number;
  /** What is due since longer than this is put into the queue again: the queue may have lost it. */
  overdueMs: number;
  /**
   * The queue forgets when its process ends: what is due later has to be put into it as well. And the clock is set by hand:
   * campaigns then leave as if Jalon had been there.
   */
  onOneMachine: boolean;
  /** What is to be known before a plan is made. */
  beforePlan?: () => Promise<void>;
}

/** What the leader of the scheduling does, one step at a time; every step may be repeated at will. */
export interface CampaignSteps {
  /** Puts down what was missed while nobody led; also when the clock was set. */
  begin(epoch: number, how: { clockWasSet: boolean }): Promise<void>;
  /** Plans, writes the ledger and has what was created sent. `nextLook`: when the plan changes by itself. */
  plan(epoch: number): Promise<{ created: number; nextLook: Instant }>;
  /**
   * Reads the ledger: has what is overdue sent, ends what is done and tells the bureau. `everything`: also what may only
   * just be overdue, as after a start. `next`: when the next message is due; null for none.
   */
  check(epoch: number, how: { everything: boolean }): Promise<{ busy: boolean; next: Instant | null }>;
}

/** The steps of one authority. */
export function campaignSteps({ authority, queue, staleMs, overdueMs, onOneMachine, beforePlan }: StepsParts): CampaignSteps {
  const { clock, log } = authority;
  // before the first plan nobody knows what is still to come
  let open: ReadonlySet<string> | null = null;
  let began: Instant = "";
  let poison = 0;

  const overdue = (pending: readonly DueMessage[], everything: boolean): DueMessage[] => {
    const latest = new Date(Date.parse(clock.now()) - (everything ? 0 : overdueMs)).toISOString();
    return pending.filter(({ dueAt }) => (everything && onOneMachine) || dueAt <= latest);
  };

  const watchPoison = async (): Promise<void> => {
    const state = await queue.state();
    if (state.poison > poison) log.error("queue-poison", state);
    poison = state.poison;
  };

  return {
    async begin(epoch, { clockWasSet }) {
      if (clockWasSet && onOneMachine) await startAnew(authority, epoch);
      began = await startedAt(authority);
      const missed = await markMissed(authority, { epoch, since: began });
      for (const { week } of missed) log.warn("campaign-missed", { week });
      await queueMessages(queue, authority, await raiseAlerts(authority, missed, epoch));
    },
    async plan(epoch) {
      await beforePlan?.();
      const { decisions, created, nextLook } = await planCampaigns(authority, { epoch, since: began });
      open = stillToCome(decisions, clock.now());
      await queueMessages(queue, authority, created);
      return { created: created.length, nextLook };
    },
    async check(epoch, { everything }) {
      const before = await readRunning(authority, { all: everything });
      const closed = await closePaused(authority, before.paused, epoch);
      const recovered = before.inFlight > 0 ? await recoverInterrupted(authority, { staleMs }) : 0;
      const running = recovered + closed > 0 ? await readRunning(authority, { all: everything }) : before;
      const again = overdue(running.pending, everything);
      await queueMessages(queue, authority, again);
      const ended = open === null ? [] : await endCampaigns(authority, running, { epoch, open });
      const alerts = await raiseAlerts(authority, ended.filter(isWorrying), epoch);
      await queueMessages(queue, authority, alerts);
      await watchPoison();
      const next = running.pending.map(({ dueAt }) => dueAt).toSorted()[0] ?? null;
      return { busy: running.inFlight > 0 || alerts.length > 0 || (next !== null && next <= clock.now()), next };
    },
  };
}

const LEASE = { type: "lease", id: "scheduler" } as const;

/** Since when campaigns leave by themselves. */
const startedAt = async ({ store }: Authority): Promise<Instant> => (await store.load([LEASE]))[0]?.value.since ?? "";

/**
 * A clock set back: what the day it shows still holds leaves. Set forward: the weeks between were not missed, nor is the one
 * it shows when that is over but for its weekend.
 */
async function startAnew({ store, clock }: Authority, epoch: number): Promise<void> {
  const [found] = await store.load([LEASE]);
  if (found?.value.epoch !== epoch) return;
  const today = clock.now().slice(0, 10);
  const day = firstMomentOf(today);
  const monday = firstMomentOf(mondayOf(weekOf(today)));
  const before = found.value.since ?? "";
  const since = before > day ? day : before >= monday ? before : weekdayOf(today) > 5 ? day : monday;
  await store.commit([{ do: "replace", type: "lease", record: { ...found.value, since }, etag: found.etag }]);
}

/** Where a day begins first it begins fourteen hours ahead of UTC. */
const firstMomentOf = (day: Day): Instant => new Date(Date.parse(`${day}T00:00:00Z`) - 14 * 3_600_000).toISOString();

/** The campaigns that will have more messages than the ledger has. */
const stillToCome = (decisions: readonly MessageDecision[], now: Instant): Set<string> =>
  new Set(decisions.filter((one) => one.at !== null && !isRipe(one, now)).map(({ kind, week }) => campaignId(kind, week)));
