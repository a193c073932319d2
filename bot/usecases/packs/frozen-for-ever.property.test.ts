import type { Edit } from "../../domain/edits/edit";
import type { Pack } from "../../domain/committee/pack";
import { aDirection } from "../../domain/testing/builders";
import { chance } from "../../domain/testing/chance";
import { WEATHER_LEVELS } from "../../domain/weather/weather";
import { howMany } from "../../testing/how-many";
import { anImport, importedPlan, jsonPlanFiles } from "../../testing/imported-plan";
import type { TestAuthority } from "../../testing/open-test-authority";
import { compareRollups } from "../../testing/rollups-from-scratch";
import { declareWeather } from "../declare-weather";
import { editDirectory } from "../edit-directory";
import { type EditOutcome, editThings } from "../edit-things";
import { importPlan } from "../import-plan";
import { undoDirectoryEdit } from "../undo-directory-edit";
import { undoEdit } from "../undo-edit";
import { undoImport } from "../undo-import";
import { freezePack } from "./freeze-pack";
import { readPack } from "./read-pack";
import { readPackChanges } from "./read-pack-changes";
import { bureau, openPackWorld, seance, suivi } from "./testing/open-pack-world";
import { planState, withoutChanges } from "./testing/plan-state";
import { otherActionValues, otherProjectValues } from "./testing/random-values";

const EDITS = Number(process.env["JALON_FREEZE_EDITS"] ?? howMany({ thorough: 1_500, quick: 300 }));
const SEED = 20_261_201;
const PLAN = "plan-d-essai";
const COMMITTEE = `${PLAN}.suivi`;
const DIRECTIONS = ["d-a", "d-b", "d-c", "d-d", "d-e"];
const MEETINGS = ["2026-12-08", "2026-12-15", "2027-01-12", "2027-02-09"].map((day) => ({ id: `${COMMITTEE}-${day}`, day }));
const MOST_REMEMBERED = 40;

