import { aPerson } from "../domain/testing/builders";
import { answerOf } from "../domain/prompts/quick-answer";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { createRecordingMessenger, type RecordingMessenger } from "../testing/recording-messenger";
import { isWriting } from "../testing/open-test-store";
import { sendOnce } from "../testing/send-once";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { temporaryFolder } from "../testing/temporary-folder";
import { answerInCard } from "./answer-in-card";
import type { Authority } from "./authority";
import { confirmMyWeek } from "./confirm-my-week";
import { weatherInCard } from "./weather-in-card";

const WEEK = "2026-W47";
const promptOf = (personId: string): string => `weekly.${WEEK}.${personId}`;

describe("the question of the week", () => {
  let world: TestAuthority;
  let messenger: RecordingMessenger;
  let writes = 0;
  beforeEach(async () => {
    const actions = ["ana", "ben", "cleo"].map((ownerId) => planAction(`of-${ownerId}`, { ownerId }));
    world = await openLoadedAuthority(smallPlan(actions, [planProject("p1", { itHeadId: "ana" })]), {
      before: (request) => {
        if (isWriting(request)) writes += 1;
      },
    });
    messenger = createRecordingMessenger();
    writes = 0;
  });
  afterEach(() => world.close());

  const run = (values: { authority?: Authority; dryRun?: boolean } = {}) =>
    sendOnce(values.authority ?? world.authority, messenger, { dryRun: values.dryRun ?? false });
  const ledger = async () =>
    Object.fromEntries(
      (await world.authority.store.promptsOfWeek(WEEK)).map(({ value }) => [
        value.personId,
        `${value.state} ${value.reason}`.trim(),
      ]),
    );
  const recipients = () => messenger.sent.map(({ to }) => to).toSorted();

  it("writes nothing and sends nothing when it is only tried", async () => {
    const report = await run({ dryRun: true });
    expect(report).toMatchObject({ week: WEEK, dryRun: true, counts: { planned: 3, sent: 0, skipped: 1 } });
    expect([writes, messenger.sent, await ledger()]).toEqual([0, [], {}]);
  });

  it("goes once to each who has something to tell, and a second run sends nothing", async () => {
    expect((await run()).counts).toMatchObject({ sent: 3, skipped: 1 });
    expect((await run({ authority: world.beside() })).counts).toMatchObject({ sent: 0, skipped: 4 });
    expect(recipients()).toEqual(["ana", "ben", "cleo"]);
    expect(await ledger()).toEqual({ ana: "sent", ben: "sent", cleo: "sent" });
    expect(messenger.sent[0]?.card).toMatchObject({ type: "AdaptiveCard" });
  });

  it("goes again the week after, also to those who did not answer", async () => {
    await run();
    world.clock.set("2026-11-23T08:00:00.000Z");
    expect((await run()).counts).toMatchObject({ sent: 3 });
    expect(messenger.sent).toHaveLength(6);
  });

  it("is not sent to who has answered in the tab before it left", async () => {
    await confirmMyWeek(world.authority, aPerson({ id: "ben", name: "ben" }));
    const report = await run();
    expect(report.people.find(({ personId }) => personId === "ben")).toMatchObject({ outcome: "skipped" });
    expect(recipients()).toEqual(["ana", "cleo"]);
  });

  it("waits for its hour: nothing leaves before Monday 9 h", async () => {
    world.clock.set("2026-11-16T07:59:00.000Z");
    expect((await run()).counts).toMatchObject({ sent: 0, planned: 3, skipped: 1 });
    expect([messenger.sent, await ledger()]).toEqual([[], {}]);
  });

  it("leaves at the first moment of the person's hours when their hour fell outside them", async () => {
    world.clock.set("2026-11-16T16:30:00.000Z");
    expect((await run()).counts).toMatchObject({ sent: 0, planned: 3 });
    expect(await ledger()).toEqual({ ana: "deferred outside-hours", ben: "deferred outside-hours", cleo: "deferred outside-hours" });
    world.clock.set("2026-11-17T08:05:00.000Z");
    expect((await run()).counts).toMatchObject({ sent: 3, planned: 0 });
  });

  it.each(["blocked", "uninstalled", "lost"] as const)(
    "keeps that a person is %s, and leaves them out at the next run",
    async (reason) => {
      messenger.refuse("ben", reason);
      expect((await run()).counts).toMatchObject({ sent: 2, failed: 1 });
      expect((await world.authority.store.load([{ type: "conversation", id: "ben" }]))[0]?.value.state).toBe(reason);
      const again = await run();
      expect(again.people.find(({ personId }) => personId === "ben")).toMatchObject({
        outcome: "skipped",
        reason: "not-reachable",
      });
      expect(messenger.sent).toHaveLength(3);
    },
  );

  it("is never sent again when nobody knows whether it arrived", async () => {
    messenger.refuse("ben", "unknown");
    expect((await run()).counts).toMatchObject({ sent: 2, unknown: 1 });
    messenger.refuse("ben", null);
    expect((await run()).counts).toMatchObject({ sent: 0, unknown: 0 });
    expect(await ledger()).toMatchObject({ ben: "unknown unknown" });
    expect(messenger.sent).toHaveLength(3);
  });

  it.each(["unreachable", "busy", "unavailable"] as const)(
    "is sent at a later run when it certainly did not arrive: %s",
    async (reason) => {
      messenger.refuse("ben", reason);
      expect((await run()).counts).toMatchObject({ sent: 2, failed: 1 });
      expect(await ledger()).toMatchObject({ ben: `planned ${reason}` });
      messenger.refuse("ben", null);
      world.clock.advance(900);
      expect((await run()).counts).toMatchObject({ sent: 1, failed: 0 });
      expect(await ledger()).toMatchObject({ ben: "sent" });
    },
  );

  it("is not knocked at again with what was refused for good", async () => {
    messenger.refuse("ben", "refused");
    expect((await run()).counts).toMatchObject({ sent: 2, failed: 1 });
    messenger.refuse("ben", null);
    world.clock.advance(900);
    expect((await run()).counts).toMatchObject({ sent: 0, failed: 0, skipped: 4 });
    expect(await ledger()).toMatchObject({ ben: "failed refused" });
  });

  it("keeps an answer and a météo that arrive while the card is on its way", async () => {
    const ana = aPerson({ id: "ana", name: "ana" });
    messenger.meanwhile = async ({ personId }) => {
      if (personId !== "ana") return;
      const own = world.beside();
      const answer = () => ({ ok: true as const, answer: answerOf("advance", { status: "inProgress", progress: 40 }) });
      const said = await answerInCard(own, ana, { promptId: promptOf("ana"), actionId: `${PLAN}.of-ana`, version: 1, answer });
      const sky = await weatherInCard(own, ana, {
        promptId: promptOf("ana"),
        projectId: `${PLAN}.p1`,
        version: 1,
        level: "sun",
        comment: "",
      });
      expect([said.ok, sky.ok]).toEqual([true, true]);
    };
    expect((await run()).counts).toMatchObject({ sent: 3 });
    const [prompt] = await world.authority.store.load([{ type: "prompt", id: promptOf("ana") }]);
    expect(prompt?.value).toMatchObject({ state: "answered", sentAt: world.clock.now() });
    expect(prompt?.value.activityId).not.toBeNull();
    const [action] = await world.authority.store.load([{ type: "action", id: `${PLAN}.of-ana`, edition: EDITION }]);
    expect(action?.value).toMatchObject({ progress: 50, version: 2 });
  });
});

