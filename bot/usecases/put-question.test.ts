import { noAvailability } from "../domain/campaigns/availability";
import { answerOf } from "../domain/prompts/quick-answer";
import { weeklyView } from "../domain/prompts/weekly-view";
import { aPerson } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { PLAN, planAction, smallPlan } from "../testing/small-plan";
import { answerInCard } from "./answer-in-card";
import { planCampaigns } from "./campaigns/plan-campaigns";
import { confirmMyWeek } from "./confirm-my-week";
import { loadWeek, weeklyFacts } from "./load-week";
import { putQuestion } from "./put-question";

const WEEK = "2026-W47";
const agent = aPerson({ id: "agent", name: "agent" });

describe("a person whose week began before that of the plan", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openLoadedAuthority(smallPlan([planAction("a1")]));
    const record = { ...noAvailability("agent"), timeZone: "Pacific/Noumea" };
    await world.authority.store.commit([{ do: "create", type: "availability", record }]);
    // Monday 23 November, nine in Nouméa: still Sunday in Paris
    world.clock.set("2026-11-22T22:00:00.000Z");
  });
  afterEach(() => world.close());

  it("gets the question of the week it is where they are, and their answer counts for it", async () => {
    const { created } = await planCampaigns(world.beside(), { epoch: null });
    expect(created.map(({ id }) => id)).toEqual(["weekly.2026-W48.agent"]);
    const authority = world.beside();
    const promptId = await putQuestion(authority, agent);
    expect(promptId).toBe("weekly.2026-W48.agent");
    const answer = () => ({ ok: true as const, answer: answerOf("advance", { status: "inProgress", progress: 40 }) });
    const said = await answerInCard(authority, agent, { promptId, actionId: `${PLAN}.a1`, version: 1, answer });
    if (!said.ok) throw new Error(`refused: ${said.reason}`);
    expect(weeklyView(weeklyFacts(said.week), {}).mode).toBe("receipt");
    const week = await loadWeek(world.beside(), promptId);
    expect([week?.week, week?.prompt.value.state, week?.prompt.value.answered]).toEqual(["2026-W48", "answered", [`${PLAN}.a1`]]);
  });
});

describe("a question that a person calls for", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openLoadedAuthority(smallPlan([planAction("a1")]));
  });
  afterEach(() => world.close());

  const steps = async () => {
    const [stored] = await world.authority.store.load([{ type: "prompt", id: `weekly.${WEEK}.agent` }]);
    return stored?.value.history.map(({ state, reason }) => `${state} ${reason}`.trim());
  };
  const plan = () => planCampaigns(world.beside(), { epoch: null });

  it("is not sent by the campaign as well", async () => {
    await putQuestion(world.authority, agent);
    expect((await plan()).created).toEqual([]);
    expect(await steps()).toEqual(["planned", "skipped asked-for"]);
  });

  it("does not leave when it was about to", async () => {
    await plan();
    await putQuestion(world.authority, agent);
    await putQuestion(world.authority, agent);
    expect(await steps()).toEqual(["planned", "skipped asked-for"]);
  });

  it("is answered once, whichever way", async () => {
    await confirmMyWeek(world.authority, agent);
    await putQuestion(world.authority, agent);
    expect(await steps()).toEqual(["planned", "skipped asked-for", "answered"]);
  });
});
