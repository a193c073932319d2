import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { compareRollups } from "../testing/rollups-from-scratch";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { temporaryFolder } from "../testing/temporary-folder";
import { answerAction } from "./answer-action";

const PEOPLE = 40;
const ACTIONS = 200;
const PROJECTS = 10;

describe("forty people who answer at the same moment", () => {
  const folder = temporaryFolder();
  let worlds: TestAuthority[];
  beforeAll(async () => {
    const actions = Array.from({ length: ACTIONS }, (_, n) =>
      planAction(`a${n}`, { projectId: `${PLAN}.p${n % PROJECTS}`, ownerId: `agent-${n % PEOPLE}`, days: (n % 7) + 1 }),
    );
    const projects = Array.from({ length: PROJECTS }, (_, n) => planProject(`p${n}`));
    const file = folder.file("data.db");
    worlds = [await openLoadedAuthority(smallPlan(actions, projects), { file }), await openLoadedAuthority({}, { file })];
  });
  afterAll(() => {
    for (const world of worlds) world.close();
    folder.remove();
  });

  it("are all recorded: each sum is that of its actions, and each answer counts once in the plan", async () => {
    const [world, second] = worlds;
    if (!world || !second) throw new Error("The store is not open.");
    const people = (await world.authority.directory.people()).filter(({ id }) => id.startsWith("agent-"));
    expect(people).toHaveLength(PEOPLE);
    const statuses = ["done", "blocked", "paused", "abandoned", "inProgress"] as const;
    await Promise.all(
      people.map(async (person, at) => {
        // two doors to one file, as two processes have them; each person answers their five actions one after the other
        const own = (at % 2 === 0 ? world : second).beside();
        for (const action of await own.store.actionsOfPerson([EDITION], person.id)) {
          const status = statuses[(at + action.order) % statuses.length] ?? "done";
          const outcome = await answerAction(own, action.id, {
            person,
            version: action.version,
            answer: { status },
            channel: "tab",
          });
          expect(outcome.ok).toBe(true);
        }
      }),
    );
    const { store } = world.authority;
    const { kept, fromScratch } = await compareRollups(store, EDITION);
    expect(kept).toEqual(fromScratch);
    expect((await store.plans())[0]?.value.version).toBe(1 + ACTIONS);
    expect(await store.eventsSince(PLAN, "2026-01-01")).toHaveLength(ACTIONS);
    const heard = (await store.portfolio(EDITION)).projects.map(({ rollup }) => [
      rollup.lastHeard,
      Object.keys(rollup.heard).length,
    ]);
    expect(heard).toEqual(Array.from({ length: PROJECTS }, () => ["2026-11-16", PEOPLE / PROJECTS]));
  }, 60_000);
});
