import { instantAt } from "../../domain/calendar/civil-time";
import { noAvailability } from "../../domain/campaigns/availability";
import { messageId, plannedFields, stepTo } from "../../domain/campaigns/ledger-fields";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { planWeek } from "../../domain/campaigns/plan-week";
import type { Person } from "../../domain/people/person";
import { newPrompt } from "../../domain/prompts/plan-weekly-prompts";
import { answeredAt, type PromptRecord } from "../../domain/prompts/prompt-record";
import { actionSubject } from "../../domain/prompts/weekly-subjects";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { planAction, smallPlan } from "../../testing/small-plan";
import { explainMessage } from "../campaigns/explain-message";
import { muteReminders } from "./mute-reminders";
import { readCampaignFacts } from "../campaigns/read-campaign-facts";
import { snoozeReminder } from "./snooze-reminder";

const WEEK = "2026-W47";
const at = (day: string, time: string): string => instantAt(day, time, "Europe/Paris");
const MONDAY_9 = at("2026-11-16", "09:00");
const on = (weekday: number) => ({ as: "weekday", weekday, which: null }) as const;

describe("the day of the reminder that a person chose", () => {
  let world: TestAuthority;
  let person: Person;
  const action = planAction("a1");

  beforeEach(async () => {
    const plan = smallPlan([action]);
    world = await openLoadedAuthority(plan);
    person = plan.people[0] as Person;
    world.clock.set(at("2026-11-16", "15:00"));
  });
  afterEach(() => world.close());

  const personId = "agent";
  const question = newPrompt(WEEK, personId, MONDAY_9, { actions: [actionSubject(action)], projects: [] });
  const sent: PromptRecord = { ...stepTo(question, MONDAY_9, "sent"), sentAt: MONDAY_9 };
  const put = (record = sent) => world.authority.store.commit([{ do: "create", type: "prompt", record }]);
  const reminder = (values: Partial<NoticeRecord>): NoticeRecord => ({
    ...plannedFields("reminder", WEEK, personId, at("2026-11-18", "09:00")),
    kind: "reminder",
    subjects: [],
    about: sent.id,
    ...values,
  });
  const putReminder = (record: NoticeRecord) => world.authority.store.commit([{ do: "create", type: "notice", record }]);
  const reminders = async () =>
    planWeek(await readCampaignFacts(world.authority))
      .decisions.filter(({ kind }) => kind === "reminder")
      .map(({ decision, at: moment, reason }) => `${decision} ${moment ?? ""} ${reason}`.trim());

  it("is none when nothing waits for an answer", async () => {
    const nothing = { ok: false, reason: "nothing-to-recall", next: null };
    expect(await snoozeReminder(world.authority, person, on(4))).toEqual(nothing);
    await put(answeredAt(sent, at("2026-11-16", "10:00")));
    expect(await snoozeReminder(world.authority, person, on(4))).toEqual(nothing);
    expect(await world.authority.store.availabilities()).toEqual([]);
  });

  it("is refused with the reason and the next day that will do", async () => {
    await put();
    const next = "2026-11-17";
    expect(await snoozeReminder(world.authority, person, null)).toEqual({ ok: false, reason: "unsaid", next: null });
    expect(await snoozeReminder(world.authority, person, { as: "in", days: 0 })).toEqual({ ok: false, reason: "past", next });
    expect(await snoozeReminder(world.authority, person, on(6))).toEqual({ ok: false, reason: "weekend", next });
    const nextWeek = { as: "weekday", weekday: 2, which: "next-week" } as const;
    expect(await snoozeReminder(world.authority, person, nextWeek)).toEqual({ ok: false, reason: "other-week", next });
    world.clock.set(at("2026-11-20", "10:00"));
    expect(await snoozeReminder(world.authority, person, on(6))).toEqual({ ok: false, reason: "weekend", next: null });
  });

  it("is refused on a day the person does not work", async () => {
    await put();
    const off = { ...noAvailability(personId), absences: [{ from: "2026-11-17", until: "2026-11-19", source: "tab" as const }] };
    await world.authority.store.commit([{ do: "create", type: "availability", record: off }]);
    expect(await snoozeReminder(world.authority, person, on(4))).toEqual({ ok: false, reason: "absent", next: "2026-11-20" });
  });

  it("takes the place of the day of the rule, and ends the silence that was asked for before", async () => {
    await put();
    const usual = `send ${at("2026-11-18", "09:00")}`;
    expect(await reminders()).toEqual([usual]);
    await muteReminders(world.authority, person);
    expect(await reminders()).toEqual(["skip  muted"]);
    expect(await snoozeReminder(world.authority, person, on(4))).toEqual({ ok: true, day: "2026-11-19" });
    expect(await reminders()).toEqual([`defer ${at("2026-11-19", "09:00")} snoozed`]);
    await muteReminders(world.authority, person);
    expect(await reminders()).toEqual(["skip  muted"]);
  });

  it("is too late once the reminder left or its day was settled", async () => {
    await put();
    await putReminder(reminder({ state: "deferred", reason: "snoozed", dueAt: at("2026-11-19", "09:00") }));
    expect(await snoozeReminder(world.authority, person, on(5))).toEqual({ ok: false, reason: "moved", next: null });
    const [stored] = await world.authority.store.load([{ type: "notice", id: messageId("reminder", WEEK, personId) }]);
    const record = { ...reminder({ state: "sent" }), sentAt: at("2026-11-18", "09:00") };
    await world.authority.store.commit([{ do: "replace", type: "notice", record, etag: stored?.etag ?? "" }]);
    expect(await snoozeReminder(world.authority, person, on(5))).toEqual({ ok: false, reason: "reminded", next: null });
  });

  it("leaves the last message explained by its rule: which, when, and what it waited for", async () => {
    expect(await explainMessage(world.authority, person)).toBeNull();
    await put();
    const first = { kind: "weekly", day: "2026-11-16", time: "09:00", waitedFor: "" };
    expect(await explainMessage(world.authority, person)).toMatchObject(first);
    const deferred = stepTo(reminder({}), at("2026-11-18", "09:00"), "deferred", "snoozed");
    await putReminder({ ...stepTo(deferred, at("2026-11-19", "09:00"), "sent"), sentAt: at("2026-11-19", "09:00") });
    world.clock.set(at("2026-12-03", "10:00"));
    const last = { kind: "reminder", day: "2026-11-19", waitedFor: "snoozed" };
    expect(await explainMessage(world.authority, person)).toMatchObject(last);
    world.clock.set(at("2027-02-03", "10:00"));
    expect(await explainMessage(world.authority, person)).toBeNull();
  });

  it("explains a message that may have arrived", async () => {
    await put(stepTo(question, MONDAY_9, "unknown", "unknown"));
    expect(await explainMessage(world.authority, person)).toMatchObject({ kind: "weekly", time: "09:00" });
  });
});
