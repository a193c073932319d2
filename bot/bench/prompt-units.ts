import type { SendQueue } from "../ports";
import { createInProcessQueue } from "../queue/in-process-queue";
import { campaignSteps } from "../usecases/campaigns/campaign-steps";
import { createLeaseHolder } from "../usecases/campaigns/hold-lease";
import { planCampaigns } from "../usecases/campaigns/plan-campaigns";
import { sendSlice } from "../usecases/sending/send-slice";
import { PACES } from "../wiring/start-campaigns";
import { answerPrompt, sentPrompts } from "./answer-prompts";
import { openUnitsWorld, senderOf, type Size, type UnitsWorld } from "./units-world";

/** A Monday at 9 h in Paris. */
const MONDAY = "2026-11-16";
const START = `${MONDAY}T08:00:00.000Z`;
/** Slices that a worker sends at once. */
const AT_ONCE = 4;
const HIDDEN_SECONDS = 300;
const ANSWERS_EVERY_MS = 60_000;

/** Request units of a question, by what is done for it. */
export interface PromptUnits {
  prompts: number;
  actionsEach: number;
  /** Everything that is read to decide who is asked what, shared among those who are. */
  decide: number;
  /** Its record in the ledger. */
  plan: number;
  /** From the queue to what came of it. */
  send: number;
  /** *Rien de neuf* of somebody who answers alone: nothing is remembered of the minute before. */
  answer: number;
  /** The same in a crowd that answers at once. */
  answerInCrowd: number;
}

/** A campaign from its plan to its answers: half of them come one a minute, then half all at once. */
export async function promptUnits(size: Size): Promise<PromptUnits> {
  const world = await openUnitsWorld(size, START);
  const { authority, time, unitsOf } = world;
  try {
    const queue = createInProcessQueue(time);
    const epoch = await createLeaseHolder({ authority, timer: time, processId: "process-1", ...PACES.azure.lease }).hold();
    if (epoch === null) throw new Error("nobody else may lead here");
    const steps = campaignSteps({ authority, queue, ...PACES.azure.steps });
    await steps.begin(epoch, { clockWasSet: false });
    const decide = await unitsOf(() => planCampaigns(authority, { epoch, dryRun: true }));
    const plan = (await unitsOf(() => steps.plan(epoch))) - decide;
    const send = await unitsOf(() => sendAll(world, queue));
    const prompts = await sentPrompts(world, MONDAY);
    const [alone, crowd] = [prompts.filter((_, n) => n % 2 === 0), prompts.filter((_, n) => n % 2 === 1)];
    const answer = await unitsOf(async () => {
      for (const prompt of alone) {
        await passOn(world, ANSWERS_EVERY_MS);
        await answerPrompt(world, prompt);
      }
    });
    const answerInCrowd = await unitsOf(async () => {
      for (const prompt of crowd) await answerPrompt(world, prompt);
    });
    const count = prompts.length;
    const actions = prompts.reduce((sum, one) => sum + one.actions.length, 0);
    return {
      prompts: count,
      actionsEach: actions / count,
      decide: decide / count,
      plan: plan / count,
      send: send / count,
      answer: answer / alone.length,
      answerInCrowd: answerInCrowd / crowd.length,
    };
  } finally {
    world.close();
  }
}

async function sendAll(world: UnitsWorld, queue: SendQueue): Promise<void> {
  const sender = senderOf(world);
  const slices = (await queue.take(Number.MAX_SAFE_INTEGER, HIDDEN_SECONDS)).values();
  const lane = async (): Promise<void> => {
    for (const { slice, done } of slices) {
      await sendSlice(sender, slice);
      await done();
    }
  };
  const sending = { ended: false };
  const work = Promise.all(Array.from({ length: AT_ONCE }, lane))
    .then(() => sender.pacer.leave())
    .finally(() => {
      sending.ended = true;
    });
  while (!sending.ended) await passOn(world, 1000);
  await work;
}

const passOn = ({ time }: UnitsWorld, ms: number): Promise<void> => time.passUntil(new Date(Date.parse(time.now()) + ms).toISOString());
