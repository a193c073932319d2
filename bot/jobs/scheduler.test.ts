import { noAvailability } from "../domain/campaigns/availability";
import { campaignId } from "../domain/campaigns/campaign-record";
import { CAMPAIGN_DEFAULTS } from "../domain/campaigns/campaign-settings";
import { chance } from "../domain/testing/chance";
import { type CampaignRig, openCampaignRig } from "../testing/campaign-rig";
import { createLeaseHolder } from "../usecases/campaigns/hold-lease";
import { createScheduler, type Rhythm, type Scheduler } from "./scheduler";

const RHYTHM: Rhythm = { tickMs: 20_000, lookGapMs: 60_000, checkGapMs: 120_000, idleCheckMs: 3_600_000 };
const OWNERS = ["ana", "ben", "cleo", "dora", "eve"];

/** One more process that schedules, on the data of a rig. */
function anInstance({ world, timer, steps }: CampaignRig, processId: string): Scheduler & { looks: () => number } {
  const authority = world.beside();
  const lease = createLeaseHolder({ authority, timer, processId, termMs: 150_000, renewMs: 70_000 });
  const own = steps(authority);
  let looks = 0;
  const counting = {
    ...own,
    plan: (epoch: number) => {
      looks += 1;
      return own.plan(epoch);
    },
  };
  return { ...createScheduler({ steps: counting, lease, timer, now: authority.clock.now, rhythm: RHYTHM }), looks: () => looks };
}

describe("several schedulers of one authority", () => {
  it.each([
    [2, 11],
    [4, 12],
  ])("%i of them, a thousand ticks: each campaign exactly once, nobody asked twice, no week missed (seed %i)", async (count, seed) => {
    const luck = chance(seed);
    const rig = await openCampaignRig({ owners: OWNERS });
    const instances = Array.from({ length: count }, (_, n) => anInstance(rig, `process-${n}`));
    rig.world.clock.set("2026-11-15T12:00:00.000Z");
    for (let tick = 0; tick < 1000; ) {
      const awake = luck.shuffled(instances).slice(0, luck.between(1, count));
      await Promise.all(awake.map((one) => one.tick()));
      tick += awake.length;
      await rig.deliver();
      await rig.pass((luck.between(40, 90) * 60 * count) / 2);
    }

    const weeks = ["2026-W47", "2026-W48", "2026-W49"];
    const campaigns = (await rig.world.authority.store.campaigns()).map(({ value }) => value);
    for (const week of weeks) {
      const messages = await rig.messages(week);
      expect(messages.filter(({ kind }) => kind === "weekly").map(({ personId }) => personId).toSorted()).toEqual(OWNERS);
      for (const kind of new Set(messages.map((message) => message.kind))) {
        const own = messages.filter((message) => message.kind === kind);
        expect(campaigns.filter(({ id }) => id === campaignId(kind, week))).toMatchObject([{ total: own.length, state: "ended" }]);
      }
      expect(new Set(messages.map(({ kind }) => kind))).toEqual(new Set(["weekly", "reminder"]));
    }
    const ledger = (await Promise.all(campaigns.map(({ week }) => week).filter((week, index, all) => all.indexOf(week) === index).map(rig.messages))).flat();
    // a card for each message that was sent, and none beside
    expect(rig.messenger.sent).toHaveLength(ledger.filter(({ sentAt }) => sentAt !== null).length);
    expect(ledger.every(({ history }) => history.filter(({ state }) => state === "sending").length <= 1)).toBe(true);
    expect(campaigns.some(({ state }) => state === "missed")).toBe(false);
    expect(rig.world.log.said).not.toContain("error queue-poison");
    await rig.close();
  }, 120_000);
});

