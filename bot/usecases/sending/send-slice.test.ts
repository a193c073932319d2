import { message as emptyCard } from "../../cards/elements";
import { stepTo } from "../../domain/campaigns/ledger-fields";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { noAvailability } from "../../domain/campaigns/availability";
import type { Delivery } from "../../ports";
import { createRecordingMessenger, type RecordingMessenger } from "../../testing/recording-messenger";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { passingTime } from "../../testing/passing-time";
import { aPlannedNotice, aSender, countsOf, openSendingWorld, personName, slicesOf } from "../../testing/sending-world";
import { temporaryFolder } from "../../testing/temporary-folder";
import { type Sender, sendSlice } from "./send-slice";

const BUSY_FOR_AN_HOUR: Delivery = { ok: false, fate: "again", reason: "busy", retryAfterMs: 3_600_000 };

describe("the messages of a slice", () => {
  const PEOPLE = 6;
  let world: Awaited<ReturnType<typeof openSendingWorld>>;
  let messenger: RecordingMessenger;
  let sender: Sender;
  beforeEach(async () => {
    world = await openSendingWorld({ people: PEOPLE, serviceUrl: "https://connector.example/" });
    messenger = createRecordingMessenger();
    sender = { ...aSender(world.authority, passingTime(10).timer, "process-1", { messenger }), chance: () => 0 };
  });
  afterEach(async () => {
    await sender.pacer.leave();
    world.close();
  });

  const id = (number: number): string => aPlannedNotice(personName(number)).id;
  const everybody = () => slicesOf(Array.from({ length: PEOPLE }, (_, index) => personName(index)), PEOPLE)[0] ?? { tenantId: "", messages: [] };
  const message = async (number: number): Promise<NoticeRecord | undefined> =>
    (await world.authority.store.load([{ type: "notice", id: id(number) }]))[0]?.value;
  const change = async (number: number, next: (record: NoticeRecord) => NoticeRecord): Promise<void> => {
    const [stored] = await world.authority.store.load([{ type: "notice", id: id(number) }]);
    if (!stored) throw new Error("no such message");
    await world.authority.store.commit([{ do: "replace", type: "notice", record: next(stored.value), etag: stored.etag }]);
  };
  const sentTo = (): string[] => messenger.sent.map(({ to }) => to).toSorted();

  it("stay where they are when they were answered, withdrawn, sent or are with another sender", async () => {
    await change(0, (one) => stepTo(one, one.plannedAt, "answered"));
    await change(1, (one) => stepTo(one, one.plannedAt, "withdrawn", "answered"));
    await change(2, (one) => stepTo(one, one.plannedAt, "sent"));
    await change(3, (one) => ({ ...stepTo(one, one.plannedAt, "sending"), claim: { by: "process-2", at: one.plannedAt } }));
    await change(4, (one) => stepTo(one, one.plannedAt, "unknown", "interrupted"));
    expect(await sendSlice(sender, everybody())).toEqual({ again: [] });
    expect(sentTo()).toEqual([personName(5)]);
    expect(await countsOf(world.authority)).toEqual({ answered: 1, withdrawn: 1, sent: 2, sending: 1, unknown: 1 });
  });

  it("that do not exist, or are named twice, are not sent", async () => {
    const slice = { ...everybody(), messages: [...everybody().messages, ...everybody().messages, { type: "prompt" as const, id: "weekly.2026-W47.nobody" }] };
    await sendSlice(sender, slice);
    expect(sentTo()).toHaveLength(PEOPLE);
  });

  it("are not sent to somebody who left, or who cannot be reached", async () => {
    const { store } = world.authority;
    const [stored] = await store.load([{ type: "conversation", id: personName(0) }]);
    if (stored) await store.commit([{ do: "replace", type: "conversation", record: { ...stored.value, state: "uninstalled" }, etag: stored.etag }]);
    await store.stage([{ do: "create", type: "notice", record: aPlannedNotice("stranger") }]);
    await sendSlice(sender, { ...everybody(), messages: [...everybody().messages, { type: "notice", id: aPlannedNotice("stranger").id }] });
    expect(await message(0)).toMatchObject({ state: "skipped", reason: "not-reachable" });
    const [left] = await store.load([{ type: "notice", id: aPlannedNotice("stranger").id }]);
    expect(left?.value).toMatchObject({ state: "withdrawn", reason: "person-left" });
    expect(sentTo()).toHaveLength(PEOPLE - 1);
  });

  it("are withdrawn when nothing is left to say, and tried again when the store fails over what to say", async () => {
    const compose: Sender["compose"] = async (_authority, _links, record) => {
      if (record.personId === personName(0)) return null;
      if (record.personId === personName(1)) throw new Error("the store is away");
      return emptyCard("fr", "", []);
    };
    const { again } = await sendSlice({ ...sender, compose }, everybody());
    expect(await message(0)).toMatchObject({ state: "withdrawn", reason: "nothing-to-ask" });
    expect(await message(1)).toMatchObject({ state: "planned", reason: "store-failed", attempts: 3 });
    expect(again).toEqual([{ type: "notice", id: id(1), inSeconds: 8 }]);
    expect(sentTo()).toHaveLength(PEOPLE - 2);
  });

  it("wait for their moment and for the hours of their person", async () => {
    await change(0, (one) => ({ ...one, dueAt: "2026-11-16T09:00:00.000Z" }));
    const { store } = world.authority;
    const away = { ...noAvailability(personName(1)), absences: [{ from: "2026-11-16", until: "2026-11-17", source: "chat" as const }] };
    const gone = { ...noAvailability(personName(2)), absences: [{ from: "2026-11-10", until: null, source: "bureau" as const }] };
    await store.stage([away, gone].map((record) => ({ do: "create", type: "availability", record })));
    const { again } = await sendSlice(sender, everybody());
    expect(again.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { type: "notice", id: id(0), inSeconds: 3600 },
      { type: "notice", id: id(1), inSeconds: 48 * 3600 },
    ]);
    expect(await message(0)).toMatchObject({ state: "planned" });
    expect(await message(1)).toMatchObject({ state: "deferred", reason: "absent", dueAt: "2026-11-18T08:00:00.000Z" });
    expect(await message(2)).toMatchObject({ state: "skipped", reason: "window-closed" });
    expect(sentTo()).toEqual([3, 4, 5].map(personName));
  });

  it("are parked for the next worked morning when a wait that the service asked for passes 17 h (G6)", async () => {
    world.clock.set("2026-11-16T15:30:00.000Z");
    const refusing = { ...messenger, sendCard: async () => BUSY_FOR_AN_HOUR };
    const { again } = await sendSlice({ ...sender, messenger: refusing }, { ...everybody(), messages: everybody().messages.slice(0, 1) });
    expect(await message(0)).toMatchObject({ state: "deferred", reason: "outside-hours", dueAt: "2026-11-17T08:00:00.000Z", attempts: 1 });
    expect(again).toEqual([{ type: "notice", id: id(0), inSeconds: 16.5 * 3600 }]);
    // brought too early, it does not leave; on the next morning it does
    world.clock.set("2026-11-16T17:00:00.000Z");
    expect((await sendSlice(sender, everybody())).again).toHaveLength(PEOPLE);
    expect(messenger.sent).toEqual([]);
    world.clock.set("2026-11-17T08:00:00.000Z");
    await sendSlice(sender, everybody());
    expect(sentTo()).toHaveLength(PEOPLE);
  });

  it("do not leave when their turn comes after the end of the day", async () => {
    const { pacer } = sender;
    const slow = { ...pacer, take: async (to: string) => pacer.take(to).finally(() => world.clock.set("2026-11-16T16:00:00.000Z")) };
    await sendSlice({ ...sender, pacer: slow }, everybody());
    expect([messenger.sent, await countsOf(world.authority)]).toEqual([[], { deferred: PEOPLE }]);
  });

  it("do not leave when their process stood still between the claim and the sending", async () => {
    const { pacer, timer } = sender;
    let frozen = 0;
    const afterPause = { ...timer, elapsed: () => timer.elapsed() + frozen };
    const slow = {
      ...pacer,
      async take(to: string) {
        const turn = await pacer.take(to);
        if (messenger.sent.length === 0 && frozen === 0) frozen = 31_000;
        return turn;
      },
    };
    await sendSlice({ ...sender, pacer: slow, timer: afterPause }, everybody());
    // they are claimed anew and leave once each
    expect(sentTo()).toHaveLength(PEOPLE);
    expect((await message(0))?.history.map(({ state }) => state)).toEqual(["planned", "sending", "planned", "sending", "sent"]);
  });

  it("keep the answer that came while they were on their way", async () => {
    messenger.meanwhile = async ({ personId }) => {
      if (personId === personName(0)) await change(0, (one) => ({ ...one, state: "answered" }));
    };
    await sendSlice(sender, everybody());
    expect(await message(0)).toMatchObject({ state: "answered", sentAt: world.clock.now() });
    expect((await message(0))?.activityId).not.toBeNull();
  });

  it("are unknown, once each and never sent again, when they may have arrived (R5)", async () => {
    messenger.refuse(personName(0), "unknown");
    await sendSlice(sender, everybody());
    expect(await message(0)).toMatchObject({ state: "unknown", reason: "unknown" });
    await sendSlice(sender, everybody());
    expect(sentTo()).toHaveLength(PEOPLE);
  });

  it("fail for good when their person is not there any more, which is kept and said once (R7)", async () => {
    for (const [number, reason] of (["blocked", "uninstalled", "lost", "too-big"] as const).entries()) messenger.refuse(personName(number), reason);
    expect(await sendSlice(sender, everybody())).toEqual({ again: [] });
    await sendSlice(sender, everybody());
    const states = await Promise.all([0, 1, 2, 3].map(message));
    expect(states.map((one) => [one?.state, one?.reason])).toEqual([
      ["failed", "blocked"],
      ["failed", "uninstalled"],
      ["failed", "lost"],
      ["failed", "too-big"],
    ]);
    const reached = await world.authority.store.load([0, 1, 2, 3].map((number) => ({ type: "conversation" as const, id: personName(number) })));
    expect(reached.map((one) => one?.value.state)).toEqual(["blocked", "uninstalled", "lost", "reachable"]);
    expect(world.log.said.filter((line) => line === "warn message-failed")).toHaveLength(4);
    expect(sentTo()).toHaveLength(PEOPLE);
  });

  it("go back to the queue when the process is asked to stop", async () => {
    const stop = AbortSignal.abort();
    const { again } = await sendSlice({ ...sender, stop }, everybody());
    expect(again).toEqual(everybody().messages.map((one) => ({ ...one, inSeconds: 0 })));
    expect([messenger.sent, await countsOf(world.authority)]).toEqual([[], { planned: PEOPLE }]);
  });
});

describe("four processes that are given the same slices", () => {
  it("send each message once", async () => {
    const folder = temporaryFolder();
    const people = Array.from({ length: 60 }, (_, index) => personName(index));
    const file = folder.file("data.db");
    const first = await openSendingWorld({ people: people.length, serviceUrl: "https://connector.example/", file });
    const others: TestAuthority[] = await Promise.all([2, 3, 4].map(() => openLoadedAuthority({}, { file })));
    const messenger = createRecordingMessenger();
    const worlds = [first, ...others];
    const senders = worlds.map(({ authority }, index) => aSender(authority, passingTime(10).timer, `process-${index}`, { messenger }));
    await Promise.all(senders.map(async (sender) => Promise.all(slicesOf(people, 20).map((slice) => sendSlice(sender, slice)))));
    expect(messenger.sent.map(({ to }) => to).toSorted()).toEqual(people);
    expect(await countsOf(first.authority)).toEqual({ sent: 60 });
    await Promise.all(senders.map(({ pacer }) => pacer.leave()));
    const [pace] = await first.authority.store.load([{ type: "pace", id: "pace" }]);
    expect(pace?.value.senders).toEqual([]);
    for (const world of worlds) world.close();
    folder.remove();
  });
});
