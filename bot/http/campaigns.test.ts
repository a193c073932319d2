import type { z } from "zod";
import {
  campaignLedger,
  campaignProgress,
  campaignView,
  campaignWeek,
  messageHistory,
  reachability,
} from "../contract/campaigns";
import { settingsView } from "../contract/campaign-settings";
import { campaignPaths } from "../contract/campaign-paths";
import { noAvailability } from "../domain/campaigns/availability";
import { stepTo } from "../domain/campaigns/ledger-fields";
import { addDays } from "../domain/calendar/day";
import { addWeeks, mondayOf } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import { planCampaigns } from "../usecases/campaigns/plan-campaigns";
import { aConversation } from "../testing/open-test-authority";
import { type Answer, openApi, withJson } from "../testing/doors/api";
import { type Doors, openDoors } from "../testing/doors/open-doors";

type Caller = (call: string, init?: RequestInit) => Promise<Answer>;
/** The hour at which each test begins, on the Monday of a week of its own. */
const NINE = "T08:00:00.000Z";

describe("the campaigns of the bureau", () => {
  let doors: Doors;
  let bureau: Caller;
  let executive: Caller;
  let reached: Person[];
  /** The week of the test, its Monday at nine, and the campaign of its question. */
  let week = "2026-W46";
  let monday = "";
  let campaign = "";

  const get = async <S extends z.ZodType>(path: string, schema: S, as: Caller = bureau): Promise<z.infer<S>> =>
    schema.parse((await as(`GET ${path}`)).body);
  const post = (path: string, as: Caller = bureau): Promise<Answer> => as(`POST ${path}`, withJson({}));
  const code = async (answer: Promise<Answer>): Promise<string> => {
    const { status, code: said } = await answer;
    return `${status} ${said}`.trim();
  };
  const changeSettings = async (change: object): Promise<Answer> => {
    const { version, settings } = await get(campaignPaths.campaignSettings(), settingsView);
    return bureau(`PUT ${campaignPaths.campaignSettings()}`, withJson({ version, settings: { ...settings, ...change } }));
  };
  const weekly = async () => (await get(campaignPaths.campaignWeek(), campaignWeek)).campaigns.find(({ id }) => id === campaign);
  const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, count) => all + count, 0);

  beforeAll(async () => {
    doors = await openDoors();
    const chief = doors.sample.people.find(({ roles, aadObjectId }) => roles.includes("executive") && aadObjectId !== null);
    if (!chief) throw new Error("no executive in the sample");
    [bureau, executive] = await Promise.all([openApi(doors, doors.person("belkacem")), openApi(doors, chief)]);
    // the last ones are agents: directors keep a place of their week for the digest
    reached = doors.sample.people.filter(({ aadObjectId }) => aadObjectId !== null).slice(-40);
    for (const { id } of reached)
      await doors.authority.store.commit([{ do: "create", type: "conversation", record: aConversation(id) }]);
  });
  afterAll(() => doors.close());
  beforeEach(async () => {
    week = addWeeks(week, 1);
    monday = `${mondayOf(week)}${NINE}`;
    campaign = `weekly.${week}`;
    doors.world.localClock?.set(monday);
    for (const taken of await doors.world.queue.take(100, 60)) await taken.done();
    // its hour is still to come
    await changeSettings({ collection: { weekday: 3, time: "10:00" }, consentAbove: 200 });
  });
  afterEach(() => expect(doors.log.take().filter(({ level }) => level === "error")).toEqual([]));

  it("show before anything leaves who is written to, when, and why not; nothing is written by looking", async () => {
    await changeSettings({ collection: { weekday: 1, time: "09:00" } });
    doors.world.localClock?.set(`${addDays(mondayOf(week), -2)}T10:00:00.000Z`);
    const coming = await get(campaignPaths.campaignWeek(), campaignWeek);
    expect([coming.week, coming.currentWeek]).toEqual([week, addWeeks(week, -1)]);
    const [shown] = coming.campaigns;
    expect(shown).toMatchObject({
      id: campaign,
      state: "coming",
      startsAt: monday,
      canLaunch: { allowed: false, reason: "campaign-other-week" },
    });
    expect(sum(shown?.counts ?? {})).toBe(shown?.recipients);
    expect(shown?.recipients).toBe(coming.lines.filter(({ kind }) => kind === "weekly").length);
    const [leaving] = coming.lines.filter(({ state, kind }) => state === "planned" && kind === "weekly");
    expect(leaving).toMatchObject({
      at: monday,
      local: { day: mondayOf(week), time: "09:00", timeZone: "Europe/Paris" },
      recorded: false,
    });
    const [skipped] = coming.lines.filter(({ reason }) => reason === "not-reachable");
    expect(skipped).toMatchObject({
      state: "skipped",
      at: null,
      local: null,
      sentence: expect.stringContaining("ne peut pas écrire"),
    });
    expect(await doors.authority.store.messagesOfWeek(week)).toEqual([]);
  });

  it("leave before their hour by hand, into the ledger and the queue, and only in everybody's hours", async () => {
    const before = await weekly();
    expect(before).toMatchObject({ state: "coming", canLaunch: { allowed: true }, needsConsent: false });
    expect(await code(post(campaignPaths.launchCampaign(campaign), executive))).toBe("403 bureau-only");
    const launched = campaignView.parse((await post(campaignPaths.launchCampaign(campaign))).body);
    expect(launched).toMatchObject({
      state: "running",
      startedAt: monday,
      by: { id: doors.person("belkacem").id },
      recipients: before?.recipients,
    });
    expect(launched.counts.planned).toBe(before?.launchable);
    const slices = await doors.world.queue.take(10, 60);
    expect(slices.flatMap(({ slice }) => slice.messages).length).toBe(launched.counts.planned);
    expect(await code(post(campaignPaths.launchCampaign(campaign)))).toBe("409 campaign-nobody");
  });

  it("do not leave by hand at night: nobody could be written to sooner", async () => {
    await changeSettings({ collection: { weekday: 2, time: "09:00" } });
    doors.world.localClock?.set(`${mondayOf(week)}T20:00:00.000Z`);
    expect(await code(post(campaignPaths.launchCampaign(campaign)))).toBe("409 campaign-nobody");
    expect(await doors.authority.store.messagesOfWeek(week)).toEqual([]);
  });

  it("wait, when they are wide, for a second person, who is not the first", async () => {
    await changeSettings({ consentAbove: 1 });
    expect(await weekly()).toMatchObject({ needsConsent: true, consentAbove: 1 });
    expect(await code(post(campaignPaths.consentCampaign(campaign), executive))).toBe("409 campaign-not-waiting");
    const asked = campaignView.parse((await post(campaignPaths.launchCampaign(campaign))).body);
    expect(asked).toMatchObject({ state: "waiting", startedAt: null });
    expect([await doors.authority.store.messagesOfWeek(week), await doors.world.queue.take(10, 60)]).toEqual([[], []]);
    const refused = await post(campaignPaths.consentCampaign(campaign));
    expect([refused.status, refused.code]).toEqual([403, "second-person"]);
    expect(await code(post(campaignPaths.launchCampaign(campaign)))).toBe("409 campaign-waiting");
    const [one, other] = await Promise.all([
      post(campaignPaths.consentCampaign(campaign), executive),
      post(campaignPaths.consentCampaign(campaign), executive),
    ]);
    expect([one.status, other.status].toSorted()).toEqual([200, 409]);
    const running = await weekly();
    expect(running).toMatchObject({
      state: "running",
      by: { id: doors.person("belkacem").id },
      consentBy: { name: expect.stringMatching(/./) },
    });
    expect(running?.counts.planned).toBeGreaterThan(1);
  });

  it("go on as planned while a wide launch waits: their hour does not stand for a consent", async () => {
    await changeSettings({ collection: { weekday: 1, time: "09:00" }, reminderAfter: 1, consentAbove: 0 });
    await planCampaigns(doors.authority, { epoch: null });
    const { store } = doors.authority;
    const asked = await store.promptsOfWeek(week);
    for (const { value, etag } of asked.filter((one) => one.value.state === "planned")) {
      const record = { ...stepTo(value, monday, "sent"), sentAt: monday, activityId: "activity" };
      await store.commit([{ do: "replace", type: "prompt", record, etag }]);
    }
    // one of them asked to be reminded this very day
    const [early] = asked.filter(({ value }) => value.state === "planned");
    const wish = { ...noAvailability(early?.value.personId ?? ""), remindOn: mondayOf(week) };
    await store.commit([{ do: "create", type: "availability", record: wish }]);
    doors.world.localClock?.set(`${mondayOf(week)}T14:00:00.000Z`);
    const reminder = `reminder.${week}`;
    expect(campaignView.parse((await post(campaignPaths.launchCampaign(reminder))).body).state).toBe("waiting");
    await planCampaigns(doors.authority, { epoch: null });
    const reminders = (await store.messagesOfWeek(week)).filter(({ value }) => value.kind === "reminder");
    expect(reminders.map(({ value }) => value.personId)).toEqual([wish.id]);
    const running = campaignView.parse((await post(campaignPaths.consentCampaign(reminder), executive)).body);
    expect(running).toMatchObject({ kind: "reminder", state: "running" });
    expect(running.recipients).toBeGreaterThan(1);
  });

  it("rest while they are paused, and go on where they stood", async () => {
    await post(campaignPaths.launchCampaign(campaign));
    for (const taken of await doors.world.queue.take(10, 60)) await taken.done();
    expect(campaignView.parse((await post(campaignPaths.pauseCampaign(campaign))).body)).toMatchObject({
      state: "paused",
      canResume: { allowed: true },
    });
    expect(await code(post(campaignPaths.launchCampaign(campaign)))).toBe("409 campaign-paused");
    expect(await code(post(campaignPaths.pauseCampaign(campaign)))).toBe("409 campaign-not-running");
    const resumed = campaignView.parse((await post(campaignPaths.resumeCampaign(campaign))).body);
    expect(resumed.state).toBe("running");
    const again = (await doors.world.queue.take(10, 60)).flatMap(({ slice }) => slice.messages);
    expect(again.length).toBe(resumed.counts.planned);
  });

  it("are watched by figures that answer 304 while nothing moved", async () => {
    await post(campaignPaths.launchCampaign(campaign));
    const first = await bureau(`GET ${campaignPaths.campaignProgress()}`);
    const [shown] = campaignProgress.parse(first.body).campaigns;
    expect(shown).toMatchObject({ id: campaign, state: "running" });
    expect(sum(shown?.counts ?? {})).toBe(shown?.recipients);
    const tag = first.headers.get("etag") ?? "";
    expect(await bureau(`GET ${campaignPaths.campaignProgress()}`, { headers: { "If-None-Match": tag } })).toMatchObject({ status: 304 });
    expect(await code(bureau(`GET ${campaignPaths.campaignProgress()}?week=2025-W53`))).toBe("400 invalid-input");
  });

  it("are told by the ledger, by name, with filters; a message tells its life", async () => {
    await post(campaignPaths.launchCampaign(campaign));
    const all = await get(campaignPaths.campaignLedger(), campaignLedger);
    expect([all.total, sum(all.counts)]).toEqual([all.lines.length, all.lines.length]);
    const names = all.lines.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "fr")));
    const skipped = await get(`${campaignPaths.campaignLedger()}?state=skipped&kind=weekly`, campaignLedger);
    expect([skipped.total, skipped.lines.length]).toEqual([all.total, all.counts.skipped]);
    const accented = all.lines.find(({ name }) => /[éèêëïôç]/.test(name));
    if (!accented) throw new Error("nobody with an accent");
    const q = encodeURIComponent(accented.name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toUpperCase());
    expect((await get(`${campaignPaths.campaignLedger()}?q=${q}`, campaignLedger)).lines.map(({ id }) => id)).toContain(accented.id);
    expect(await code(bureau(`GET ${campaignPaths.campaignLedger()}?state=late`))).toBe("400 invalid-input");
    const [planned] = all.lines.filter(({ state }) => state === "planned");
    const life = await get(campaignPaths.message(planned?.id ?? ""), messageHistory);
    expect(life).toMatchObject({ attempts: 0, steps: [{ state: "planned", at: monday }], canWithdraw: { allowed: true } });
    expect(life.rule).toContain("une carte par semaine");
  });

  it("have a message taken back before it leaves, and replaced once it was sent", async () => {
    await post(campaignPaths.launchCampaign(campaign));
    const { lines } = await get(`${campaignPaths.campaignLedger()}?state=planned`, campaignLedger);
    const [first, second] = lines;
    if (!first || !second) throw new Error("nothing planned");
    expect(await code(post(campaignPaths.withdrawMessage(first.id), executive))).toBe("403 bureau-only");
    const kept = messageHistory.parse((await post(campaignPaths.withdrawMessage(first.id))).body);
    expect(kept).toMatchObject({ line: { state: "withdrawn", reason: "taken-back" }, canWithdraw: { allowed: false } });
    expect(await code(post(campaignPaths.withdrawMessage(first.id)))).toBe("409 message-not-there");

    const { store } = doors.authority;
    const [stored] = await store.load([{ type: "prompt", id: second.id }]);
    if (!stored) throw new Error("no such prompt");
    const record = { ...stepTo(stored.value, monday, "sent"), sentAt: monday, activityId: "activity-1" };
    await store.commit([{ do: "replace", type: "prompt", record, etag: stored.etag }]);
    const [conversation] = await store.load([{ type: "conversation", id: second.personId }]);
    if (!conversation) throw new Error("no conversation");
    const here = { ...conversation.value, serviceUrl: doors.connector.serviceUrl };
    await store.commit([{ do: "replace", type: "conversation", record: here, etag: conversation.etag }]);
    doors.connector.take();
    expect((await post(campaignPaths.withdrawMessage(second.id))).status).toBe(200);
    const [put] = doors.connector.take();
    expect([put?.method, put?.path]).toEqual(["PUT", expect.stringContaining("/activities/activity-1")]);
    expect(JSON.stringify(put?.activity)).toContain("Message retiré");
  });

  it("know of everybody whether they can be reached; the states add up", async () => {
    const all = await get(campaignPaths.reachability(), reachability, executive);
    expect([sum(all.counts), all.people.length]).toEqual([all.total, all.total]);
    expect(all.counts).toMatchObject({ reachable: reached.length, unknown: all.total - reached.length });
    const unknown = all.people.find(({ state }) => state === "unknown");
    expect(unknown).toMatchObject({ at: null, remedy: expect.stringMatching(/\.$/) });
  });

  it("keep what somebody else set meanwhile, and say everything that is wrong", async () => {
    const seen = await get(campaignPaths.campaignSettings(), settingsView);
    expect((await changeSettings({ consentAbove: 10 })).status).toBe(200);
    const late = await bureau(`PUT ${campaignPaths.campaignSettings()}`, withJson({ version: seen.version, settings: seen.settings }));
    expect([late.status, late.code]).toEqual([409, "version-conflict"]);
    expect(late.body).toMatchObject({ current: { settings: { consentAbove: 10 } } });
    const any = await bureau(`PUT ${campaignPaths.campaignSettings()}`, withJson({ version: "*", settings: seen.settings }));
    expect(any.status).toBe(409);
    const wrong = await changeSettings({ window: { from: "05:00", to: "22:00" }, maxMessages: 5 });
    expect(wrong).toMatchObject({ status: 422, code: "settings-refused" });
    expect(wrong.body).toMatchObject({
      field: "window",
      errors: [
        { field: "window", code: "window-too-wide", sentence: expect.stringContaining("entre 7\u00a0h et 20\u00a0h") },
        { field: "maxMessages", code: "out-of-range", sentence: expect.stringContaining("1 à 2") },
      ],
    });
    expect((await get(campaignPaths.campaignSettings(), settingsView, executive)).canChange).toEqual({
      allowed: false,
      reason: "bureau-only",
    });
  });

  it("have a yearly sheet for the CST", async () => {
    await post(campaignPaths.launchCampaign(campaign));
    const response = await bureau(`GET ${campaignPaths.cstSheet()}?year=2026`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe("attachment; filename=jalon-envois-2026.xlsx");
    expect(await code(bureau(`GET ${campaignPaths.cstSheet()}?year=26`))).toBe("400 invalid-input");
  });
});
