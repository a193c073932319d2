import { addDays } from "../../../domain/calendar/day";
import type { Effect } from "../../../domain/committee/decision";
import type { Chance } from "../../../domain/testing/chance";
import { WEATHER_LEVELS } from "../../../domain/weather/weather";
import { anImport, importedPlan, jsonPlanFiles } from "../../../testing/imported-plan";
import type { TestAuthority } from "../../../testing/open-test-authority";
import { recordDecision } from "../../decisions/record-decision";
import { undoDecision } from "../../decisions/undo-decision";
import { declareWeather } from "../../declare-weather";
import { editDirectory } from "../../edit-directory";
import { editThings } from "../../edit-things";
import { importPlan } from "../../import-plan";
import { undoDirectoryEdit } from "../../undo-directory-edit";
import { undoEdit } from "../../undo-edit";
import { undoImport } from "../../undo-import";
import { bureau } from "./open-pack-world";
import { type PlanState, planState, withoutChanges } from "./plan-state";
import { randomEdits } from "./random-values";

/** The plan that `importedPlan` makes. */
export const LIVED_PLAN = "plan-d-essai";
const MOST_REMEMBERED = 40;

interface Remembered {
  kind: "edit" | "directory" | "decision";
  /** Of the event, or of the decision. */
  id: string;
  eventId: string;
}

