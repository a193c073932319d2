import { portfolio as contract } from "../../contract/portfolio";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { PLAN, planAction, planProject, smallPlan } from "../../testing/small-plan";
import { answerAction } from "../answer-action";
import { createPortfolioReader } from "../read-portfolio";
import { takeSnapshots, weeklySnapshots } from "./take-snapshots";

const DAY_MS = 86_400_000;

describe("the figures of past weeks", () => {
  let world: TestAuthority;
  let asked: string[];
  beforeEach(async () => {
    world = await openLoadedAuthority(smallPlan([planAction("a1"), planAction("a2")], [planProject("p1")]));
    asked = [];
  });
  afterEach(() => world.close());

  const watched = () => {
    const { store } = world.authority;
    const load: typeof store.load = (refs) => {
      asked.push(...refs.map(({ type, id }) => `${type} ${id}`));
      return store.load(refs);
    };
    return { ...world.authority, store: { ...store, load } };
  };
  const portfolioOf = async (read = createPortfolioReader(world.authority)) => {
    const answer = await read(PLAN, null);
    if (!answer.ok || answer.unchanged) throw new Error("the portfolio was not read");
    return contract.parse(JSON.parse(answer.portfolio.body));
  };
  const kept = async (week: string) => (await world.authority.store.load([{ type: "snapshot", id: `${PLAN}.${week}` }]))[0]?.value ?? null;
  const says = async (progress: number, version: number) => {
    const person = (await world.authority.directory.people()).find(({ id }) => id === "agent");
    if (!person) throw new Error("nobody");
    const outcome = await answerAction(world.authority, `${PLAN}.a1`, { person, version, answer: { progress }, channel: "tab" });
    expect(outcome.ok).toBe(true);
  };
  const later = (days: number) => world.clock.advance((days * DAY_MS) / 1000);

  it("are kept for a plan that is looked at though nobody schedules, with nothing to compare on the first day", async () => {
    const first = await portfolioOf();
    expect([first.compared, first.firstSnapshot, first.total.past]).toEqual([null, first.today, null]);
    expect(await kept("2026-W47")).toMatchObject({ id: `${PLAN}.2026-W47`, planId: PLAN, day: "2026-11-16", total: { rates: { days: 40 }, actions: { total: 2, late: 0 } } });
    expect(Object.keys((await kept("2026-W47"))?.axes ?? {})).toEqual([`${PLAN}.x1`]);
  });

  it("are the first ones of a week: what is said later that week changes the portfolio and not them", async () => {
    const read = createPortfolioReader(world.authority);
    await portfolioOf(read);
    await says(80, 1);
    later(2);
    const portfolio = await portfolioOf(read);
    expect(portfolio.compared).toEqual({ day: "2026-11-16", aMonth: false });
    expect([portfolio.total.rate?.value, portfolio.total.past?.rates.days]).toEqual([60, 40]);
    expect((await kept("2026-W47"))?.total.rates.days).toBe(40);
  });

  it("are what the same day four weeks later is compared with, also by a process that was not there", async () => {
    await portfolioOf();
    later(14);
    await says(80, 1);
    await portfolioOf();
    later(14);
    const portfolio = await portfolioOf();
    expect(portfolio.compared).toEqual({ day: "2026-11-16", aMonth: true });
    expect([portfolio.total.past?.rates.days, portfolio.axes[0]?.past?.rates.days]).toEqual([40, 40]);
    expect((await kept("2026-W49"))?.total.rates.days).toBe(60);
  });

  it("belong to week 53 on the first days of 2027", async () => {
    later(47);
    expect((await portfolioOf()).today).toBe("2027-01-02");
    expect(await kept("2026-W53")).toMatchObject({ week: "2026-W53", day: "2027-01-02" });
    expect(await kept("2027-W01")).toBeNull();
  });

  it("are read once a week, whatever changes in between", async () => {
    const read = createPortfolioReader(watched());
    const snapshots = () => asked.splice(0).filter((one) => one.startsWith("snapshot"));
    await portfolioOf(read);
    expect(snapshots()).toHaveLength(14);
    await says(50, 1);
    later(1);
    await portfolioOf(read);
    expect(snapshots()).toEqual([]);
    later(7);
    await portfolioOf(read);
    expect(snapshots()).toHaveLength(14);
    later(28);
    await portfolioOf(createPortfolioReader(world.authority));
    snapshots();
    later(7);
    // a month ago is known by name: this week's, and two to choose from
    await portfolioOf(read);
    expect(snapshots()).toEqual(["snapshot plan.2026-W53", "snapshot plan.2026-W49", "snapshot plan.2026-W48"]);
  });

  it("are written once by any number of readers and by who schedules", async () => {
    const readers = Array.from({ length: 4 }, () => createPortfolioReader(world.beside()));
    await Promise.all([...readers.map((read) => portfolioOf(read)), takeSnapshots(world.beside(), { epoch: null })]);
    const first = await kept("2026-W47");
    await says(80, 1);
    expect(await takeSnapshots(world.beside(), { epoch: null })).toEqual({ taken: [], missed: [] });
    expect(await kept("2026-W47")).toEqual(first);
  });

  it("do not stand in the way of reading when they cannot be written", async () => {
    const { store } = world.authority;
    const commit: typeof store.commit = () => Promise.reject(new Error("asked to wait"));
    const failing = { ...world.authority, store: { ...store, commit } };
    const portfolio = await portfolioOf(createPortfolioReader(failing));
    expect([portfolio.total.actions.total, portfolio.firstSnapshot]).toEqual([2, null]);
    expect(world.log.said).toContain("warn snapshot-not-kept");
    expect(await kept("2026-W47")).toBeNull();
  });

  it("are taken of each plan when a week begins, and a dry run keeps none", async () => {
    expect(await takeSnapshots(world.authority, { epoch: null, dryRun: true })).toEqual({ taken: [`${PLAN}.2026-W47`], missed: [] });
    expect(await kept("2026-W47")).toBeNull();
    expect(await takeSnapshots(world.authority, { epoch: null })).toEqual({ taken: [`${PLAN}.2026-W47`], missed: [] });
    expect((await kept("2026-W47"))?.total.rates.days).toBe(40);
  });

  it("are refused to a scheduler whose epoch is past", async () => {
    expect(await takeSnapshots(world.authority, { epoch: 7 })).toEqual({ taken: [], missed: [`${PLAN}.2026-W47`] });
    expect(await kept("2026-W47")).toBeNull();
  });

  it("cost who leads nothing until a week is over where the plan is, in Paris an hour before it is in London", async () => {
    await world.authority.store.commit([{ do: "create", type: "lease", record: { id: "scheduler", holder: "me", epoch: 1, until: "2027-01-01T00:00:00.000Z" } }]);
    const looks: string[] = [];
    const { authority } = world;
    const counted = { ...authority, plans: { ...authority.plans, all: () => (looks.push(world.clock.now()), authority.plans.all()) } };
    const tick = weeklySnapshots(counted);
    for (let hours = 0; hours < 8 * 24; hours += 1) {
      await tick(1);
      world.clock.advance(3600);
    }
    expect([...new Set(looks)]).toEqual(["2026-11-16T08:00:00.000Z", "2026-11-22T23:00:00.000Z"]);
    expect([(await kept("2026-W47"))?.day, (await kept("2026-W48"))?.day]).toEqual(["2026-11-16", "2026-11-23"]);
  });

  it("are looked for again by who leads when a clock is set back", async () => {
    const looks: string[] = [];
    const { authority } = world;
    const tick = weeklySnapshots({ ...authority, plans: { ...authority.plans, all: () => (looks.push("look"), authority.plans.all()) } });
    await tick(1);
    world.clock.set("2026-11-04T08:00:00.000Z");
    looks.length = 0;
    await tick(1);
    expect(looks.length).toBeGreaterThan(0);
  });
});
