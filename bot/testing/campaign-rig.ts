import type { Person } from "../domain/people/person";
import type { MessageRecord } from "../domain/campaigns/message-record";
import type { SendQueue } from "../ports";
import { createInProcessQueue } from "../queue/in-process-queue";
import type { Authority } from "../usecases/authority";
import { type CampaignSteps, campaignSteps } from "../usecases/campaigns/campaign-steps";
import { queueAgain } from "../usecases/campaigns/queue-messages";
import { sendSlice } from "../usecases/sending/send-slice";
import { createManualTimer, type ManualTimer } from "./manual-timer";
import { openLoadedAuthority, type TestAuthority } from "./open-test-authority";
import { passingTime } from "./passing-time";
import { createRecordingMessenger, type RecordingMessenger } from "./recording-messenger";
import { aSender } from "./sending-world";
import { planAction, smallPlan } from "./small-plan";

/** An authority whose people each own an action, with all that makes campaigns leave but the moments. */
export interface CampaignRig {
  world: TestAuthority;
  timer: ManualTimer;
  queue: SendQueue;
  messenger: RecordingMessenger;
  /** The steps of one more process on the same data, in Azure unless said otherwise. */
  steps(authority?: Authority, more?: { onOneMachine: boolean }): CampaignSteps;
  /** Sends what the queue holds and is due. Gives how many slices there were. */
  deliver(): Promise<number>;
  /** Time and the clock go by together. */
  pass(seconds: number): Promise<void>;
  /** Every message of a week as `kind person`, with its state and reason. */
  ledger(week: string): Promise<Record<string, string>>;
  messages(week: string): Promise<MessageRecord[]>;
  close(): Promise<void>;
}

export interface CampaignRigOptions {
  /** Who owns an action each. */
  owners: readonly string[];
  /** Those of them, or others, who are more than agents. */
  people?: readonly Person[];
  /** A file that other processes open as well. */
  file?: string;
}

/** Opens it on the morning of the examples: Monday of week 47, 9 h in Paris. */
export async function openCampaignRig({ owners, people = [], file }: CampaignRigOptions): Promise<CampaignRig> {
  const plan = smallPlan(owners.map((ownerId) => planAction(`of-${ownerId}`, { ownerId })));
  const special = new Set(people.map(({ id }) => id));
  const everybody = [...plan.people.filter(({ id }) => !special.has(id)), ...people];
  const world = await openLoadedAuthority({ ...plan, people: everybody }, file === undefined ? {} : { file });
  const timer = createManualTimer();
  const queue = createInProcessQueue(timer);
  const messenger = createRecordingMessenger();
  const sender = aSender(world.beside(), passingTime(100).timer, "process-1", { messenger });
  const messages = async (week: string) => (await world.authority.store.messagesOfWeek(week)).map(({ value }) => value);
  return {
    world,
    timer,
    queue,
    messenger,
    steps: (authority = world.beside(), { onOneMachine } = { onOneMachine: false }) =>
      campaignSteps({ authority, queue, staleMs: 60_000, overdueMs: 600_000, onOneMachine }),
    async deliver() {
      const taken = await queue.take(1000, 300);
      for (const one of taken) {
        const { again } = await sendSlice(sender, one.slice);
        await queueAgain(queue, one.slice.tenantId, again);
        await one.done();
      }
      return taken.length;
    },
    async pass(seconds) {
      world.clock.advance(seconds);
      await timer.pass(seconds * 1000);
    },
    messages,
    async ledger(week) {
      const lines = (await messages(week)).map(({ kind, personId, state, reason }) => [`${kind} ${personId}`, `${state} ${reason}`.trim()]);
      return Object.fromEntries(lines.toSorted());
    },
    async close() {
      await sender.pacer.leave();
      world.close();
    },
  };
}