/** A plan to which things happen at random: edits, mergers, imports, decisions, and undoings of all of them, each judged. */
export function createPlanLife(world: TestAuthority, luck: Chance, { meetingId, directions }: { meetingId: string; directions: readonly string[] }) {
  const { between, oneOf, happens } = luck;
  const { store, directory } = world.authority;
  const told = { edits: 0, undone: 0, refused: 0, exactly: 0, imports: 0, importsUndone: 0, mergers: 0, decided: 0 };
  /** What can still be undone. */
  const remembered: Remembered[] = [];
  const by = { person: bureau, channel: "tab" as const };
  let n = 0;

  const edition = async (): Promise<string> => (await store.plans())[0]?.value.edition ?? "";
  const state = async (): Promise<PlanState> => planState(store, await edition());
  const remember = (done: Remembered): void => {
    remembered.push(done);
    if (remembered.length > MOST_REMEMBERED) remembered.shift();
  };

  async function editSome(): Promise<string | null> {
    const { values } = await state();
    const people = (await directory.people()).map(({ id }) => id);
    const edits = randomEdits(values, { n, people, directions, planId: LIVED_PLAN }, luck);
    const outcome = await editThings(world.authority, { ...by, planId: LIVED_PLAN, requestId: `request-${n}`, edits, reason: "Comité", waiver: "Comité" });
    if (!outcome.ok) {
      expect(["nothing-to-change", "edit-refused"]).toContain(outcome.reason);
      return null;
    }
    told.edits += 1;
    remember({ id: outcome.eventId, kind: "edit", eventId: outcome.eventId });
    return outcome.eventId;
  }

  /** Nothing happened in between: all of the plan is as it was, to the last field. */
  async function undoAtOnce(): Promise<void> {
    const before = await state();
    const eventId = await editSome();
    if (eventId === null) return;
    expect(await undoEdit(world.authority, { ...by, planId: LIVED_PLAN, eventId, requestId: `undo-${n}` })).toMatchObject({ ok: true });
    expect((await state()).whole).toEqual(before.whole);
    told.exactly += 1;
  }

  /** Much may have happened: either each of its values goes back and nothing else moves, or nothing moves and it is said why. */
  async function undoEarlier(): Promise<void> {
    if (remembered.length === 0) return;
    const { id, kind, eventId } = oneOf(remembered);
    const requestId = `undo-${n}`;
    if (kind === "directory") return void (await undoDirectoryEdit(world.authority, { ...by, eventId, requestId }));
    const [before, [decision]] = await Promise.all([state(), store.load(kind === "decision" ? [{ type: "decision", id }] : [])]);
    const outcome = kind === "decision" ? await undoDecision(world.authority, { ...by, decisionId: id }) : await undoEdit(world.authority, { ...by, planId: LIVED_PLAN, eventId, requestId });
    const after = await state();
    told[outcome.ok ? "undone" : "refused"] += 1;
    if (outcome.ok) {
      const [event] = await store.load([{ type: "event", id: eventId }]);
      // a decision that was undone before is answered as it is
      const isAgain = decision?.value.state === "undone";
      expect(after.values).toEqual(withoutChanges(before, isAgain ? [] : (event?.value.changes ?? [])));
    } else {
      expect(after).toEqual(before);
      expect(["edit-conflict", "edit-refused", "undone-already", "not-found"]).toContain(outcome.reason);
    }
  }

  /** A decision of the séance changes the dates or the phase of a project, at once. */
  async function decideOne(): Promise<void> {
    const { projects } = await store.portfolio(await edition());
    const { id, phase, endDay } = oneOf(projects);
    const effect: Effect = happens(0.5)
      ? { kind: "dates", edits: [{ subject: "project", id, seen: { endDay }, values: { endDay: addDays("2027-01-04", between(0, 700)) } }] }
      : { kind: "suspension", edits: [{ subject: "project", id, seen: { phase }, values: { phase: "suspended" } }] };
    const typed = { pointId: "point-1", projectId: id, text: `Décision ${n}`, ownerId: null, dueDay: null, taken: { how: "consensus" as const }, effect };
    const outcome = await recordDecision(world.authority, { ...by, meetingId, clientId: `decision-${n}`, typed, apply: true });
    if (!outcome.ok) expect(["nothing-to-change", "edit-refused"]).toContain(outcome.reason);
    else if (outcome.decision.eventId !== null) {
      told.decided += 1;
      remember({ id: outcome.decision.id, kind: "decision", eventId: outcome.decision.eventId });
    }
  }

  async function declareOne(): Promise<void> {
    const { projects } = await store.portfolio(await edition());
    const { id, version } = oneOf(projects);
    expect(await declareWeather(world.authority, { ...by, projectId: id, version, level: oneOf(WEATHER_LEVELS), comment: `Appui ${n}` })).toMatchObject({ ok: true });
  }

  /** A direction is taken over by another one, or gets its own life back. */
  async function mergeOne(): Promise<void> {
    const { id, validTo, successorId } = oneOf(await directory.directions());
    const values = validTo === null ? { validTo: "2026-12-31", successorId: oneOf(directions.filter((one) => one !== id)) } : { validTo: null, successorId: null };
    const outcome = await editDirectory(world.authority, { ...by, requestId: `request-${n}`, edits: [{ subject: "direction", id, seen: { validTo, successorId }, values }], reason: "Fusion" });
    if (!outcome.ok) return;
    told.mergers += 1;
    remember({ id: outcome.eventId, kind: "directory", eventId: outcome.eventId });
  }

  /** A new edition of the plan; taken back, its new projects go away with it. */
  async function importOne(keeps: boolean): Promise<void> {
    const dueDay = oneOf(["2027-01-29", "2027-06-30", "2027-11-30"]);
    const plan = importedPlan({ actions: 16, projects: 5 + between(0, 3), change: (_action, row) => (row % 4 === n % 4 ? { dueDay, status: oneOf(["inProgress", "done"]) } : {}) });
    const outcome = await importPlan(world.authority, jsonPlanFiles, anImport(plan, { settling: { all: oneOf(["file", "jalon"]) } }));
    if (!outcome.ok || outcome.importId === null) return;
    told.imports += 1;
    if (!keeps && (await undoImport(world.authority, outcome.importId)).ok) told.importsUndone += 1;
  }

  return {
    told,
    edition,
    begin: () => importOne(true),
    async goOn(): Promise<void> {
      n += 1;
      world.clock.advance(between(10, 600));
      const kind = between(1, 100);
      if (kind <= 45) await editSome();
      else if (kind <= 60) await undoAtOnce();
      else if (kind <= 78) await undoEarlier();
      else if (kind <= 84) await decideOne();
      else if (kind <= 90) await declareOne();
      else if (kind <= 97) await mergeOne();
      else await importOne(happens(0.5));
    },
  };
}