describe(`${EDITS} random edits, mergers, imports and undoings after a pack was frozen`, () => {
  const { between, oneOf, happens, ...rest } = chance(SEED);
  const luck = { between, oneOf, happens, ...rest };
  const told = { edits: 0, undone: 0, undoRefused: 0, exactly: 0, imports: 0, mergers: 0, removed: 0 };
  const packs: Pack[] = [];
  /** What can still be undone. */
  const remembered: { eventId: string; directory: boolean }[] = [];
  let world: TestAuthority;
  let people: string[] = [];
  let n = 0;

  beforeAll(async () => {
    world = await openPackWorld({
      plans: [],
      axes: [],
      projects: [],
      people: [],
      directions: DIRECTIONS.map((id) => aDirection({ id, code: id.toUpperCase(), name: `Direction ${id}` })),
      committees: [suivi({ id: COMMITTEE, planId: PLAN })],
      meetings: MEETINGS.map((one) => seance({ ...one, planId: PLAN, committeeId: COMMITTEE, agenda: [] })),
    });
    await importOne();
    people = (await world.authority.directory.people()).map(({ id }) => id);
    for (n = 0; n < EDITS; n += 1) {
      if (n % Math.ceil(EDITS / MEETINGS.length) === 0) await freezeNext();
      world.clock.advance(between(10, 600));
      await happenOnce(between(1, 100));
      expect(await storedPacks()).toEqual(packs);
      if (n % 25 === 0) await proveAll();
    }
  }, 1_800_000);
  afterAll(() => world.close());

  const edition = async (): Promise<string> => (await world.authority.store.plans())[0]?.value.edition ?? "";
  const state = async () => planState(world.authority.store, await edition());
  const storedPacks = async () => (await world.authority.store.load(packs.map(({ id }) => ({ type: "pack" as const, id })))).map((one) => one?.value);

  async function freezeNext(): Promise<void> {
    const meeting = MEETINGS[packs.length];
    const outcome = await freezePack(world.authority, { person: bureau, meetingId: meeting?.id ?? "" });
    if (!outcome.ok) throw new Error(outcome.reason);
    const [pack] = await world.authority.store.load([{ type: "pack", id: outcome.mark.id }]);
    if (pack) packs.push(pack.value);
  }

  async function proveAll(): Promise<void> {
    for (const { id, hash } of packs) expect(await readPack(world.authority, bureau, id)).toMatchObject({ ok: true, pack: { verified: true, mark: { hash } } });
  }

  async function happenOnce(kind: number): Promise<void> {
    if (kind <= 50) await editSome();
    else if (kind <= 65) await undoAtOnce();
    else if (kind <= 82) await undoEarlier();
    else if (kind <= 90) await declareOne();
    else if (kind <= 97) await mergeOne();
    else await importOne();
  }

  const remember = (outcome: EditOutcome | { ok: false }, directory = false): string | null => {
    if (!outcome.ok) return null;
    remembered.push({ eventId: outcome.eventId, directory });
    if (remembered.length > MOST_REMEMBERED) remembered.shift();
    return outcome.eventId;
  };

  async function editSome(): Promise<string | null> {
    const { values } = await state();
    const { store } = world.authority;
    const { projects } = await store.portfolio(await edition());
    const actions = await store.actionsOfEdition(await edition());
    const seen = (id: string, wanted: Edit["values"]) => Object.fromEntries(Object.keys(wanted).map((field) => [field, values[id]?.[field]]));
    const known = { people, directions: DIRECTIONS };
    const edits = new Map<string, Edit>();
    for (let count = between(1, 3); count > 0; count -= 1) {
      const [project, action] = [oneOf(projects), oneOf(actions)];
      if (happens(0.55)) {
        const wanted = otherProjectValues(values[project.id] ?? {}, n, known, luck);
        edits.set(project.id, { subject: "project", id: project.id, seen: seen(project.id, wanted), values: wanted });
      } else if (happens(0.8)) {
        const wanted = otherActionValues(n, known, luck);
        edits.set(action.id, { subject: "action", id: action.id, seen: seen(action.id, wanted), values: wanted });
      } else {
        const id = `${PLAN}.a-added-${n}-${count}`;
        edits.set(id, { subject: "action", id, seen: {}, values: { title: `Ajoutée ${n}`, ...otherActionValues(n, known, luck) }, creates: { projectId: project.id } });
      }
    }
    const outcome = await editThings(world.authority, { person: bureau, planId: PLAN, requestId: `request-${n}`, edits: [...edits.values()], reason: "Comité", waiver: "Comité", channel: "tab" });
    if (outcome.ok) told.edits += 1;
    else expect(["nothing-to-change", "edit-refused"]).toContain(outcome.reason);
    return remember(outcome);
  }

  /** Nothing happened in between: all of the plan is as it was, to the last field. */
  async function undoAtOnce(): Promise<void> {
    const before = await state();
    const eventId = await editSome();
    if (eventId === null) return;
    expect(await undoEdit(world.authority, { person: bureau, planId: PLAN, eventId, requestId: `undo-${n}`, channel: "tab" })).toMatchObject({ ok: true });
    expect((await state()).whole).toEqual(before.whole);
    told.exactly += 1;
  }

  /** Much may have happened: either each of its values goes back and nothing else moves, or nothing moves and it is said why. */
  async function undoEarlier(): Promise<void> {
    if (remembered.length === 0) return;
    const { eventId, directory } = oneOf(remembered);
    const input = { person: bureau, eventId, requestId: `undo-${n}`, channel: "tab" as const };
    if (directory) return void (await undoDirectoryEdit(world.authority, input));
    const before = await state();
    const outcome = await undoEdit(world.authority, { ...input, planId: PLAN });
    const after = await state();
    if (outcome.ok) {
      const [event] = await world.authority.store.load([{ type: "event", id: eventId }]);
      expect(after.values).toEqual(withoutChanges(before, event?.value.changes ?? []));
      told.undone += 1;
      return;
    }
    expect(after).toEqual(before);
    expect(["edit-conflict", "edit-refused", "undone-already", "not-found"]).toContain(outcome.reason);
    told.undoRefused += 1;
  }

  async function declareOne(): Promise<void> {
    const { projects } = await world.authority.store.portfolio(await edition());
    const { id, version } = oneOf(projects);
    expect(await declareWeather(world.authority, { person: bureau, projectId: id, version, level: oneOf(WEATHER_LEVELS), comment: `Appui ${n}`, channel: "tab" })).toMatchObject({ ok: true });
  }

  /** A direction is taken over by another one, or gets its own life back. */
  async function mergeOne(): Promise<void> {
    const direction = oneOf(await world.authority.directory.directions());
    const { validTo, successorId } = direction;
    const values = validTo === null ? { validTo: "2026-12-31", successorId: oneOf(DIRECTIONS.filter((id) => id !== direction.id)) } : { validTo: null, successorId: null };
    const outcome = await editDirectory(world.authority, { person: bureau, requestId: `request-${n}`, edits: [{ subject: "direction", id: direction.id, seen: { validTo, successorId }, values }], reason: "Fusion", channel: "tab" });
    if (remember(outcome, true) !== null) told.mergers += 1;
  }

  /** A new edition of the plan, sometimes with projects that go away with it again. */
  async function importOne(): Promise<void> {
    const dueDay = oneOf(["2027-01-29", "2027-06-30", "2027-11-30"]);
    const plan = importedPlan({ actions: 16, projects: 5 + between(0, 3), change: (_action, row) => (row % 4 === n % 4 ? { dueDay, status: oneOf(["inProgress", "done"]) } : {}) });
    const outcome = await importPlan(world.authority, jsonPlanFiles, anImport(plan, { settling: { all: oneOf(["file", "jalon"]) } }));
    if (!outcome.ok || outcome.importId === null) return;
    told.imports += 1;
    if (packs.length === 0 || happens(0.5)) return;
    if ((await undoImport(world.authority, outcome.importId)).ok) told.removed += 1;
  }

  it("never changed a byte of a pack, and left each readable and proven", async () => {
    expect(packs).toHaveLength(MEETINGS.length);
    expect(await storedPacks()).toEqual(packs);
    await proveAll();
  });

  it("were undone exactly or not at all", () => {
    expect(told.exactly).toBeGreaterThan(EDITS / 20);
    expect(told.undone).toBeGreaterThan(EDITS / 50);
    expect(told.undoRefused).toBeGreaterThan(EDITS / 50);
    expect(told.edits).toBeGreaterThan(EDITS / 3);
    expect(Math.min(told.imports, told.mergers, told.removed)).toBeGreaterThan(0);
  });

  it("left the sums right", async () => {
    const { kept, fromScratch } = await compareRollups(world.authority.store, await edition());
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
