import { aPerson } from "../domain/testing/builders";
import { answerOf } from "../domain/prompts/quick-answer";
import { isWriting } from "../testing/open-test-store";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { createRecordingMessenger } from "../testing/recording-messenger";
import { compareRollups } from "../testing/rollups-from-scratch";
import { sendOnce } from "../testing/send-once";
import { EDITION, PLAN, planAction, smallPlan } from "../testing/small-plan";
import { answerAction } from "./answer-action";
import { answerInCard } from "./answer-in-card";
import { confirmWeek } from "./confirm-week";
import { putQuestion } from "./put-question";

const agent = aPerson({ id: "agent", name: "agent" });
const OWNERS = ["ana", "ben", "cleo", "dora"];

describe("a store that fails at times", () => {
  let world: TestAuthority;
  /** What happens to the writing transactions that leave, by their content. */
  let trouble: (body: string) => void = () => undefined;
  beforeEach(async () => {
    trouble = () => undefined;
    const actions = [
      ...Array.from({ length: 40 }, (_, n) => planAction(`a${n}`)),
      ...OWNERS.map((ownerId) => planAction(`of-${ownerId}`, { ownerId })),
    ];
    world = await openLoadedAuthority(smallPlan(actions), {
      before: (request) => (isWriting(request) ? trouble(String(request.body)) : undefined),
    });
  });
  afterEach(() => world.close());

  const events = () => world.authority.store.eventsSince(PLAN, "2026-01-01");
  const once = (happen: () => void, when: (body: string) => boolean = () => true) => {
    let happened = false;
    trouble = (body) => {
      if (happened || !when(body)) return;
      happened = true;
      happen();
    };
  };
  const expectRightSums = async (): Promise<void> => {
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
  };

  it("records every answer once when it is asked to wait again and again", async () => {
    let writes = 0;
    trouble = () => {
      writes += 1;
      if (writes % 3 === 0) world.cosmos.failNext(429, { times: 2, retryAfterMs: 1 });
    };
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        answerAction(world.beside(), `${PLAN}.a${n}`, { person: agent, version: 1, answer: { progress: 75 }, channel: "tab" }),
      ),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await events()).toHaveLength(40);
    expect((await world.authority.store.plans())[0]?.value.version).toBe(41);
    await expectRightSums();
  });

  it("records nothing of an answer whose transaction it refuses, and all of it when it is pressed again", async () => {
    once(() => world.cosmos.failNext(408));
    const answer = () =>
      answerAction(world.beside(), `${PLAN}.a0`, { person: agent, version: 1, answer: { status: "done" }, channel: "tab" });
    await expect(answer()).rejects.toThrow("A test asked for this failure");
    expect(await events()).toEqual([]);
    expect(await answer()).toMatchObject({ ok: true });
    expect(await events()).toHaveLength(1);
    await expectRightSums();
  });

  it("records once an answer that it kept though the acknowledgement was lost: pressed again, it is already there", async () => {
    const promptId = await putQuestion(world.authority, agent);
    once(() => world.cosmos.failNext(408, { afterWork: true }));
    const press = () =>
      answerInCard(world.beside(), agent, {
        promptId,
        actionId: `${PLAN}.a0`,
        version: 1,
        answer: (action) => ({ ok: true, answer: answerOf("advance", action) }),
      });
    await expect(press()).rejects.toThrow("A test asked for this failure");
    expect(await press()).toMatchObject({
      ok: false,
      reason: "judged",
      judgement: { reason: "version-conflict", current: { progress: 50 } },
    });
    expect(await events()).toHaveLength(1);
    await expectRightSums();
  });

  it("records « Rien de neuf » once though the acknowledgement was lost", async () => {
    const promptId = await putQuestion(world.authority, agent);
    once(() => world.cosmos.failNext(408, { afterWork: true }));
    await expect(confirmWeek(world.beside(), agent, promptId, "card")).rejects.toThrow("A test asked for this failure");
    expect(await confirmWeek(world.beside(), agent, promptId, "card")).toMatchObject({ ok: true, recorded: false });
    expect(await events()).toHaveLength(1);
  });

  it("asks everybody all the same when it fails as a card is about to leave", async () => {
    once(
      () => world.cosmos.failNext(408),
      (body) => body.includes("weekly.2026-W47.ben") && body.includes('"state":"sending"'),
    );
    const messenger = createRecordingMessenger();
    expect((await sendOnce(world.beside(), messenger)).counts).toMatchObject({ sent: 5, failed: 0, unknown: 0 });
    expect(messenger.sent.map(({ to }) => to).toSorted()).toEqual(["agent", ...OWNERS]);
  });

  it("asks nobody when it fails over the plan of the week, and everybody once at the next run", async () => {
    once(
      () => world.cosmos.failNext(408),
      (body) => body.includes("weekly.2026-W47.ben"),
    );
    const messenger = createRecordingMessenger();
    await expect(sendOnce(world.beside(), messenger)).rejects.toThrow("A test asked for this failure");
    expect(messenger.sent).toEqual([]);
    expect((await sendOnce(world.beside(), messenger)).counts).toMatchObject({ sent: 5, failed: 0 });
    expect(messenger.sent.map(({ to }) => to).toSorted()).toEqual(["agent", ...OWNERS]);
  });

  it("never has a card sent twice when it loses what came of sending it", async () => {
    const messenger = createRecordingMessenger();
    messenger.meanwhile = async ({ personId }) => {
      if (personId === "ben") world.cosmos.failNext(408);
    };
    const run = () => sendOnce(world.beside(), messenger);
    await run();
    await run();
    expect(messenger.sent.map(({ to }) => to).toSorted()).toEqual(["agent", ...OWNERS]);
  });
});
