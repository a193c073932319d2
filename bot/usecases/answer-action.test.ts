import { aPerson } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { compareRollups } from "../testing/rollups-from-scratch";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { answerAction } from "./answer-action";

const ACTION = `${PLAN}.a1`;
const agent = aPerson({ id: "agent", name: "agent" });

describe("an answer about one action", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openLoadedAuthority(smallPlan([planAction("a1", { coOwnerIds: ["other"] }), planAction("a2")]));
  });
  afterEach(() => world.close());

  const stored = async () => (await world.authority.store.load([{ type: "action", id: ACTION, edition: EDITION }]))[0]?.value;
  const events = () => world.authority.store.eventsAbout(PLAN, ACTION);
  const planVersion = async () => (await world.authority.store.plans())[0]?.value.version;

  it("is refused for an action that no plan has", async () => {
    const input = { person: agent, version: 1, answer: { progress: 50 }, channel: "tab" as const };
    expect(await answerAction(world.authority, `${PLAN}.none`, input)).toEqual({ ok: false, reason: "not-found" });
    expect(await answerAction(world.authority, "elsewhere.a1", input)).toEqual({ ok: false, reason: "not-found" });
    expect(await answerAction(world.authority, `${PLAN}.a/1?#`, input)).toEqual({ ok: false, reason: "not-found" });
  });

  it("records nothing when it is refused: a stranger, an old version, an impossible value", async () => {
    const before = await stored();
    const said = { version: 1, answer: { progress: 50 }, channel: "tab" as const };
    const outcomes = [
      await answerAction(world.authority, ACTION, { ...said, person: aPerson({ id: "stranger" }) }),
      await answerAction(world.authority, ACTION, { ...said, person: agent, version: 7 }),
      await answerAction(world.authority, ACTION, { ...said, person: agent, answer: { progress: 52 } }),
    ];
    expect(outcomes.map((one) => !one.ok && one.reason)).toEqual(["not-concerned", "version-conflict", "progress-not-a-step"]);
    expect([await stored(), await events(), await planVersion()]).toEqual([before, [], 1]);
  });

  it("changes the action, its sums, its history and the version of the plan together", async () => {
    const outcome = await answerAction(world.authority, ACTION, {
      person: agent,
      version: 1,
      answer: { status: "done" },
      channel: "tab",
    });
    expect(outcome).toMatchObject({ ok: true, action: { status: "done", progress: 100, version: 2 } });
    expect(await stored()).toMatchObject({ status: "done", informed: { by: "agent", channel: "tab", week: "2026-W47" } });
    expect(await events()).toMatchObject([
      { id: `${ACTION}.v2`, changes: [{ before: { status: "inProgress" }, after: { status: "done" } }] },
    ]);
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
    expect(await planVersion()).toBe(2);
  });

  it("gives the second of two writers what the first wrote, and takes their answer once they have seen it", async () => {
    const second = world.beside();
    const first = await answerAction(world.authority, ACTION, {
      person: agent,
      version: 1,
      answer: { progress: 60, line: "Marché notifié" },
      channel: "card",
    });
    expect(first.ok).toBe(true);
    const typed = { answer: { obstacle: "Recette en retard" }, channel: "tab" as const, person: aPerson({ id: "other" }) };
    const conflict = await answerAction(second, ACTION, { ...typed, version: 1 });
    if (conflict.ok || conflict.reason !== "version-conflict") throw new Error("The second writer was not told.");
    expect(conflict.current).toMatchObject({ progress: 60, line: "Marché notifié", version: 2 });
    expect((await answerAction(second, ACTION, { ...typed, version: conflict.current.version })).ok).toBe(true);
    expect(await stored()).toMatchObject({ progress: 60, line: "Marché notifié", obstacle: "Recette en retard", version: 3 });
  });

  it("loses none of fifty answers given at once, each by somebody who saw what stands when another was first", async () => {
    const speak = async (n: number): Promise<void> => {
      let version = (await stored())?.version ?? 0;
      for (;;) {
        const answer = { progress: (n % 20) * 5, line: `Réponse ${n}` };
        const outcome = await answerAction(world.authority, ACTION, { person: agent, version, answer, channel: "tab" });
        if (outcome.ok) return;
        if (outcome.reason !== "version-conflict") throw new Error(`unexpected: ${outcome.reason}`);
        version = outcome.current.version;
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, n) => speak(n)));
    const recorded = (await events()).map(({ id, changes }) => ({
      version: Number(id.slice(`${ACTION}.v`.length)),
      change: changes[0],
    }));
    recorded.sort((a, b) => a.version - b.version);
    expect(recorded.map(({ version }) => version)).toEqual(Array.from({ length: 50 }, (_, n) => n + 2));
    expect(new Set(recorded.map(({ change }) => change?.after["line"])).size).toBe(50);
    for (const [n, { change }] of recorded.entries()) {
      if (n > 0) expect(change?.before).toEqual(recorded[n - 1]?.change?.after);
    }
    expect(await stored()).toMatchObject({ version: 51, line: recorded.at(-1)?.change?.after["line"] });
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
    expect(await planVersion()).toBe(51);
  }, 60_000);

  it("is counted in the sums of its axis when the action has no project", async () => {
    world.close();
    world = await openLoadedAuthority(
      smallPlan([planAction("a1", { projectId: null, status: "planned", progress: 0, informed: null })], [planProject("p1")]),
    );
    const outcome = await answerAction(world.authority, ACTION, {
      person: agent,
      version: 1,
      answer: { progress: 25 },
      channel: "tab",
    });
    expect(outcome).toMatchObject({ ok: true, action: { status: "inProgress" } });
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
    expect(kept[`${PLAN}.x1`]).toMatchObject({ known: 1, days: 10, daysDone: 250 });
  });
});