describe("a clock that was set, or that a zone changes", () => {
  const ZONES = ["Europe/Paris", "America/Martinique", "America/Cayenne", "Indian/Reunion", "Indian/Mayotte"];
  let rig: CampaignRig;
  let instance: Scheduler;
  beforeEach(async () => {
    rig = await openCampaignRig({ owners: OWNERS });
    const { store } = rig.world.authority;
    const settings = { ...CAMPAIGN_DEFAULTS, collection: { weekday: 2, time: "08:30" }, window: { from: "08:00", to: "18:00" } };
    await store.stage([
      { do: "create", type: "settings", record: settings },
      ...OWNERS.map((id, index) => ({
        do: "create" as const,
        type: "availability" as const,
        record: { ...noAvailability(id), timeZone: ZONES[index] ?? null },
      })),
    ]);
    instance = anInstance(rig, "one");
  });
  afterEach(() => rig.close());

  const run = async (hours: number): Promise<void> => {
    for (let step = 0; step < hours * 12; step += 1) {
      await instance.tick();
      await rig.deliver();
      await rig.pass(300);
    }
  };
  const localTimes = async (week: string) =>
    Object.fromEntries(
      (await rig.messages(week))
        .filter(({ kind }) => kind === "weekly")
        .map(({ personId, sentAt }) => {
          const timeZone = ZONES[OWNERS.indexOf(personId)];
          const format = new Intl.DateTimeFormat("fr-FR", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit" });
          return [timeZone, sentAt === null ? null : format.format(new Date(sentAt))];
        }),
    );

  it.each([
    ["the last week of a year of 53", "2026-W53", "2026-12-28T22:00:00.000Z"],
    ["the week after the change to summer time", "2027-W13", "2027-03-29T22:00:00.000Z"],
    ["the week after the change to winter time", "2027-W44", "2027-11-01T22:00:00.000Z"],
    ["the week of 29 February", "2028-W09", "2028-02-28T22:00:00.000Z"],
  ])("8 h 30 stays 8 h 30 in five zones, once: %s", async (_, week, evening) => {
    rig.world.clock.set(evening);
    await run(20);
    const times = await localTimes(week);
    expect(Object.keys(times)).toHaveLength(5);
    expect(new Set(Object.values(times))).toEqual(new Set(["mar. 08:30"]));
    expect(rig.messenger.sent).toHaveLength(5);
  });

  it.each([
    ["summer time, when there is none in Paris", "2027-W12", "2027-03-27T21:00:00.000Z", "dim. 03:00"],
    ["winter time, when it comes twice in Paris", "2027-W43", "2027-10-30T21:00:00.000Z", "dim. 02:30"],
  ])("2 h 30 on the night of the change to %s: everybody is asked once", async (_, week, evening, inParis) => {
    const always = { from: "00:00", to: "24:00" };
    const worked = { ...CAMPAIGN_DEFAULTS.week, 7: [always] };
    const settings = { ...CAMPAIGN_DEFAULTS, collection: { weekday: 7, time: "02:30" }, window: always, week: worked };
    await rig.world.authority.store.stage([{ do: "create", type: "settings", record: settings }]);
    rig.world.clock.set(evening);
    await run(11);
    const [here, ...overseas] = ZONES;
    const expected = [[here, inParis], ...overseas.map((zone) => [zone, "dim. 02:30"])];
    expect(await localTimes(week)).toEqual(Object.fromEntries(expected));
    expect(rig.messenger.sent).toHaveLength(5);
  });

  it("an hour forward, an hour back, ten minutes back and a second either way around the hour: everybody is asked once", async () => {
    rig.world.clock.set("2026-11-17T03:00:00.000Z");
    for (const seconds of [0, 3600, -3600, 1, -1, -600, 3600, -600, -3600]) {
      rig.world.clock.advance(seconds);
      await run(1.5);
    }
    expect(rig.messenger.sent.map(({ to }) => to).toSorted()).toEqual(OWNERS);
    const campaigns = (await rig.world.authority.store.campaigns()).map(({ value }) => value);
    expect(campaigns).toMatchObject([{ id: "weekly.2026-W47", total: 5, state: "ended" }]);
  });
});

describe("a scheduler with nothing to do", () => {
  it("reads the plan of the week a few times a week, not at every tick", async () => {
    const rig = await openCampaignRig({ owners: OWNERS });
    rig.world.clock.set("2026-11-20T18:00:00.000Z");
    const instance = anInstance(rig, "one");
    for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 1) {
      await instance.tick();
      await rig.pass(60);
    }
    expect(instance.looks()).toBeLessThanOrEqual(3);
    expect(rig.messenger.sent).toEqual([]);
    await rig.close();
  });

  it("costs less than half a million request units a month, with the lease", async () => {
    const rig = await openCampaignRig({ owners: OWNERS });
    // from Friday evening to Sunday noon nothing comes due anywhere
    rig.world.clock.set("2026-11-20T18:00:00.000Z");
    const instance = anInstance(rig, "one");
    for (let n = 0; n < 4; n += 1) {
      await instance.tick();
      await rig.pass(70);
    }
    rig.world.cosmos.meter.reset();
    const seconds = 24 * 3600;
    for (let passed = 0; passed < seconds; passed += 20) {
      await instance.tick();
      await rig.pass(20);
    }
    const month = (rig.world.cosmos.meter.requestUnits * 30 * 86_400) / seconds;
    expect(month).toBeGreaterThan(100_000);
    expect(month).toBeLessThan(500_000);
    await rig.close();
  }, 60_000);
});
