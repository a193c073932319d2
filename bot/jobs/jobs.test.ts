import { type CampaignRig, openCampaignRig } from "../testing/campaign-rig";
import { passingTime } from "../testing/passing-time";
import { aSender } from "../testing/sending-world";
import { JOBS } from "./jobs";

const WEEK = "2026-W47";

describe("jobs run by hand", () => {
  let rig: CampaignRig;
  beforeEach(async () => {
    rig = await openCampaignRig({ owners: ["ana", "ben"] });
  });
  afterEach(() => rig.close());

  const run = async (name: keyof typeof JOBS, dryRun = false) => {
    const sender = aSender(rig.world.beside(), passingTime(50).timer, "by-hand", { messenger: rig.messenger });
    const result = await JOBS[name](sender, { dryRun });
    await sender.pacer.leave();
    return result;
  };
  const recipients = () => rig.messenger.sent.map(({ to }) => to).toSorted();

  it.each(["send-prompts", "plan-campaigns", "sweep"] as const)("%s writes nothing and sends nothing when it is only tried", async (name) => {
    await run(name, true);
    expect([await rig.ledger(WEEK), await rig.world.authority.store.campaigns(), rig.messenger.sent]).toEqual([{}, [], []]);
  });

  it("plan-campaigns writes what is due and sends nothing; sweep sends it, and ends the campaign", async () => {
    const planned = await run("plan-campaigns");
    expect(planned.report).toMatchObject({ counts: { send: 2 }, created: 2, nextLook: "2026-11-18T08:00:00.000Z" });
    expect(planned.summary).toBe("2 to send, 0 to defer, 0 to skip, 0 to withdraw; 2 written, next look 2026-11-18T08:00:00.000Z");
    expect(recipients()).toEqual([]);
    const swept = await run("sweep");
    expect(swept.report).toEqual({ dryRun: false, interrupted: 0, overdue: 2, ended: [`weekly.${WEEK}`] });
    expect(recipients()).toEqual(["ana", "ben"]);
    expect((await run("sweep")).report).toMatchObject({ overdue: 0, ended: [] });
    expect(recipients()).toEqual(["ana", "ben"]);
  });

  it("take-snapshots keeps the figures of the week once, and names what it would keep when it is only tried", async () => {
    const kept = async () => (await rig.world.authority.store.load([{ type: "snapshot", id: `plan.${WEEK}` }]))[0];
    expect((await run("take-snapshots", true)).summary).toBe(`snapshots: plan.${WEEK}`);
    expect(await kept()).toBeNull();
    expect((await run("take-snapshots")).report).toEqual({ dryRun: false, taken: [`plan.${WEEK}`], missed: [] });
    expect(await kept()).toMatchObject({ value: { planId: "plan", week: WEEK } });
    expect((await run("take-snapshots")).summary).toBe("every plan has its snapshot");
  });

  it("sweep says of what a dead process left on its way that it is unknown, and sends it to nobody", async () => {
    await run("plan-campaigns");
    const { store, clock } = rig.world.authority;
    const [found] = await store.load([{ type: "prompt", id: `weekly.${WEEK}.ana` }]);
    if (!found) throw new Error("nothing was planned");
    const record = { ...found.value, state: "sending", claim: { by: "dead", at: clock.now() } } as const;
    await store.commit([{ do: "replace", type: "prompt", record, etag: found.etag }]);
    rig.world.clock.advance(120);
    expect((await run("sweep")).report).toMatchObject({ interrupted: 1, overdue: 1, ended: [`weekly.${WEEK}`] });
    expect(recipients()).toEqual(["ben"]);
    expect(await rig.ledger(WEEK)).toMatchObject({ "weekly ana": "unknown interrupted", "weekly ben": "sent" });
  });
});
