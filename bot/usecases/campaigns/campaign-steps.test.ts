import { noAvailability } from "../../domain/campaigns/availability";
import { launchRequest } from "../../domain/campaigns/launch-request";
import { aPerson } from "../../domain/testing/builders";
import { type CampaignRig, openCampaignRig } from "../../testing/campaign-rig";
import type { CampaignSteps } from "./campaign-steps";

const WEEK = "2026-W47";
const EPOCH = 1;

describe("the steps of who leads the campaigns", () => {
  let rig: CampaignRig;
  let steps: CampaignSteps;
  beforeEach(async () => {
    const bureau = aPerson({ id: "bureau", name: "bureau", email: "bureau@authority.example", roles: ["bureau"] });
    rig = await openCampaignRig({ owners: ["ana", "ben", "cleo"], people: [bureau] });
    await lead({ epoch: EPOCH });
    steps = rig.steps();
  });
  afterEach(() => rig.close());

  /** Somebody leads since the autumn, under this epoch. */
  const lead = async ({ epoch }: { epoch: number }): Promise<void> => {
    const { store } = rig.world.authority;
    const [found] = await store.load([{ type: "lease", id: "scheduler" }]);
    const record = { id: "scheduler", holder: "one", epoch, until: "2026-11-16T09:00:00.000Z", since: "2026-09-01T00:00:00.000Z" } as const;
    const commit = await store.commit([
      found ? { do: "replace", type: "lease", record, etag: found.etag } : { do: "create", type: "lease", record },
    ]);
    expect(commit).toMatchObject({ ok: true });
  };
  const campaign = async (id: string) => (await rig.world.authority.store.load([{ type: "campaign", id }]))[0]?.value;
  const recipients = () => rig.messenger.sent.map(({ to }) => to).toSorted();
  const leave = async (): Promise<void> => {
    await steps.plan(EPOCH);
    await rig.deliver();
  };
  const check = (everything = false) => steps.check(EPOCH, { everything });

  it("do nothing before the hour of the question", async () => {
    rig.world.clock.set("2026-11-16T07:59:00.000Z");
    expect(await steps.plan(EPOCH)).toEqual({ created: 0, nextLook: "2026-11-16T08:00:00.000Z" });
    expect([await rig.queue.state(), await rig.ledger(WEEK)]).toEqual([{ waiting: 0, poison: 0 }, {}]);
  });

  it("write nothing and queue nothing under an epoch that is past", async () => {
    await lead({ epoch: EPOCH + 1 });
    expect(await steps.plan(EPOCH)).toMatchObject({ created: 0 });
    await check(true);
    await steps.begin(EPOCH, { clockWasSet: false });
    expect([await rig.queue.state(), await rig.ledger(WEEK), await campaign(`weekly.${WEEK}`)]).toEqual([{ waiting: 0, poison: 0 }, {}, undefined]);
  });

  it("begin nothing that was due before Jalon was there", async () => {
    const { store } = rig.world.authority;
    const [found] = await store.load([{ type: "lease", id: "scheduler" }]);
    if (!found) throw new Error("nobody leads");
    const record = { ...found.value, since: "2026-11-18T10:00:00.000Z" };
    await store.commit([{ do: "replace", type: "lease", record, etag: found.etag }]);
    rig.world.clock.set("2026-11-21T10:00:00.000Z");
    await steps.begin(EPOCH, { clockWasSet: false });
    expect(await steps.plan(EPOCH)).toMatchObject({ created: 0 });
    expect(await rig.ledger(WEEK)).toEqual({});
  });

  it("have the question leave at its hour, and end the campaign once everybody has it", async () => {
    expect(await steps.plan(EPOCH)).toMatchObject({ created: 3 });
    expect(await check()).toMatchObject({ busy: true });
    expect(await campaign(`weekly.${WEEK}`)).toMatchObject({ state: "running", total: 3, epoch: EPOCH });
    await rig.deliver();
    expect(recipients()).toEqual(["ana", "ben", "cleo"]);
    await rig.pass(120);
    expect(await check()).toEqual({ busy: false, next: null });
    expect(await campaign(`weekly.${WEEK}`)).toMatchObject({ state: "ended", counts: { sent: 3 }, endedAt: "2026-11-16T08:02:00.000Z" });
    expect(rig.world.log.said).not.toContain("warn bureau-told");
  });

  it("put what is overdue into the queue again when the queue lost it, and nobody gets a second card", async () => {
    await steps.plan(EPOCH);
    await rig.queue.close();
    expect(await rig.deliver()).toBe(0);
    await rig.pass(300);
    await check();
    expect(await rig.deliver()).toBe(0);
    await rig.pass(400);
    await check();
    await check();
    await rig.deliver();
    expect(recipients()).toEqual(["ana", "ben", "cleo"]);
  });

  it("let a campaign go on while somebody's card waits for another day", async () => {
    const { store } = rig.world.authority;
    const away = { from: "2026-11-16", until: "2026-11-17", source: "tab" } as const;
    const record = { ...noAvailability("ben"), absences: [away] };
    await store.commit([{ do: "create", type: "availability", record }]);
    await leave();
    await rig.pass(120);
    expect(await check()).toMatchObject({ busy: false, next: "2026-11-18T08:00:00.000Z" });
    expect(await campaign(`weekly.${WEEK}`)).toMatchObject({ state: "running" });
    expect(await rig.ledger(WEEK)).toMatchObject({ "weekly ben": "deferred absent" });
    await rig.pass(2 * 86_400);
    await rig.deliver();
    expect(recipients()).toEqual(["ana", "ben", "cleo"]);
  });

  it("tell the bureau once of messages that failed, whatever else fails that week", async () => {
    rig.messenger.refuse("ben", "refused");
    await leave();
    await rig.pass(120);
    await check();
    expect(await campaign(`weekly.${WEEK}`)).toMatchObject({ state: "ended", counts: { sent: 2, failed: 1 } });
    await rig.deliver();
    expect(recipients()).toEqual(["ana", "ben", "bureau", "cleo"]);
    expect(await rig.ledger(WEEK)).toMatchObject({ "alert bureau": "sent" });
    await rig.pass(120);
    await check();
    await rig.pass(120);
    await check();
    expect(await rig.deliver()).toBe(0);
  });

  it("call unknown what its sender left on its way, and tell the bureau", async () => {
    await steps.plan(EPOCH);
    const { store } = rig.world.authority;
    const [found] = await store.load([{ type: "prompt", id: `weekly.${WEEK}.ana` }]);
    if (!found) throw new Error("nothing was planned");
    const record = { ...found.value, state: "sending", claim: { by: "dead", at: rig.world.clock.now() } } as const;
    await store.commit([{ do: "replace", type: "prompt", record, etag: found.etag }]);
    await rig.deliver();
    await rig.pass(120);
    await check();
    expect(await rig.ledger(WEEK)).toMatchObject({ "weekly ana": "unknown interrupted", "alert bureau": "planned" });
    expect(recipients()).toEqual(["ben", "cleo"]);
  });

  it("catch a campaign up in the week in which it was missed", async () => {
    rig.world.clock.set("2026-11-18T09:30:00.000Z");
    await steps.begin(EPOCH, { clockWasSet: false });
    await leave();
    expect(recipients()).toEqual(["ana", "ben", "cleo"]);
  });

  it("report a campaign as missed when its week is over before it could leave", async () => {
    rig.world.clock.set("2026-11-21T10:00:00.000Z");
    await leave();
    await check(true);
    expect(await campaign(`weekly.${WEEK}`)).toMatchObject({ state: "missed", counts: { skipped: 3 } });
    expect(recipients()).toEqual([]);
    // the bureau hears of it when its members work again
    expect(await rig.ledger("2026-W48")).toEqual({ "alert bureau": expect.stringMatching(/^deferred/) });
  });

  it("report whole weeks in which nothing ran, each once, and no week before the first", async () => {
    await steps.begin(EPOCH, { clockWasSet: false });
    expect(await rig.world.authority.store.campaigns()).toEqual([]);
    await leave();
    // a launch that waited for a second person in one of them sent nothing
    const waited = launchRequest({ kind: "weekly", week: "2026-W49" }, "bureau");
    await rig.world.authority.store.commit([{ do: "create", type: "campaign", record: waited }]);
    rig.world.clock.set("2026-12-09T08:30:00.000Z");
    await steps.begin(EPOCH, { clockWasSet: false });
    await steps.begin(EPOCH, { clockWasSet: false });
    const missed = (await rig.world.authority.store.campaigns()).filter(({ value }) => value.state === "missed");
    expect(missed.map(({ value }) => value.id).toSorted()).toEqual(["weekly.2026-W48", "weekly.2026-W49"]);
    expect(await rig.ledger("2026-W50")).toEqual({ "alert bureau": "planned" });
  });

  describe("on one machine, where the clock is set by hand", () => {
    beforeEach(async () => {
      steps = rig.steps(rig.world.beside(), { onOneMachine: true });
      const { store } = rig.world.authority;
      const [found] = await store.load([{ type: "lease", id: "scheduler" }]);
      if (!found) throw new Error("nobody leads");
      // as when it was first started on a Sunday, weeks later
      const record = { ...found.value, since: "2026-12-06T16:00:00.000Z" };
      await store.commit([{ do: "replace", type: "lease", record, etag: found.etag }]);
    });
    const set = async (instant: string): Promise<void> => {
      rig.world.clock.set(instant);
      await steps.begin(EPOCH, { clockWasSet: true });
      await leave();
      await check(true);
    };

    it("nothing of a week is called missed when the clock is set to its weekend", async () => {
      await set("2026-11-15T12:00:00.000Z");
      await set("2026-11-28T12:00:00.000Z");
      expect([await rig.ledger("2026-W46"), await rig.ledger("2026-W47"), await rig.ledger("2026-W48")]).toEqual([{}, {}, {}]);
      expect(await rig.world.authority.store.campaigns()).toEqual([]);
    });

    it("the question leaves on the Monday it is set to, the reminder on the Wednesday after", async () => {
      await set("2026-11-16T08:00:00.000Z");
      expect(recipients()).toEqual(["ana", "ben", "cleo"]);
      await set("2026-11-18T08:00:00.000Z");
      expect(recipients()).toHaveLength(6);
      expect(await rig.ledger(WEEK)).toMatchObject({ "reminder ana": "sent" });
    });

    it("weeks that were jumped over were not missed, and the one it is set into is caught up", async () => {
      await set("2026-11-16T08:00:00.000Z");
      await set("2026-12-16T10:00:00.000Z");
      expect(await rig.ledger("2026-W51")).toMatchObject({ "weekly ana": "sent" });
      const states = (await rig.world.authority.store.campaigns()).map(({ value }) => value.state);
      expect(states).not.toContain("missed");
    });

    it("what is due later is put into the queue of the new process as well", async () => {
      const { store } = rig.world.authority;
      const away = { from: "2026-11-16", until: "2026-11-16", source: "tab" } as const;
      const record = { ...noAvailability("ben"), absences: [away] };
      await store.commit([{ do: "create", type: "availability", record }]);
      await set("2026-11-16T08:00:00.000Z");
      await rig.queue.close();
      await check(true);
      expect(await rig.queue.state()).toEqual({ waiting: 1, poison: 0 });
    });
  });
});
