import type { Person } from "../../domain/people/person";
import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import type { AutomaticReplies, ReadReply, Timer } from "../../ports";
import { planWeek } from "../../domain/campaigns/plan-week";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { planAction, smallPlan } from "../../testing/small-plan";
import { noteAutomaticReplies } from "./note-automatic-replies";
import { readCampaignFacts } from "../campaigns/read-campaign-facts";

const OFF: ReadReply = { ok: true, period: null };
const AWAY: ReadReply = { ok: true, period: { from: "2026-11-15T17:00:00.000Z", until: "2026-11-30T07:00:00.000Z" } };
const LATER = (retryAfterMs: number | null): ReadReply => ({ ok: false, reason: "busy", retryAfterMs });

/** Mailboxes by the account of their person; each answer is given once, the last one ever after. */
function mailboxes(answers: Record<string, ReadReply[]>): AutomaticReplies & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async read(aadObjectId) {
      asked.push(aadObjectId);
      const left = answers[aadObjectId] ?? [OFF];
      return (left.length > 1 ? left.shift() : left[0]) ?? OFF;
    },
  };
}

/** Waiting takes no time, and is counted. */
function quickTimer(): Timer & { waited: number } {
  const timer = {
    waited: 0,
    elapsed: () => timer.waited,
    wait: async (ms: number) => {
      timer.waited += ms;
    },
  };
  return timer;
}

describe("automatic replies before a plan", () => {
  let world: TestAuthority;

  beforeEach(async () => {
    const plan = smallPlan([planAction("a1"), planAction("a2", { ownerId: "bea" })]);
    const people = plan.people.map((person): Person => ({ ...person, aadObjectId: `aad-${person.id}` }));
    // somebody who follows nothing is asked nothing
    const idle = people.map((one) => ({ ...one, id: `${one.id}-idle`, aadObjectId: `aad-${one.id}-idle` }));
    world = await openLoadedAuthority({ ...plan, people: [...people, ...idle] });
  });
  afterEach(() => world.close());

  const allowing = { ...CAMPAIGN_DEFAULTS, readsAutomaticReplies: true };
  const allow = () => world.authority.store.commit([{ do: "create", type: "settings", record: allowing }]);
  const absencesOf = async (id: string) =>
    (await world.authority.store.load([{ type: "availability", id }]))[0]?.value.absences ?? [];
  const questions = async () =>
    planWeek(await readCampaignFacts(world.authority)).decisions.map(({ personId, decision, reason }) =>
      `${personId} ${decision} ${reason}`.trim(),
    );

  it("are not read unless the settings allow it", async () => {
    const replies = mailboxes({ "aad-agent": [AWAY] });
    expect(await noteAutomaticReplies(world.authority, replies, quickTimer())).toEqual({ read: 0, noted: 0, unread: 0 });
    expect(replies.asked).toEqual([]);
  });

  it("are not read of those to whom nothing is about to be sent", async () => {
    await allow();
    const replies = mailboxes({});
    await noteAutomaticReplies(world.authority, replies, quickTimer());
    expect(replies.asked.toSorted()).toEqual(["aad-agent", "aad-bea"]);
    world.clock.set("2026-11-16T06:00:00.000Z");
    await noteAutomaticReplies(world.authority, replies, quickTimer());
    expect(replies.asked).toHaveLength(2);
  });

  it("are noted as days away, which the plan then sees", async () => {
    await allow();
    expect(await questions()).toEqual(["agent send", "bea send"]);
    const told = await noteAutomaticReplies(world.authority, mailboxes({ "aad-agent": [AWAY] }), quickTimer());
    expect(told).toEqual({ read: 2, noted: 1, unread: 0 });
    expect(await absencesOf("agent")).toEqual([{ from: "2026-11-16", until: "2026-11-29", source: "outlook" }]);
    expect(await absencesOf("bea")).toEqual([]);
    expect(await questions()).toEqual(["agent skip absent", "bea send"]);
  });

  it("are asked for again after the wait that Graph asks for", async () => {
    await allow();
    const timer = quickTimer();
    const replies = mailboxes({ "aad-agent": [LATER(7000), AWAY] });
    expect(await noteAutomaticReplies(world.authority, replies, timer)).toEqual({ read: 2, noted: 1, unread: 0 });
    expect(timer.waited).toBe(7000);
  });

  it("hold a campaign up for a minute at most", async () => {
    await allow();
    const timer = quickTimer();
    const replies = mailboxes({ "aad-agent": [LATER(null)], "aad-bea": [LATER(600_000)] });
    const told = await noteAutomaticReplies(world.authority, replies, timer);
    expect(told).toEqual({ read: 0, noted: 0, unread: 2 });
    expect(timer.waited).toBeLessThanOrEqual(60_000);
    expect(await questions()).toEqual(["agent send", "bea send"]);
  });

  it("never stop a campaign: a refusal ends the reading, a failure is logged", async () => {
    await allow();
    const refused: ReadReply = { ok: false, reason: "refused", retryAfterMs: null };
    const replies = mailboxes({ "aad-agent": [refused], "aad-bea": [refused] });
    const told = await noteAutomaticReplies(world.authority, replies, quickTimer());
    expect(told).toEqual({ read: 0, noted: 0, unread: 2 });
    const broken: AutomaticReplies = { read: () => Promise.reject(new Error("no token")) };
    await noteAutomaticReplies(world.authority, broken, quickTimer());
    expect(world.log.said).toEqual(expect.arrayContaining(["warn automatic-replies-refused", "error automatic-replies-failed"]));
    expect(await questions()).toEqual(["agent send", "bea send"]);
  });
});
