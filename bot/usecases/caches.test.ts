import { aPerson, aPlan } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { PLAN, smallPlan } from "../testing/small-plan";
import { createDirectory } from "./directory";
import { createPublishedPlans } from "./published-plans";

describe("what a process keeps in memory", () => {
  let world: TestAuthority;
  let ms = 0;
  const elapsed = (): number => ms;
  beforeEach(async () => {
    world = await openLoadedAuthority(smallPlan([]));
    ms = 0;
  });
  afterEach(() => world.close());

  const rename = async (name: string): Promise<void> => {
    const { store } = world.authority;
    const [person] = await store.load([{ type: "person", id: "agent" }]);
    const [plan] = await store.plans();
    await store.commit([
      { do: "replace", type: "person", record: aPerson({ name }), etag: person?.etag ?? "" },
      { do: "replace", type: "plan", record: aPlan({ name }), etag: plan?.etag ?? "" },
    ]);
  };

  it("of people is asked for once by many at once, and again after half a minute", async () => {
    const directory = createDirectory(world.authority.store, elapsed);
    world.cosmos.meter.reset();
    await Promise.all(Array.from({ length: 20 }, () => directory.person("agent")));
    const once = world.cosmos.meter.requests;
    await directory.names();
    expect(world.cosmos.meter.requests).toBe(once);
    await rename("Renommé");
    ms = 29_999;
    expect(await directory.person("agent")).toMatchObject({ name: "agent" });
    ms = 30_000;
    expect(await directory.person("agent")).toMatchObject({ name: "Renommé" });
  });

  it("of people is not read whole for one who comes alone: their account is looked up as it is now", async () => {
    const { store } = world.authority;
    await store.stage(["b", "c"].map((id) => ({ do: "create", type: "person", record: aPerson({ id, aadObjectId: `account-${id}` }) })));
    const directory = createDirectory(store, elapsed);
    await directory.people();
    const [known] = await store.load([{ type: "person", id: "b" }]);
    await store.commit([{ do: "replace", type: "person", record: aPerson({ id: "b", aadObjectId: "account-b", name: "Renommée" }), etag: known?.etag ?? "" }]);
    ms = 30_000;
    world.cosmos.meter.reset();
    expect(await directory.personOfAccount("account-b")).toMatchObject({ name: "Renommée" });
    expect(await directory.personOfAccount("account-x")).toBeNull();
    expect(await directory.personOfAccount("account-c")).toMatchObject({ id: "c" });
    // as many as there are were read alone: by now the whole book is cheaper, for everybody
    await Promise.all(["account-b", "account-c", "account-b"].map((account) => directory.personOfAccount(account)));
    const { requests } = world.cosmos.meter;
    await Promise.all(["account-b", "account-c"].map((account) => directory.personOfAccount(account)));
    expect(world.cosmos.meter.requests).toBe(requests);
  });

  it("of people keeps who was read alone for half a minute as well, but not that somebody is unknown", async () => {
    const { store } = world.authority;
    await store.stage(["b", "c"].map((id) => ({ do: "create", type: "person", record: aPerson({ id, aadObjectId: `account-${id}` }) })));
    const directory = createDirectory(store, elapsed);
    await directory.people();
    ms = 30_000;
    expect([await directory.personOfAccount("account-b"), await directory.personOfAccount("account-new")]).toMatchObject([{ id: "b" }, null]);
    const [b] = await store.load([{ type: "person", id: "b" }]);
    await store.commit([
      { do: "replace", type: "person", record: aPerson({ id: "b", aadObjectId: "account-new" }), etag: b?.etag ?? "" },
    ]);
    ms = 59_999;
    expect([await directory.personOfAccount("account-b"), await directory.personOfAccount("account-new")]).toMatchObject([{ id: "b" }, { id: "b" }]);
    ms = 60_000;
    expect(await directory.personOfAccount("account-b")).toBeNull();
  });

  it("of people gives those who are named: from the book, and alone as they are now once it grew old", async () => {
    const { store } = world.authority;
    await store.stage(["b", "c"].map((id) => ({ do: "create", type: "person", record: aPerson({ id, name: id }) })));
    const directory = createDirectory(store, elapsed);
    await directory.people();
    const named = async () => (await directory.named(["c", "nobody", "b"])).map((person) => person?.name ?? null);
    const [b] = await store.load([{ type: "person", id: "b" }]);
    await store.commit([{ do: "replace", type: "person", record: aPerson({ id: "b", name: "Renommée" }), etag: b?.etag ?? "" }]);
    expect(await named()).toEqual(["c", null, "b"]);
    ms = 30_000;
    expect(await named()).toEqual(["c", null, "Renommée"]);
  });

  it("of people does not know an account that was given to somebody else since", async () => {
    const { store } = world.authority;
    await store.stage(["b", "c"].map((id) => ({ do: "create", type: "person", record: aPerson({ id, aadObjectId: id === "b" ? "account" : null }) })));
    const directory = createDirectory(store, elapsed);
    await directory.people();
    const [b, c] = await store.load([{ type: "person", id: "b" }, { type: "person", id: "c" }]);
    await store.commit([
      { do: "replace", type: "person", record: aPerson({ id: "b", aadObjectId: null }), etag: b?.etag ?? "" },
      { do: "replace", type: "person", record: aPerson({ id: "c", aadObjectId: "account" }), etag: c?.etag ?? "" },
    ]);
    ms = 30_000;
    expect(await directory.personOfAccount("account")).toMatchObject({ id: "c" });
  });

  it("of people is forgotten when it is told to", async () => {
    const directory = createDirectory(world.authority.store, elapsed);
    await directory.people();
    await rename("Renommé");
    directory.forget();
    expect((await directory.names()).person("agent")).toBe("Renommé");
  });

  it("of people survives a store that fails once: the next who asks is answered", async () => {
    const directory = createDirectory(world.authority.store, elapsed);
    world.cosmos.failNext(408, { times: 3 });
    await expect(directory.people()).rejects.toBeDefined();
    expect(await directory.people()).toHaveLength(1);
  });

  it("of plans lasts five seconds, or until it is told to forget", async () => {
    const plans = createPublishedPlans(world.authority.store, elapsed);
    await plans.all();
    await rename("Nouveau nom");
    ms = 4_999;
    expect(await plans.one(PLAN)).toMatchObject({ name: "Feuille de route numérique" });
    ms = 5_000;
    expect(await plans.one(PLAN)).toMatchObject({ name: "Nouveau nom" });
    await rename("Encore un nom");
    plans.forget();
    expect(await plans.all()).toMatchObject([{ name: "Encore un nom" }]);
  });

  it("of plans is not what was asked for before it was told to forget, and came after", async () => {
    const { store } = world.authority;
    let release = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    let first = true;
    const slow = {
      ...store,
      plans: async () => {
        const found = await store.plans();
        if (first) await late;
        first = false;
        return found;
      },
    };
    const plans = createPublishedPlans(slow, elapsed);
    const asking = plans.all();
    await rename("Nouveau nom");
    plans.forget();
    release();
    await asking;
    expect(await plans.one(PLAN)).toMatchObject({ name: "Nouveau nom" });
  });

  it("of a plan as it is now is shared for a tenth of a second, by those who ask together too", async () => {
    const plans = createPublishedPlans(world.authority.store, elapsed);
    world.cosmos.meter.reset();
    await Promise.all(Array.from({ length: 20 }, () => plans.now(PLAN)));
    expect(world.cosmos.meter.requests).toBe(1);
    await rename("Nouveau nom");
    ms = 99;
    expect(await plans.now(PLAN)).toMatchObject({ name: "Feuille de route numérique" });
    ms = 200;
    expect(await plans.now(PLAN)).toMatchObject({ name: "Nouveau nom" });
  });

  it("of a plan as it is now still serves for another tenth while it is read again", async () => {
    const plans = createPublishedPlans(world.authority.store, elapsed);
    await plans.now(PLAN);
    await rename("Nouveau nom");
    world.cosmos.meter.reset();
    ms = 100;
    const names = await Promise.all(Array.from({ length: 20 }, async () => (await plans.now(PLAN))?.name));
    expect(new Set(names)).toEqual(new Set(["Feuille de route numérique"]));
    while ((await plans.now(PLAN))?.name !== "Nouveau nom") await new Promise(setImmediate);
    expect(world.cosmos.meter.requests).toBe(1);
  });

  it("of a plan as it is now never hides what this process changed, not even from a read that was under way", async () => {
    const authority = world.beside(elapsed);
    const { plans, store } = authority;
    const before = plans.now(PLAN);
    const [plan] = await store.plans();
    const commit = store.commit([{ do: "replace", type: "plan", record: aPlan({ name: "Nouveau nom" }), etag: plan?.etag ?? "" }]);
    await Promise.all([before, plans.now(PLAN), commit]);
    expect(await plans.now(PLAN)).toMatchObject({ name: "Nouveau nom" });
  });

  it("of a plan as it is now is asked for again after a failure", async () => {
    const plans = createPublishedPlans(world.authority.store, elapsed);
    world.cosmos.failNext(400, { times: 1 });
    await expect(plans.now(PLAN)).rejects.toBeDefined();
    expect(await plans.now(PLAN)).toMatchObject({ id: PLAN });
    expect(await plans.now("nothing")).toBeNull();
  });

  it("of plans leaves out what was never published", async () => {
    await world.authority.store.stage([
      { do: "create", type: "plan", record: aPlan({ id: "draft", edition: null, editions: [] }) },
    ]);
    const plans = createPublishedPlans(world.authority.store, elapsed);
    expect((await plans.all()).map(({ id }) => id)).toEqual([PLAN]);
    expect(await plans.one("draft")).toBeNull();
  });
});
