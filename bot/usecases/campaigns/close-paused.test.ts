import { aPerson } from "../../domain/testing/builders";
import { type CampaignRig, openCampaignRig } from "../../testing/campaign-rig";
import type { CampaignSteps } from "./campaign-steps";
import { pauseCampaign } from "./pause-campaign";

const WEEK = "2026-W47";
const ID = `weekly.${WEEK}`;
const EPOCH = 1;
const BUREAU = aPerson({ id: "bureau", name: "bureau", email: "bureau@authority.example", roles: ["bureau"] });

describe("a campaign that nobody lets go on", () => {
  let rig: CampaignRig;
  let steps: CampaignSteps;
  beforeEach(async () => {
    rig = await openCampaignRig({ owners: ["ana", "ben"], people: [BUREAU] });
    const lease = { id: "scheduler", holder: "one", epoch: EPOCH, until: "2026-12-31T09:00:00.000Z", since: "2026-09-01T00:00:00.000Z" } as const;
    await rig.world.authority.store.commit([{ do: "create", type: "lease", record: lease }]);
    steps = rig.steps();
    await steps.plan(EPOCH);
    expect(await pauseCampaign(rig.world.authority, BUREAU, ID)).toMatchObject({ ok: true });
  });
  afterEach(() => rig.close());
  const campaign = async () => (await rig.world.authority.store.load([{ type: "campaign", id: ID }]))[0]?.value;

  it("stays paused as long as it is still its week somewhere", async () => {
    rig.world.clock.set("2026-11-23T11:59:00.000Z");
    await steps.check(EPOCH, { everything: true });
    expect([await campaign(), await rig.ledger(WEEK)]).toMatchObject([{ state: "paused" }, { "weekly ana": "planned", "weekly ben": "planned" }]);
  });

  it("is closed after its week, every message with its reason, and the bureau hears that it did not leave", async () => {
    rig.world.clock.set("2026-11-23T13:30:00.000Z");
    await steps.plan(EPOCH);
    await steps.check(EPOCH, { everything: false });
    expect(await campaign()).toMatchObject({ state: "missed", total: 2, counts: { skipped: 2 } });
    expect(await rig.ledger(WEEK)).toEqual({ "weekly ana": "skipped window-closed", "weekly ben": "skipped window-closed" });
    await rig.deliver();
    expect(rig.messenger.sent.map(({ to }) => to)).toContain("bureau");
    expect(await steps.check(EPOCH, { everything: true })).toMatchObject({ next: null });
  });
});