describe("four processes that ask the question at the same moment", () => {
  it("send each card once", async () => {
    const folder = temporaryFolder();
    const owners = Array.from({ length: 60 }, (_, n) => `agent-${String(n).padStart(2, "0")}`);
    const plan = smallPlan(owners.map((ownerId) => planAction(`of-${ownerId}`, { ownerId })));
    const first = await openLoadedAuthority(plan, { file: folder.file("data.db") });
    const others = await Promise.all([2, 3, 4].map(() => openLoadedAuthority({}, { file: folder.file("data.db") })));
    const messenger = createRecordingMessenger();
    const worlds = [first, ...others];
    const reports = await Promise.all(
      worlds.map(({ authority }, index) => sendOnce(authority, messenger, { name: `process-${index}` })),
    );
    expect(messenger.sent.map(({ to }) => to).toSorted()).toEqual(owners);
    expect(reports.reduce((all, { counts }) => all + counts.sent, 0)).toBe(60);
    expect(reports.reduce((all, { counts }) => all + counts.failed + counts.unknown, 0)).toBe(0);
    const ledger = await first.authority.store.promptsOfWeek(WEEK);
    expect(new Set(ledger.map(({ value }) => value.state))).toEqual(new Set(["sent"]));
    for (const world of worlds) world.close();
    folder.remove();
  });
});
