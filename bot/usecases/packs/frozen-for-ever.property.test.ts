import { EFFECT_KINDS } from "../../domain/committee/effect";
import type { Pack } from "../../domain/committee/pack";
import { aDirection } from "../../domain/testing/builders";
import { aPoint } from "../../domain/testing/committee-builders";
import { chance } from "../../domain/testing/chance";
import { howMany } from "../../testing/how-many";
import type { TestAuthority } from "../../testing/open-test-authority";
import { compareRollups } from "../../testing/rollups-from-scratch";
import { freezePack } from "./freeze-pack";
import { readPack } from "./read-pack";
import { readPackChanges } from "./read-pack-changes";
import { bureau, openPackWorld, seance, suivi } from "./testing/open-pack-world";
import { createPlanLife, LIVED_PLAN } from "./testing/plan-life";

const EDITS = Number(process.env["JALON_FREEZE_EDITS"] ?? howMany({ thorough: 1_500, quick: 200 }));
const SEED = 20_261_201;
const COMMITTEE = `${LIVED_PLAN}.suivi`;
const DIRECTIONS = ["d-a", "d-b", "d-c", "d-d", "d-e"];
const MEETINGS = ["2026-12-08", "2026-12-15", "2027-01-12", "2027-02-09"].map((day) => ({ id: `${COMMITTEE}-${day}`, day }));

describe(`${EDITS} random edits, decisions, mergers, imports and undoings after a pack was frozen`, () => {
  const packs: Pack[] = [];
  let world: TestAuthority;
  let life: ReturnType<typeof createPlanLife>;

  beforeAll(async () => {
    world = await openPackWorld({
      plans: [],
      axes: [],
      projects: [],
      people: [],
      directions: DIRECTIONS.map((id) => aDirection({ id, code: id.toUpperCase(), name: `Direction ${id}` })),
      committees: [suivi({ id: COMMITTEE, planId: LIVED_PLAN, remit: [...EFFECT_KINDS] })],
      meetings: MEETINGS.map((one) => seance({ ...one, planId: LIVED_PLAN, committeeId: COMMITTEE, state: "open", agenda: [aPoint()] })),
    });
    life = createPlanLife(world, chance(SEED), { meetingId: MEETINGS[0]?.id ?? "", directions: DIRECTIONS });
    await life.begin();
    for (let n = 0; n < EDITS; n += 1) {
      if (n % Math.ceil(EDITS / MEETINGS.length) === 0) await freezeNext();
      await life.goOn();
      expect(await storedPacks()).toEqual(packs);
      if (n % 25 === 0) await proveAll();
    }
  }, 1_800_000);
  afterAll(() => world.close());

  const storedPacks = async () => (await world.authority.store.load(packs.map(({ id }) => ({ type: "pack" as const, id })))).map((one) => one?.value);

  async function freezeNext(): Promise<void> {
    const outcome = await freezePack(world.authority, { person: bureau, meetingId: MEETINGS[packs.length]?.id ?? "" });
    if (!outcome.ok) throw new Error(outcome.reason);
    const [pack] = await world.authority.store.load([{ type: "pack", id: outcome.mark.id }]);
    if (pack) packs.push(pack.value);
  }

  async function proveAll(): Promise<void> {
    for (const { id, hash } of packs) expect(await readPack(world.authority, bureau, id)).toMatchObject({ ok: true, pack: { verified: true, mark: { hash } } });
  }

  it("never changed a byte of a pack, and left each readable and proven", async () => {
    expect(packs).toHaveLength(MEETINGS.length);
    expect(await storedPacks()).toEqual(packs);
    await proveAll();
  });

  it("were undone exactly, or not at all with the reason", () => {
    const { told } = life;
    expect(told.exactly).toBeGreaterThan(EDITS / 20);
    expect(Math.min(told.undone, told.refused)).toBeGreaterThan(EDITS / 60);
    expect(told.edits).toBeGreaterThan(EDITS / 3);
    expect(Math.min(told.imports, told.importsUndone, told.mergers, told.decided)).toBeGreaterThan(0);
  });

  it("left the sums right", async () => {
    const { kept, fromScratch } = await compareRollups(world.authority.store, await life.edition());
    expect(kept).toEqual(fromScratch);
  });

  it("can be told from each pack to the next, and until now", async () => {
    const moves = await Promise.all(packs.map(({ id }, index) => readPackChanges(world.authority, bureau, id, packs[index - 1]?.id ?? null)));
    expect(moves.every((one) => one.ok && one.changes.changes.length > 0)).toBe(true);
  });

  it("leave what was frozen even when the plan itself is followed no more", async () => {
    const { store, plans } = world.authority;
    const [plan] = await store.plans();
    if (!plan) throw new Error("no plan");
    await store.commit([{ do: "replace", type: "plan", record: { ...plan.value, edition: null }, etag: plan.etag }]);
    plans.forget();
    await proveAll();
    expect(await readPackChanges(world.authority, bureau, packs[0]?.id ?? "", null)).toEqual({ ok: false, reason: "not-found" });
  });
});
