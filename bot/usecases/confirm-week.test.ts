import type { Person } from "../domain/people/person";
import { aPerson, aPlan } from "../domain/testing/builders";
import { isWriting } from "../testing/open-test-store";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { compareRollups } from "../testing/rollups-from-scratch";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { answerAction } from "./answer-action";
import { confirmWeek } from "./confirm-week";
import { putQuestion } from "./put-question";
import { readMyWeek } from "./read-my-week";

const agent = aPerson({ id: "agent", name: "agent" });
const SUNNY = {
  level: "sun",
  comment: "",
  at: "2026-11-09T09:00:00.000Z",
  week: "2026-W46",
  by: "agent",
  previous: null,
} as const;
const NEVER = { informed: null } as const;

/** The operations of each transaction that was written since the counter was made. */
function countTransactions() {
  const sizes: number[] = [];
  return {
    sizes,
    before: (request: Parameters<typeof isWriting>[0]) => {
      if (isWriting(request)) sizes.push((JSON.parse(String(request.body)) as unknown[]).length);
    },
  };
}

describe("« Rien de neuf »", () => {
  const written = countTransactions();
  let world: TestAuthority;
  const open = async (...plan: Parameters<typeof smallPlan>): Promise<void> => {
    world = await openLoadedAuthority(smallPlan(...plan), { before: written.before });
  };
  afterEach(() => world.close());

  const ask = async (person: Person = agent): Promise<string> => {
    const id = await putQuestion(world.authority, person);
    written.sizes.length = 0;
    return id;
  };
  const confirm = (promptId: string, person: Person = agent) => confirmWeek(world.authority, person, promptId, "card");
  const events = () => world.authority.store.eventsSince(PLAN, "2026-01-01");
  const sixty = (values: Parameters<typeof planAction>[1] = {}) =>
    [
      Array.from({ length: 60 }, (_, n) => planAction(`a${n}`, { projectId: `${PLAN}.p${n}`, ...values })),
      Array.from({ length: 60 }, (_, n) => planProject(`p${n}`)),
    ] as const;

  it("records nothing for a question nobody put, of another person or of another week", async () => {
    await open([planAction("a1")]);
    const promptId = await ask();
    expect(await confirm("weekly.2026-W47.nobody")).toEqual({ ok: false, reason: "not-found" });
    expect(await confirm(promptId, aPerson({ id: "somebody-else" }))).toEqual({ ok: false, reason: "not-concerned" });
    world.clock.set("2026-11-23T08:00:00.000Z");
    expect(await confirm(promptId)).toEqual({ ok: false, reason: "other-week" });
    expect([await events(), written.sizes]).toEqual([[], []]);
  });

  it("records nothing the second time, nor when everything was already said", async () => {
    await open([planAction("a1")]);
    const promptId = await ask();
    expect(await confirm(promptId)).toMatchObject({ ok: true, recorded: true });
    expect(await confirm(promptId)).toMatchObject({ ok: true, recorded: false });
    expect(await events()).toHaveLength(1);
    expect(await readMyWeek(world.authority, agent)).toMatchObject({ waiting: [], confirmedAt: world.clock.now() });
  });

  it("records once what is pressed five times at once", async () => {
    await open([planAction("a1"), planAction("a2")]);
    const promptId = await ask();
    const presses = await Promise.all(Array.from({ length: 5 }, () => confirmWeek(world.beside(), agent, promptId, "card")));
    expect(presses.map((one) => one.ok && one.recorded).filter(Boolean)).toHaveLength(1);
    expect(await events()).toHaveLength(1);
  });

  it("confirms 60 actions of 60 projects in one transaction, within the hundred operations one may have", async () => {
    await open(...sixty());
    const outcome = await confirm(await ask());
    expect(outcome).toMatchObject({ ok: true, recorded: true, week: { prompt: { value: { state: "answered" } } } });
    expect(written.sizes).toHaveLength(1);
    expect(written.sizes[0]).toBeLessThanOrEqual(100);
    expect((await events())[0]?.changes).toHaveLength(60);
    expect((await readMyWeek(world.authority, agent)).waiting).toEqual([]);
    const { projects } = await world.authority.store.portfolio(EDITION);
    expect(projects.filter(({ rollup }) => rollup.heard["agent"] === "2026-11-16")).toHaveLength(60);
  });

  it("confirms what fits of 60 actions nobody ever informed, and the rest, still waiting, at the second press", async () => {
    await open(...sixty(NEVER));
    const promptId = await ask();
    expect(await confirm(promptId)).toMatchObject({ ok: true, recorded: true });
    const { waiting } = await readMyWeek(world.authority, agent);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.length).toBeLessThan(30);
    expect(await confirm(promptId)).toMatchObject({ ok: true, recorded: true });
    expect((await readMyWeek(world.authority, agent)).waiting).toEqual([]);
    expect(written.sizes).toHaveLength(2);
    expect(Math.max(...written.sizes)).toBeLessThanOrEqual(100);
    const said = (await events()).flatMap(({ changes }) => changes.map(({ id }) => id));
    expect([said.length, new Set(said).size]).toEqual([60, 60]);
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
  });

  it("confirms 70 météos beside 60 actions in no transaction that is too large", async () => {
    const led = Array.from({ length: 70 }, (_, n) => planProject(`led${n}`, { itHeadId: "agent", weather: SUNNY }));
    const [actions, projects] = sixty(NEVER);
    await open(actions, [...projects, ...led]);
    const promptId = await ask();
    for (let press = 0; press < 4; press += 1) await confirm(promptId);
    expect((await readMyWeek(world.authority, agent)).confirmedAt).not.toBeNull();
    const confirmed = (await events()).flatMap(({ changes }) => changes.filter(({ subject }) => subject === "project"));
    expect(confirmed).toHaveLength(70);
    expect(Math.max(...written.sizes)).toBeLessThanOrEqual(100);
  });

  it("takes nothing from what a forged card says it is about", async () => {
    await open([planAction("a1"), planAction("foreign", { ownerId: "other" })]);
    const promptId = await ask();
    const forged = [
      `${PLAN}.foreign`,
      `${PLAN}.none`,
      `${PLAN}.a/b?c#d`,
      `${PLAN}.a1' OR true`,
      PLAN,
      "",
      ".",
      `${PLAN}.${"é".repeat(300)}`,
    ];
    const about = [...forged, ...Array.from({ length: 150 }, (_, n) => `${PLAN}.n${n}`)];
    expect(await confirmWeek(world.authority, agent, promptId, "card", about)).toMatchObject({ ok: true, recorded: true });
    expect((await events()).flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual([`${PLAN}.a1`]);
  });

  it("confirms the météo declared before, and leaves one never declared to be given", async () => {
    const weather = { ...SUNNY, level: "rain", comment: "Appui demandé" } as const;
    await open([planAction("a1")], [planProject("p1", { itHeadId: "agent", weather }), planProject("p2", { itHeadId: "agent" })]);
    await confirm(await ask());
    const changes = (await events()).flatMap((event) => event.changes);
    expect(changes.filter(({ subject }) => subject === "project")).toMatchObject([
      {
        id: `${PLAN}.p1`,
        before: { weather: "rain", comment: "Appui demandé" },
        after: { weather: "rain", comment: "Appui demandé" },
      },
    ]);
  });

  it("leaves out what was handed over or abandoned since the question was put, and what was said one by one", async () => {
    await open(["kept", "handed", "dropped", "said"].map((name) => planAction(name)));
    const promptId = await ask();
    const { store } = world.authority;
    const change = async (name: string, values: object): Promise<void> => {
      const [found] = await store.load([{ type: "action", id: `${PLAN}.${name}`, edition: EDITION }]);
      if (found) await store.commit([{ do: "replace", type: "action", record: { ...found.value, ...values }, etag: found.etag }]);
    };
    await change("handed", { ownerId: "other" });
    await change("dropped", { status: "abandoned" });
    await answerAction(world.authority, `${PLAN}.said`, { person: agent, version: 1, answer: { progress: 80 }, channel: "tab" });
    await confirm(promptId);
    const confirmed = (await events())
      .filter(({ kind }) => kind === "confirmation")
      .flatMap(({ changes }) => changes.map(({ id }) => id));
    expect(confirmed).toEqual([`${PLAN}.kept`]);
  });

  it("is recorded in the edition that an import published after the question was put", async () => {
    await open([planAction("a1")]);
    const promptId = await ask();
    await world.authority.plans.all();
    const { store } = world.authority;
    const next = "plan.2";
    const [found] = await store.load([{ type: "plan", id: PLAN }]);
    const copy = smallPlan([planAction("a1", { edition: next, progress: 55 })], [planProject("p1", { edition: next })]);
    await store.stage([
      ...copy.axes.map((axis) => ({ do: "create", type: "axis", record: { ...axis, edition: next } }) as const),
      ...copy.projects.map((record) => ({ do: "create", type: "project", record }) as const),
      ...copy.actions.map((record) => ({ do: "create", type: "action", record }) as const),
    ]);
    const record = { ...aPlan(), edition: next, editions: [EDITION, next], version: 2 };
    const commit = await store.commit([{ do: "replace", type: "plan", record, etag: found?.etag ?? "" }]);
    expect(commit).toMatchObject({ ok: true });
    expect(await confirm(promptId)).toMatchObject({ ok: true, recorded: true });
    expect((await events())[0]?.changes[0]?.after).toMatchObject({ progress: 55 });
    const [project] = (await store.portfolio(next)).projects;
    expect(project?.rollup.heard).toEqual({ agent: "2026-11-16" });
  });
});
