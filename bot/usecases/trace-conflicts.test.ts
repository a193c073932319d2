import type { ImportConflict } from "../domain/import/conflict";
import { aPlan } from "../domain/testing/builders";
import type { UpdateEvent, Values } from "../domain/updates/update-event";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { EDITION, PLAN, planAction, smallPlan } from "../testing/small-plan";
import { traceConflicts } from "./trace-conflicts";

const ACTION = `${PLAN}.a1`;
const plan = aPlan();

const event = (day: number, byName: string, before: Values | null, after: Values, rest: Partial<UpdateEvent> = {}): UpdateEvent => ({
  id: `${ACTION}.v${day}`,
  planId: PLAN,
  at: `2026-11-${day}T23:30:00.000Z`,
  week: "2026-W47",
  by: byName,
  byName,
  channel: "tab",
  kind: "answer",
  edition: null,
  changes: [{ subject: "action", id: ACTION, before, after }],
  ...rest,
});

const conflict = (field: string, id = ACTION): ImportConflict => ({
  kind: "action",
  id,
  name: "Site",
  field,
  inJalon: "x",
  inFile: "y",
  seen: "",
  taken: null,
  place: { sheet: "Actions", row: 2 },
});

describe("who wrote the value that a file would overwrite", () => {
  let world: TestAuthority;
  beforeAll(async () => {
    const events = [
      event(10, "Ana", { line: "" }, { line: "Premier" }),
      event(11, "Bo", { line: "Premier" }, { line: "Second" }),
      event(12, "Cléo", { line: "Second" }, { line: "Second" }, { kind: "confirmation" }),
      event(13, "Défait", { line: "Second" }, { line: "Importé" }, { kind: "import", edition: "plan.undone" }),
      event(14, "Élue", { ownerId: "agent" }, { ownerId: "other" }, { kind: "edit" }),
      event(15, "Fichier", null, { status: "planned" }, { kind: "import", edition: EDITION }),
    ];
    world = await openLoadedAuthority({ ...smallPlan([planAction("a1")]), events });
  });
  afterAll(() => world.close());

  const saidOf = async (...conflicts: ImportConflict[]) =>
    (await traceConflicts(world.authority.store, plan, conflicts)).map(({ said }) => said && [said.byName, said.day]);

  it("is nobody where no event tells, and for a plan that is new", async () => {
    expect(await saidOf(conflict("budget"), conflict("line", `${PLAN}.a2`))).toEqual([null, null]);
    expect((await traceConflicts(world.authority.store, null, [conflict("line")])).map(({ said }) => said)).toEqual([null]);
  });

  it("is the last who changed it, on the day of the plan; not who confirmed it, nor an import that was undone", async () => {
    expect(await saidOf(conflict("line"))).toEqual([["Bo", "2026-11-12"]]);
  });

  it("is found for an edit, which keeps ids, and for an import that still stands", async () => {
    expect(await saidOf(conflict("owner"), conflict("status"))).toEqual([["Élue", "2026-11-15"], ["Fichier", "2026-11-16"]]);
  });
});
