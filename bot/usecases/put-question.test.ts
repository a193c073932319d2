import { aPerson } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { planAction, smallPlan } from "../testing/small-plan";
import { planCampaigns } from "./campaigns/plan-campaigns";
import { confirmMyWeek } from "./confirm-my-week";
import { putQuestion } from "./put-question";

const WEEK = "2026-W47";
const agent = aPerson({ id: "agent", name: "agent" });

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
