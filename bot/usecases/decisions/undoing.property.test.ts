import type { TypedDecision } from "../../domain/committee/decide-decision";
import type { Edit } from "../../domain/edits/edit";
import { aMilestone } from "../../domain/testing/builders";
import { chance, type Chance } from "../../domain/testing/chance";
import { howMany } from "../../testing/how-many";
import type { TestAuthority } from "../../testing/open-test-authority";
import { compareRollups } from "../../testing/rollups-from-scratch";
import { EDITION, PLAN, planAction, planProject } from "../../testing/small-plan";
import { applyDecision } from "./apply-decision";
import { recordDecision } from "./record-decision";
import { chair, MEETING, openCommittee, typedDecision } from "./testing/open-committee";
import { undoDecision } from "./undo-decision";

const ROUNDS = howMany({ thorough: 12, quick: 2 });
const STEPS = 40;
const DAYS = ["2027-01-29", "2027-03-31", "2027-06-30", null];

/** Everything of the plan but how often it was written. */
async function planAsItIs({ authority: { store } }: TestAuthority): Promise<string> {
  const { projects } = await store.portfolio(EDITION);
  const actions = await store.actionsOfEdition(EDITION);
  const byId = <T extends { id: string }>(list: T[]): T[] => list.toSorted((a, b) => a.id.localeCompare(b.id));
  return JSON.stringify([byId(projects), byId(actions)], (key, value: unknown) => (key === "version" ? undefined : inOrder(value)));
}

/** Sums that went to nothing and back may stand in another order, or as zero. */
const inOrder = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== 0).toSorted(([a], [b]) => a.localeCompare(b)))
    : value;

async function randomDecision({ authority: { store } }: TestAuthority, luck: Chance, at: number): Promise<TypedDecision> {
  const { projects } = await store.portfolio(EDITION);
  const project = luck.oneOf(projects);
  const action = luck.oneOf(await store.actionsOfEdition(EDITION));
  const day = luck.oneOf(DAYS);
  const change = (values: Edit["values"]): Edit => ({ subject: "project", id: project.id, seen: Object.fromEntries(Object.keys(values).map((field) => [field, project[field as "endDay"]])), values });
  const kinds: (() => TypedDecision["effect"])[] = [
    () => ({ kind: "dates", edits: [change({ endDay: day, milestones: [...project.milestones, aMilestone({ id: `m${at}`, day: day ?? "2027-02-26" })] })] }),
    () => ({ kind: "dates", edits: [{ subject: "action", id: action.id, seen: { dueDay: action.dueDay }, values: { dueDay: day } }] }),
    () => ({ kind: "owner", edits: [change({ itHeadId: luck.oneOf(["agent", "chair", null]) }), { subject: "action", id: action.id, seen: { ownerId: action.ownerId }, values: { ownerId: luck.oneOf(["agent", "member", null]) } }] }),
    () => ({ kind: "phase", edits: [change({ phase: luck.oneOf(["scoping", "building", "trial"]) })] }),
    () => ({ kind: "suspension", edits: [change({ phase: "suspended" })] }),
    () => ({ kind: "sponsor", edits: [change({ sponsor: luck.oneOf(["DGA", "", "Présidence"]) })] }),
    () => ({ kind: "new-action", edits: [{ subject: "action", id: `${PLAN}.a-new-${at}`, seen: {}, values: { title: `Action ${at}`, days: 3, dueDay: day }, creates: { projectId: project.id } }] }),
  ];
  return typedDecision([], { effect: luck.oneOf(kinds)() });
}

describe("decisions applied and undone in any order", () => {
  it.each(Array.from({ length: ROUNDS }, (_, seed) => seed + 1))("give the plan back as it was, or refuse and change nothing (seed %i)", async (seed) => {
    const luck = chance(seed);
    const projects = [planProject("p1", { endDay: "2027-03-31", initialEndDay: "2027-03-31" }), planProject("p2", { phase: "scoping" })];
    const world = await openCommittee([planAction("a1"), planAction("a2", { dueDay: null, initialDueDay: null, projectId: `${PLAN}.p2` })], projects);
    const at0 = await planAsItIs(world);
    /** Those in force, each with the plan as it stood before it was applied. */
    const applied: { decisionId: string; before: string }[] = [];
    const idle: string[] = [];
    const told = { undone: 0, refused: 0 };
    for (let step = 0; step < STEPS; step += 1) {
      world.clock.advance(60);
      const before = await planAsItIs(world);
      const by = { person: chair, choices: [], channel: "tab" as const };
      if (applied.length > 0 && luck.happens(0.4)) {
        const at = luck.between(0, applied.length - 1);
        const one = applied[at] ?? { decisionId: "", before };
        const outcome = await undoDecision(world.authority, { ...by, decisionId: one.decisionId });
        const now = await planAsItIs(world);
        if (!outcome.ok) {
          told.refused += 1;
          expect([seed, step, outcome.reason, now === before]).toEqual([seed, step, expect.stringMatching(/^(edit-conflict|decision-target-gone)$/), true]);
          continue;
        }
        told.undone += 1;
        if (at === applied.length - 1 && one.before !== "") expect([seed, step, now]).toEqual([seed, step, one.before]);
        applied.splice(at, 1);
        // what was applied after it stood on a plan that is not there any more
        for (const later of applied.slice(at)) later.before = "";
        idle.push(one.decisionId);
        continue;
      }
      const again = idle.length > 0 && luck.happens(0.2) ? idle.splice(luck.between(0, idle.length - 1), 1)[0] : undefined;
      const outcome =
        again === undefined
          ? await recordDecision(world.authority, { ...by, meetingId: MEETING, clientId: `typed-${step}`, typed: await randomDecision(world, luck, step), apply: true })
          : await applyDecision(world.authority, { ...by, decisionId: again });
      if (outcome.ok) applied.push({ decisionId: outcome.decision.id, before });
      else expect([seed, step, await planAsItIs(world)]).toEqual([seed, step, before]);
    }
    // those still in force, the last one first, lead back to the plan as it was
    let left = applied.length;
    while (left > 0) {
      for (const one of applied.splice(0).toReversed()) {
        const outcome = await undoDecision(world.authority, { person: chair, decisionId: one.decisionId, channel: "tab" });
        if (outcome.ok) expect([seed, outcome.decision.state]).toEqual([seed, "undone"]);
        else applied.unshift(one);
      }
      if (applied.length === left) break;
      left = applied.length;
    }
    expect(told.undone).toBeGreaterThan(0);
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
    expect([seed, applied.length]).toEqual([seed, 0]);
    expect((await planAsItIs(world)) === at0).toBe(true);
    await world.close();
  });
});
