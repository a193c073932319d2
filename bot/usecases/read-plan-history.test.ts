import type { Edit } from "../domain/edits/edit";
import type { ImportRecord } from "../domain/import/import-record";
import { aPerson, anEvent, NOW } from "../domain/testing/builders";
import type { UpdateEvent } from "../domain/updates/update-event";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { editThings } from "./edit-things";
import { readHistory } from "./read-history";
import { type HistoryQuery, readPlanHistory } from "./read-plan-history";
import { undoEdit } from "./undo-edit";

const bureau = aPerson({ id: "bureau", name: "Bureau", roles: ["bureau"] });
const head = aPerson({ id: "head", name: "Cheffe" });
const agent = aPerson();
const PROJECT = `${PLAN}.p1`;
const ACTION = `${PLAN}.a1`;
const RISK = { id: "r1", family: "staff", title: "Départ", gravity: 4, likelihood: 4, treatment: "", restricted: true } as const;

describe("the history of a plan", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    const projects = [planProject("p1", { itHeadId: "head", code: "P01", endDay: "2027-06-30" }), planProject("p2", { code: "P02" })];
    world = await openLoadedAuthority(smallPlan([planAction("a1"), planAction("a2", { projectId: `${PLAN}.p2` })], projects));
  });
  afterEach(() => world.close());

  const read = async (query: HistoryQuery = {}, reader = agent) => {
    const page = await readPlanHistory(world.authority, reader, PLAN, query);
    if (!page) throw new Error("no such plan");
    return page;
  };
  const change = async (requestId: string, values: Edit["values"], seen: Edit["seen"], person = head, id = PROJECT) => {
    const edits: Edit[] = [{ subject: id.includes(".p") ? "project" : "action", id, seen, values }];
    const outcome = await editThings(world.authority, { person, planId: PLAN, requestId, edits, reason: "Décision du comité", waiver: "", channel: "tab" });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.eventId;
  };
  const stage = (events: Partial<UpdateEvent>[]) =>
    world.authority.store.stage(events.map((values) => ({ do: "create", type: "event", record: anEvent({ planId: PLAN, ...values }) })));
  const about = (id: string): UpdateEvent["changes"] => [{ subject: "action", id, before: { progress: 40 }, after: { progress: 50 } }];

  it("is empty before anything happened, and there is none of a plan that is not there", async () => {
    expect(await read()).toEqual({ lines: [], next: null, searchedTo: null, week: { changes: 0, people: 0, reorientations: 0, waivers: 0, since: "2026-11-16", capped: false } });
    expect(await readPlanHistory(world.authority, bureau, "elsewhere", {})).toBeNull();
  });

  it("tells a change with its reason and its present title, who undid it, and that it is undone", async () => {
    const eventId = await change("request-1", { endDay: "2027-12-31", name: "Guichet" }, { endDay: "2027-06-30", name: "p1" });
    expect((await read({}, bureau)).lines).toMatchObject([
      { id: eventId, by: { name: "Cheffe" }, kind: "edit", reason: "Décision du comité", undoneBy: null, canUndo: { allowed: true }, changes: [{ subject: { title: "Guichet", code: "P01" }, before: { endDay: "2027-06-30" } }] },
    ]);
    expect((await read()).lines[0]?.canUndo).toEqual({ allowed: false, reason: "own-changes" });
    expect((await read()).week).toMatchObject({ changes: 1, people: 1, reorientations: 1 });
    world.clock.set("2026-11-16T09:00:00.000Z");
    expect(await undoEdit(world.authority, { person: bureau, planId: PLAN, eventId, requestId: "request-2", channel: "tab" })).toMatchObject({ ok: true });
    expect((await read({}, bureau)).lines).toMatchObject([
      { kind: "undo", undoes: true, canUndo: null, changes: [{ before: { name: "Guichet" }, after: { name: "p1" } }] },
      { id: eventId, undoneBy: { name: "Bureau", at: "2026-11-16T09:00:00.000Z" }, canUndo: { allowed: false, reason: "undone-already" } },
    ]);
    expect(await readHistory(world.authority, PROJECT, agent)).toMatchObject([{ kind: "undo", undoes: true }, { reason: "Décision du comité", undoneBy: { name: "Bureau" } }]);
  });

  it("is right to say that a change is undone once: what was put back by hand is another change", async () => {
    const eventId = await change("request-1", { programme: "Usagers" }, { programme: "" });
    const undo = (requestId: string) => undoEdit(world.authority, { person: bureau, planId: PLAN, eventId, requestId, channel: "tab" });
    expect(await undo("request-2")).toMatchObject({ ok: true });
    expect(await undo("request-2")).toMatchObject({ ok: true, eventId: `${PLAN}.e-request-2` });
    await change("request-3", { programme: "Usagers" }, { programme: "" });
    expect(await undo("request-4")).toEqual({ ok: false, reason: "undone-already" });
    expect((await read({}, bureau)).lines.map(({ kind, undoneBy }) => [kind, undoneBy?.name])).toContainEqual(["edit", "Bureau"]);
  });

  it("shows restricted risks to the duo and the bureau only, on the project's page too", async () => {
    await change("request-1", { risks: [RISK] }, { risks: [] });
    for (const reader of [head, bureau]) {
      expect((await read({}, reader)).lines).toHaveLength(1);
      expect(await readHistory(world.authority, PROJECT, reader)).toHaveLength(1);
    }
    expect((await read()).lines).toEqual([]);
    expect(await readHistory(world.authority, PROJECT, agent)).toEqual([]);
    expect(await readHistory(world.authority, PROJECT)).toEqual([]);
  });

  it("narrows to a project with its actions, a person, a channel, a kind, and days of the plan's clock", async () => {
    await stage([
      { id: `${ACTION}.v2`, changes: about(ACTION), at: "2026-11-15T23:30:00.000Z" },
      { id: `${PLAN}.a2.v2`, changes: about(`${PLAN}.a2`), by: "other", at: "2026-11-15T22:30:00.000Z", channel: "tab" },
      { id: "i-1.0001", kind: "import", edition: EDITION, channel: "import", changes: [...about(ACTION), ...about(`${PLAN}.a2`)], at: "2026-11-01T08:00:00.000Z" },
    ]);
    await change("request-1", { programme: "Usagers" }, { programme: "" });
    const found = async (query: HistoryQuery) => (await read(query)).lines.map(({ id }) => id);
    expect(await found({ subject: PROJECT })).toEqual([`${PLAN}.e-request-1`, `${ACTION}.v2`, "i-1.0001"]);
    expect((await read({ subject: PROJECT, kind: "import" })).lines[0]?.changes).toHaveLength(1);
    expect(await found({ subject: ACTION })).toEqual([`${ACTION}.v2`, "i-1.0001"]);
    expect(await found({ personId: "other" })).toEqual([`${PLAN}.a2.v2`]);
    expect(await found({ channel: "card" })).toEqual([`${ACTION}.v2`]);
    expect(await found({ kind: "edit" })).toEqual([`${PLAN}.e-request-1`]);
    // half past midnight in Paris is the sixteenth
    expect(await found({ since: "2026-11-16" })).toEqual([`${PLAN}.e-request-1`, `${ACTION}.v2`]);
    expect(await found({ until: "2026-11-15" })).toEqual([`${PLAN}.a2.v2`]);
  });

  it("gives every event of a busy moment once, page after page, narrowed or not", async () => {
    await stage(Array.from({ length: 1020 }, (_, n) => ({ id: `${PLAN}.a${n % 100}.v${n}`, by: n === 3 ? "rare" : `p${n % 7}`, changes: about(ACTION) })));
    const all = async (query: HistoryQuery): Promise<{ ids: string[]; pages: number }> => {
      const ids: string[] = [];
      for (let before: string | undefined, pages = 1; ; pages += 1) {
        const { lines, next } = await read({ ...query, ...(before === undefined ? {} : { before }) });
        ids.push(...lines.map(({ id }) => id));
        if (next === null) return { ids, pages };
        before = next;
      }
    };
    for (const query of [{}, { subject: ACTION }, { channel: "card" as const }]) {
      const { ids, pages } = await all(query);
      expect([ids.length, new Set(ids).size, pages]).toEqual([1020, 1020, 21]);
    }
    expect((await all({ personId: "rare" })).ids).toEqual([`${PLAN}.a3.v3`]);
    // what an index does not serve is looked for a stretch at a time, and how far is said
    expect(await read({ kind: "weather" })).toMatchObject({ lines: [], searchedTo: NOW });
    expect(await all({ kind: "weather" })).toEqual({ ids: [], pages: 3 });
  });

  it("tells an import as one line, whose hundreds of changes are not read", async () => {
    const record: ImportRecord = {
      id: "i-1",
      planId: PLAN,
      planName: "Plan",
      fileName: "plan.xlsx",
      format: "jalon-workbook",
      edition: EDITION,
      previousEdition: null,
      planVersion: 1,
      by: "bureau",
      byName: "Bureau",
      beganAt: NOW,
      appliedAt: NOW,
      undoneAt: NOW,
      created: 400,
      changed: 0,
      unchanged: 0,
    };
    const changes = Array.from({ length: 40 }, (_, n) => ({ subject: "action" as const, id: `${PLAN}.a${n}`, before: null, after: { title: "x".repeat(400) } }));
    await world.authority.store.stage([{ do: "create", type: "import", record }]);
    await stage(Array.from({ length: 10 }, (_, n) => ({ id: `i-1.00${n}`, kind: "import", edition: EDITION, changes })));
    await read();
    world.cosmos.meter.reset();
    const { lines, week } = await read({ until: "2026-11-16" });
    expect(lines).toMatchObject([{ kind: "import", by: { name: "Bureau" }, import: { id: "i-1", fileName: "plan.xlsx", created: 400, undoneAt: NOW }, changes: [] }]);
    expect(week).toBeNull();
    expect(world.cosmos.meter.requestUnits).toBeLessThan(5);
  });

  it("costs a page what it shows, however long the journal is", async () => {
    await stage(Array.from({ length: 1000 }, (_, n) => ({ id: `${ACTION}.v${n}`, changes: about(ACTION), at: new Date(Date.parse(NOW) - n * 60_000).toISOString() })));
    await read();
    world.cosmos.meter.reset();
    expect((await read({ until: "2026-11-15" })).lines).toHaveLength(50);
    expect(world.cosmos.meter.requestUnits).toBeLessThan(65);
    world.cosmos.meter.reset();
    expect((await read({ subject: PROJECT, until: "2026-11-15" })).lines).toHaveLength(50);
    expect(world.cosmos.meter.requestUnits).toBeLessThan(75);
  });
});
