import type { Action } from "../domain/roadmap/action";
import { readAnswer, type TypedAnswer } from "../domain/prompts/read-answer";
import { answerOf, type QuickAnswer } from "../domain/prompts/quick-answer";
import { aPerson } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { compareRollups } from "../testing/rollups-from-scratch";
import { EDITION, PLAN, planAction, smallPlan } from "../testing/small-plan";
import { answerInCard } from "./answer-in-card";
import { putQuestion } from "./put-question";
import { howMany } from "../testing/how-many";

const FORGED = howMany({ thorough: 200, quick: 60 });

const agent = aPerson({ id: "agent", name: "agent" });
const quick = (answer: QuickAnswer) => (action: Action) => ({ ok: true as const, answer: answerOf(answer, action) });
const form = (typed: TypedAnswer) => (action: Action) => readAnswer(typed, action);

describe("an answer in the card of the week", () => {
  let world: TestAuthority;
  let promptId: string;
  beforeEach(async () => {
    world = await openLoadedAuthority(
      smallPlan([planAction("a1"), planAction("a2"), planAction("foreign", { ownerId: "other", coOwnerIds: ["agent"] })]),
    );
    promptId = await putQuestion(world.authority, agent);
  });
  afterEach(() => world.close());

  const press = (
    name: string,
    answer: Parameters<typeof answerInCard>[2]["answer"],
    values: { version?: number; person?: typeof agent } = {},
  ) =>
    answerInCard(world.beside(), values.person ?? agent, {
      promptId,
      actionId: `${PLAN}.${name}`,
      version: values.version ?? 1,
      answer,
    });
  const load = async (name: string) =>
    (await world.authority.store.load([{ type: "action", id: `${PLAN}.${name}`, edition: EDITION }]))[0];
  const events = () => world.authority.store.eventsSince(PLAN, "2026-01-01");
  const prompt = async () => (await world.authority.store.load([{ type: "prompt", id: promptId }]))[0]?.value;
  const change = async (name: string, values: Partial<Action>): Promise<void> => {
    const found = await load(name);
    if (found)
      await world.authority.store.commit([
        { do: "replace", type: "action", record: { ...found.value, ...values }, etag: found.etag },
      ]);
  };
  const recordsNothing = async (): Promise<void> => {
    expect(await events()).toEqual([]);
    expect(await prompt()).toMatchObject({ state: "skipped", reason: "asked-for", answered: [] });
    expect((await world.authority.store.plans())[0]?.value.version).toBe(1);
  };

  it("records nothing for an action the question is not about, though the person may answer it elsewhere", async () => {
    expect(await press("foreign", quick("finish"))).toMatchObject({ ok: false, reason: "gone" });
    expect(await press("none", quick("finish"))).toMatchObject({ ok: false, reason: "gone" });
    await recordsNothing();
  });

  it("records nothing for somebody else's question, an unknown one, or one of another week", async () => {
    expect(await press("a1", quick("finish"), { person: aPerson({ id: "other" }) })).toEqual({
      ok: false,
      reason: "not-concerned",
    });
    const unknown = { promptId: "weekly.2026-W47.nobody", actionId: `${PLAN}.a1`, version: 1, answer: quick("finish") };
    expect(await answerInCard(world.authority, agent, unknown)).toEqual({ ok: false, reason: "not-found" });
    world.clock.set("2026-11-23T08:00:00.000Z");
    expect(await press("a1", quick("finish"))).toMatchObject({ ok: false, reason: "other-week" });
    await recordsNothing();
  });

  it("records nothing for an action that was closed or handed over since, and says which", async () => {
    await change("a1", { status: "abandoned", version: 2 });
    await change("a2", { ownerId: "other", version: 2 });
    expect(await press("a1", quick("advance"))).toMatchObject({ ok: false, reason: "closed", action: { status: "abandoned" } });
    expect(await press("a2", quick("advance"))).toMatchObject({ ok: false, reason: "handed-over", action: { ownerId: "other" } });
    await recordsNothing();
  });

  it("records nothing when a date cannot be read, and says which field", async () => {
    const outcome = await press("a1", form({ progress: "60", milestoneDay: "31/02/2027", obstacle: "Marché infructueux" }));
    expect(outcome).toMatchObject({ ok: false, reason: "unread", fault: { field: "milestoneDay", typed: "31/02/2027" } });
    await recordsNothing();
  });

  it("records nothing on a version that is no longer the current one, and hands back the action as it stands", async () => {
    await change("a1", { progress: 70, version: 2 });
    const outcome = await press("a1", form({ progress: "60", line: "Ma ligne" }));
    expect(outcome).toMatchObject({
      ok: false,
      reason: "judged",
      action: { progress: 70 },
      judgement: { reason: "version-conflict", current: { version: 2 } },
    });
    await recordsNothing();
  });

  it("records a quick answer once, however often it is pressed", async () => {
    const presses = await Promise.all(Array.from({ length: 5 }, () => press("a1", quick("advance"))));
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    expect(presses.filter((one) => !one.ok && one.reason === "judged")).toHaveLength(4);
    expect((await load("a1"))?.value).toMatchObject({
      status: "inProgress",
      progress: 50,
      version: 2,
      informed: { channel: "card", by: "agent" },
    });
    expect(await events()).toHaveLength(1);
    expect(await prompt()).toMatchObject({ state: "answered" });
  });

  it("records a form: only what differs from the action was said", async () => {
    const typed = { status: "blocked", progress: "40", milestoneDay: "15/01/2027", obstacle: "Marché infructueux", line: "" };
    expect(await press("a1", form(typed))).toMatchObject({ ok: true });
    expect((await load("a1"))?.value).toMatchObject({
      status: "blocked",
      progress: 40,
      obstacle: "Marché infructueux",
      milestone: { day: "2027-01-15" },
    });
    expect((await events())[0]).toMatchObject({ kind: "answer", channel: "card", week: "2026-W47", by: "agent" });
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
  });

  it("may be corrected the same week, also when it closed the action", async () => {
    await press("a1", quick("finish"));
    expect(await press("a1", form({ status: "inProgress", progress: "90" }), { version: 2 })).toMatchObject({ ok: true });
    expect((await load("a1"))?.value).toMatchObject({ status: "inProgress", progress: 90, version: 3 });
  });

  it("shows what was recorded without reading again: action and question as they now stand", async () => {
    const outcome = await press("a1", quick("block"));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.week.actions.find(({ value }) => value.id === `${PLAN}.a1`)?.value).toEqual((await load("a1"))?.value);
    expect(outcome.week.prompt.value).toEqual(await prompt());
  });

  it(`records ${FORGED} forged presses as nothing: other ids, versions, persons and weeks`, async () => {
    const ids = ["a1", "a2", "foreign", "none", "../a1", "a1' OR 1=1", "", "é"];
    for (let n = 0; n < FORGED; n += 1) {
      const person = n % 3 === 0 ? aPerson({ id: "other", roles: ["bureau"] }) : agent;
      const version = n % 3 === 0 ? 1 : [0, -1, 2, 1.5, Number.NaN][n % 5];
      const outcome = await press(ids[n % ids.length] ?? "", quick("finish"), {
        person,
        ...(version === undefined ? {} : { version }),
      });
      expect(outcome.ok).toBe(false);
    }
    await recordsNothing();
  });
});
