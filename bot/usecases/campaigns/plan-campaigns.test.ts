import { newCampaign } from "../../domain/campaigns/campaign-record";
import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import { noAvailability } from "../../domain/campaigns/availability";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { isWriting } from "../../testing/open-test-store";
import { planAction, planProject, smallPlan } from "../../testing/small-plan";
import { temporaryFolder } from "../../testing/temporary-folder";
import { planCampaigns } from "./plan-campaigns";

const WEEK = "2026-W47";
const MONDAY_9 = "2026-11-16T08:00:00.000Z";
const WEDNESDAY_9 = "2026-11-18T08:00:00.000Z";

describe("planning the week", () => {
  let world: TestAuthority;
  let writes = 0;
  beforeEach(async () => {
    const actions = ["ana", "ben", "cleo"].map((ownerId) => planAction(`of-${ownerId}`, { ownerId }));
    world = await openLoadedAuthority(smallPlan(actions), {
      before: (request) => {
        if (isWriting(request)) writes += 1;
      },
    });
    writes = 0;
  });
  afterEach(() => world.close());

  const store = () => world.authority.store;
  const plan = (options: { epoch?: number | null; dryRun?: boolean } = {}, authority = world.beside()) =>
    planCampaigns(authority, { epoch: options.epoch ?? null, dryRun: options.dryRun ?? false });
  const ledger = async () =>
    (await store().messagesOfWeek(WEEK)).map(({ value }) => `${value.id} ${value.state} ${value.reason}`.trim()).toSorted();
  const campaign = async () => (await store().load([{ type: "campaign", id: `weekly.${WEEK}` }]))[0]?.value;
  const lead = (epoch: number) => {
    const record = { id: "scheduler" as const, holder: "one", epoch, until: "2026-11-16T09:00:00.000Z" };
    return store().commit([{ do: "create", type: "lease", record }]);
  };

  it("writes nothing when it is only tried, nor before the hour", async () => {
    expect((await plan({ dryRun: true })).decisions).toHaveLength(3);
    world.clock.set("2026-11-16T05:00:00.000Z");
    const early = await plan();
    expect([early.decisions.length, early.created, early.nextLook]).toEqual([3, [], MONDAY_9]);
    expect([writes, await ledger(), await campaign()]).toEqual([0, [], undefined]);
  });

  it("puts down one message a person, those who are skipped too, and the campaign with their number", async () => {
    const away = { from: "2026-11-16", until: null, source: "bureau" as const };
    await store().commit([{ do: "create", type: "availability", record: { ...noAvailability("ben"), absences: [away] } }]);
    const { created, nextLook } = await plan();
    expect(created).toEqual(["ana", "cleo"].map((id) => ({ type: "prompt", id: `weekly.${WEEK}.${id}`, dueAt: MONDAY_9 })));
    expect(nextLook).toBe(WEDNESDAY_9);
    expect(await ledger()).toEqual([
      `weekly.${WEEK}.ana planned`,
      `weekly.${WEEK}.ben skipped absent`,
      `weekly.${WEEK}.cleo planned`,
    ]);
    expect(await campaign()).toMatchObject({ state: "running", startedAt: MONDAY_9, total: 3, by: null });
  });

  it("writes nothing a second time", async () => {
    await plan();
    writes = 0;
    const again = await plan();
    expect([again.decisions, again.created, writes]).toEqual([[], [], 0]);
  });

  it("creates each message once when several processes plan at the same moment", async () => {
    const plans = await Promise.all([plan(), plan(), plan(), plan()]);
    expect(plans.flatMap(({ created }) => created.map(({ id }) => id)).toSorted()).toEqual(
      ["ana", "ben", "cleo"].map((id) => `weekly.${WEEK}.${id}`),
    );
    expect(await campaign()).toMatchObject({ total: 3 });
  });

  it("creates what is left when somebody called for their card meanwhile", async () => {
    const first = world.beside();
    const commit = first.store.commit.bind(first.store);
    let raced = false;
    const racing = {
      ...first,
      store: {
        ...first.store,
        commit: async (given: Parameters<typeof commit>[0]) => {
          const prompt = given.find((write) => write.do === "create" && write.type === "prompt");
          if (!raced && prompt) {
            raced = true;
            await commit([prompt]);
          }
          return commit(given);
        },
      },
    };
    expect((await plan({}, racing)).created.map(({ id }) => id)).toEqual([`weekly.${WEEK}.ben`, `weekly.${WEEK}.cleo`]);
    expect(await ledger()).toHaveLength(3);
  });

  it("writes nothing under an epoch that is past, or without a lease", async () => {
    expect((await plan({ epoch: 1 })).created).toEqual([]);
    await lead(5);
    expect((await plan({ epoch: 4 })).created).toEqual([]);
    expect([await ledger(), await campaign()]).toEqual([[], undefined]);
    expect((await plan({ epoch: 5 })).created).toHaveLength(3);
    expect(await campaign()).toMatchObject({ epoch: 5 });
  });

  it("goes on where a process stopped in the middle, under the same number", async () => {
    const first = world.beside();
    let commits = 0;
    const dying = {
      ...first,
      store: {
        ...first.store,
        commit: (given: Parameters<typeof first.store.commit>[0]) => {
          commits += 1;
          return commits > 1 ? Promise.reject(new Error("killed")) : first.store.commit(given);
        },
      },
    };
    await expect(plan({}, dying)).rejects.toThrow("killed");
    expect(await campaign()).toMatchObject({ total: 3 });
    expect((await plan()).created).toHaveLength(3);
    expect(await campaign()).toMatchObject({ state: "running", total: 3 });
  });

  it("plans nothing new in a campaign that is paused, and all of it once it goes on", async () => {
    const record = newCampaign({ kind: "weekly", week: WEEK }, "paused", { startedAt: MONDAY_9 });
    await store().commit([{ do: "create", type: "campaign", record }]);
    expect((await plan()).created).toEqual([]);
    const [stored] = await store().load([{ type: "campaign", id: record.id }]);
    const running = { ...record, state: "running" as const };
    await store().commit([{ do: "replace", type: "campaign", record: running, etag: stored?.etag ?? "" }]);
    expect((await plan()).created).toHaveLength(3);
  });

  it("obeys the settings of the authority", async () => {
    const settings = { ...CAMPAIGN_DEFAULTS, collection: { weekday: 2, time: "10:30" } };
    await store().commit([{ do: "create", type: "settings", record: settings }]);
    const { created, nextLook } = await plan();
    expect([created, nextLook]).toEqual([[], "2026-11-17T09:30:00.000Z"]);
  });
});

describe("an authority of two thousand people", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it("takes less than two seconds of the processor", async () => {
    const actions = Array.from({ length: 4000 }, (_, n) =>
      planAction(`a${n}`, { projectId: `plan.p${n % 50}`, ownerId: `agent-${n % 2000}` }),
    );
    const projects = Array.from({ length: 50 }, (_, n) => planProject(`p${n}`));
    const world = await openLoadedAuthority(smallPlan(actions, projects), { file: folder.file("data.db") });
    try {
      const begun = process.cpuUsage();
      const { created } = await planCampaigns(world.authority, { epoch: null });
      const { user, system } = process.cpuUsage(begun);
      expect(created).toHaveLength(2000);
      // of the processor, so that what runs beside does not count; 0.7 s where this was written
      expect((user + system) / 1e6).toBeLessThan(2);
    } finally {
      world.close();
    }
  }, 60_000);
});
