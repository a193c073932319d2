import { type CampaignRig, openCampaignRig } from "../../testing/campaign-rig";
import { EDITION, PLAN } from "../../testing/small-plan";
import { createLeaseHolder } from "./hold-lease";
import type { CampaignSteps } from "./campaign-steps";

const MONDAYS = ["2026-11-16", "2026-11-23", "2026-11-30"];

describe("somebody who is gone", () => {
  let rig: CampaignRig;
  let steps: CampaignSteps;
  beforeEach(async () => {
    rig = await openCampaignRig({ owners: ["ana", "ben"] });
    const { authority } = rig.world;
    await createLeaseHolder({ authority, timer: rig.timer, processId: "one", termMs: 1000, renewMs: 1000 }).hold();
    steps = rig.steps();
  });
  afterEach(() => rig.close());

  /** A week from Monday to Friday, looked at each day in the morning and two minutes later. */
  const live = async (monday: string): Promise<void> => {
    for (let day = 0; day < 5; day += 1) {
      rig.world.clock.set(new Date(Date.parse(`${monday}T08:00:00.000Z`) + day * 86_400_000).toISOString());
      await steps.plan(1);
      await rig.deliver();
      await rig.pass(120);
      await steps.check(1, { everything: day === 0 });
      await rig.deliver();
    }
  };
  const cardsOf = (personId: string): number => rig.messenger.sent.filter(({ to }) => to === personId).length;

  it.each(["uninstalled", "blocked", "lost"] as const)("is knocked at once and no more when the conversation is %s", async (reason) => {
    rig.messenger.refuse("ben", reason);
    for (const monday of MONDAYS) await live(monday);
    expect(cardsOf("ben")).toBe(1);
    expect(cardsOf("ana")).toBeGreaterThanOrEqual(3);
    expect(await rig.ledger("2026-W48")).toMatchObject({ "weekly ben": "skipped not-reachable" });
    expect(rig.world.log.said.filter((line) => line.startsWith("error"))).toEqual([]);
    expect(rig.world.log.said.filter((line) => line === "warn message-failed")).toHaveLength(1);
  });

  it("gets cards again once Jalon is installed again", async () => {
    rig.messenger.refuse("ben", "uninstalled");
    await live("2026-11-16");
    rig.messenger.refuse("ben", null);
    const { store, clock } = rig.world.authority;
    const [found] = await store.load([{ type: "conversation", id: "ben" }]);
    if (!found) throw new Error("there is no conversation");
    await store.commit([{ do: "replace", type: "conversation", record: { ...found.value, state: "reachable", at: clock.now() }, etag: found.etag }]);
    await live("2026-11-23");
    expect(await rig.ledger("2026-W48")).toMatchObject({ "weekly ben": "sent" });
  });

  it("gets no card from the day their actions went to somebody else", async () => {
    await live("2026-11-16");
    const before = cardsOf("ben");
    const { store } = rig.world.authority;
    const [found] = await store.load([{ type: "action", id: `${PLAN}.of-ben`, edition: EDITION }]);
    if (!found) throw new Error("there is no such action");
    await store.commit([{ do: "replace", type: "action", record: { ...found.value, ownerId: "ana" }, etag: found.etag }]);
    for (const monday of MONDAYS.slice(1)) await live(monday);
    expect(cardsOf("ben")).toBe(before);
    expect(rig.world.log.said.filter((line) => line.startsWith("error"))).toEqual([]);
  });

  it("gets nothing of what was already planned when they left before it could leave", async () => {
    rig.world.clock.set("2026-11-16T08:00:00.000Z");
    await steps.plan(1);
    const { store } = rig.world.authority;
    const [found] = await store.load([{ type: "action", id: `${PLAN}.of-ben`, edition: EDITION }]);
    if (!found) throw new Error("there is no such action");
    await store.commit([{ do: "replace", type: "action", record: { ...found.value, ownerId: "ana" }, etag: found.etag }]);
    rig.world.clock.advance(60);
    await steps.plan(1);
    await rig.deliver();
    expect(cardsOf("ben")).toBe(0);
    expect(Object.keys(await rig.ledger("2026-W47"))).toContain("weekly ben");
  });
});
