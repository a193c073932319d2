import { newCampaign } from "./campaign-record";
import { CAMPAIGN_DEFAULTS } from "./campaign-settings";
import { noAvailability } from "./availability";
import { planWeek } from "./plan-week";
import { asked, at, decisionsOf, MONDAY_9, onLeave, theWeek, WEEK } from "./testing/week-facts";
import { aDirection, aPerson, anAction } from "../testing/builders";
import { plannedFields, stepTo } from "./ledger-fields";

const decided = (facts: Parameters<typeof theWeek>[0]) => decisionsOf(planWeek(theWeek(facts)));

describe("the question of the week", () => {
  it("is put to nobody who has nothing to say", () => {
    expect(decided({ actions: [] })).toEqual([]);
    expect(decided({ actions: [anAction({ status: "done" })] })).toEqual([]);
    const said = anAction({ informed: { at: "2026-11-16T07:00:00.000Z", week: WEEK, by: "agent", channel: "tab" } });
    expect(decided({ actions: [said] })).toEqual([]);
  });

  it("waits for its hour, and is due then", () => {
    expect(decided({ now: "2026-11-16T05:00:00.000Z" })).toEqual([`agent weekly send ${MONDAY_9}`]);
    expect(decided({})).toEqual([`agent weekly send ${MONDAY_9}`]);
    expect(planWeek(theWeek({ now: "2026-11-16T05:00:00.000Z" })).nextLook).toBe(MONDAY_9);
  });

  it("is one a person, whatever their plans, by person", () => {
    const people = ["zoe", "ana"].map((id) => aPerson({ id }));
    const actions = ["zoe", "ana"].flatMap((id) => [0, 1, 2].map((n) => anAction({ id: `${id}-${n}`, ownerId: id })));
    expect(decided({ people, actions })).toEqual([`ana weekly send ${MONDAY_9}`, `zoe weekly send ${MONDAY_9}`]);
  });

  it("goes on the next worked day when Monday is a holiday", () =>
    // Monday 6 April 2026 is Easter Monday
    expect(decided({ now: "2026-04-06T07:00:00.000Z" })).toEqual(["agent weekly defer holiday 2026-04-07T07:00:00.000Z"]));

  it("goes on the next worked day of whoever is off on Mondays, at the first hour they work", () => {
    const week = { ...CAMPAIGN_DEFAULTS.week, 1: [], 2: [{ from: "13:30", to: "17:00" }] };
    expect(decided({ availabilities: [{ ...noAvailability("agent"), week }] })).toEqual([
      "agent weekly defer part-time 2026-11-17T12:30:00.000Z",
    ]);
  });

  it("leaves out a week of fewer than three worked days, and says when it is for an absence", () => {
    const week = { ...CAMPAIGN_DEFAULTS.week, 1: [], 2: [], 3: [] };
    expect(decided({ availabilities: [{ ...noAvailability("agent"), week }] })).toEqual(["agent weekly skip short-week"]);
    expect(decided({ availabilities: [onLeave("2026-11-16", "2026-11-18")] })).toEqual(["agent weekly skip absent"]);
    expect(decided({ availabilities: [onLeave("2026-11-10", null)] })).toEqual(["agent weekly skip absent"]);
    expect(decided({ availabilities: [onLeave("2026-11-16", "2026-11-17")] })).toEqual([
      "agent weekly defer absent 2026-11-18T08:00:00.000Z",
    ]);
  });

  it("is not sent to somebody who cannot be reached, nor again after a refusal", () => {
    expect(decided({ conversations: [] })).toEqual(["agent weekly skip not-reachable"]);
    expect(decided({ ledger: [stepTo(asked(), MONDAY_9, "failed", "blocked")] })).toEqual([]);
  });

  it("is asked in the week after all when somebody becomes reachable, or is back", () => {
    const skipped = stepTo(asked(), MONDAY_9, "skipped", "not-reachable");
    expect(decided({ now: at("2026-11-17", "10:00"), ledger: [skipped] })).toEqual([
      `agent weekly send ${at("2026-11-17", "10:00")} recorded`,
    ]);
    expect(decided({ now: at("2026-11-17", "10:00"), ledger: [skipped], conversations: [] })).toEqual([]);
  });

  it("is caught up in the same week after an outage, in working hours, and given up when none are left", () => {
    expect(decided({ now: at("2026-11-18", "14:10") })).toEqual([`agent weekly send ${at("2026-11-18", "14:10")}`]);
    expect(decided({ now: at("2026-11-18", "22:00") })).toEqual([
      `agent weekly defer outside-hours ${at("2026-11-19", "09:00")}`,
    ]);
    expect(decided({ now: at("2026-11-20", "17:05") })).toEqual(["agent weekly skip window-closed"]);
  });

  it.each(["planned", "sending", "sent", "unknown", "failed", "answered", "withdrawn"] as const)(
    "is not put a second time while the first is %s",
    (state) => {
      const first = { ...asked(), state, sentAt: state === "sent" ? MONDAY_9 : null };
      const kept = decided({ now: at("2026-11-16", "09:01"), ledger: [first] });
      expect(kept.filter((one) => one.includes("weekly"))).toEqual([]);
    },
  );

  it("is not sent to somebody who called for it in the chat", () => {
    const calledFor = stepTo(asked(), MONDAY_9, "skipped", "asked-for");
    expect(decided({ ledger: [calledFor] }).filter((one) => one.includes("weekly"))).toEqual([]);
  });

  it("is withdrawn once it is put off and answered in the tab, or its person has left", () => {
    const late = { ...stepTo(asked(), MONDAY_9, "deferred", "holiday"), dueAt: at("2026-11-18", "09:00") };
    const said = anAction({ informed: { at: MONDAY_9, week: WEEK, by: "agent", channel: "tab" } });
    const now = at("2026-11-16", "11:00");
    expect(decided({ now, ledger: [late], actions: [said] })).toEqual(["agent weekly withdraw answered recorded"]);
    expect(decided({ now, ledger: [late], actions: [] })).toEqual(["agent weekly withdraw nothing-to-ask recorded"]);
    expect(decided({ now, ledger: [late], people: [] })).toEqual(["agent weekly withdraw person-left recorded"]);
    expect(decided({ now, ledger: [late] })).toEqual([]);
  });

  it("is put off again when the person is away on the day it was put off to", () => {
    const late = { ...stepTo(asked(), MONDAY_9, "deferred", "part-time"), dueAt: at("2026-11-17", "09:00") };
    const now = at("2026-11-16", "11:00");
    expect(decided({ now, ledger: [late], availabilities: [onLeave("2026-11-17", "2026-11-18")] })).toEqual([
      `agent weekly defer absent ${at("2026-11-19", "09:00")} recorded`,
    ]);
  });

  it("is closed in the ledger when its week is over", () =>
    expect(decided({ now: at("2026-11-23", "08:00"), ledger: [{ ...asked(), state: "deferred" }], actions: [] })).toEqual([
      "agent weekly skip window-closed recorded",
    ]));

  it("leaves sooner when the bureau launches it by hand, never outside hours", () => {
    const startedAt = at("2026-11-16", "08:00");
    const byHand = newCampaign({ kind: "weekly", week: WEEK }, "running", { by: "bureau", startedAt });
    const settings = { ...CAMPAIGN_DEFAULTS, collection: { weekday: 3, time: "10:00" } };
    const now = at("2026-11-16", "08:00");
    expect(decided({ now, settings, campaigns: [byHand] })).toEqual([`agent weekly defer outside-hours ${MONDAY_9}`]);
    const atItsHour = [`agent weekly send ${at("2026-11-18", "10:00")}`];
    expect(decided({ now, settings })).toEqual(atItsHour);
    expect(decided({ now, settings, campaigns: [{ ...byHand, state: "waiting" }] })).toEqual(atItsHour);
  });

  it("is at nine where the person is, in the week it is there", () => {
    const zones = ["Pacific/Noumea", "Pacific/Tahiti"] as const;
    const people = zones.map((id) => aPerson({ id }));
    const actions = zones.map((id) => anAction({ id: `of-${id}`, ownerId: id }));
    const availabilities = zones.map((id) => ({ ...noAvailability(id), timeZone: id }));
    // Sunday 22 November, 22:30 UTC: Monday 09:30 in Nouméa, Sunday 12:30 in Tahiti
    const plan = planWeek(theWeek({ people, actions, availabilities, now: "2026-11-22T22:30:00.000Z" }));
    expect(plan.decisions.map(({ personId, week, at: when, reason }) => [personId, week, when ?? reason])).toEqual([
      ["Pacific/Noumea", "2026-W48", "2026-11-22T22:30:00.000Z"],
      ["Pacific/Tahiti", "2026-W47", "window-closed"],
    ]);
  });
});

describe("the digest", () => {
  const director = aPerson({ id: "director", roles: ["director"], directionId: "d1" });
  const given = { people: [director], actions: [], directions: [aDirection()] };

  it("is for no member of the bureau, no agent, and no director who wants none", () => {
    expect(decided({ ...given, people: [aPerson({ id: "director", roles: ["bureau", "agent"] })] })).toEqual([]);
    expect(decided({ ...given, availabilities: [{ ...noAvailability("director"), digest: "off" }] })).toEqual([]);
  });

  it("comes on Friday at nine, or when its reader chose, in the sending hours", () => {
    expect(decided(given)).toEqual([`director digest send ${at("2026-11-20", "09:00")}`]);
    const chosen = (digest: { weekday: number; time: string }) =>
      decided({ ...given, availabilities: [{ ...noAvailability("director"), digest }] });
    expect(chosen({ weekday: 4, time: "16:00" })).toEqual([`director digest send ${at("2026-11-19", "16:00")}`]);
    expect(chosen({ weekday: 4, time: "07:00" })).toEqual([`director digest defer outside-hours ${at("2026-11-19", "09:00")}`]);
  });

  it("comes on the day before to a director who does not work on Fridays", () => {
    const week = { ...CAMPAIGN_DEFAULTS.week, 5: [] };
    expect(decided({ ...given, availabilities: [{ ...noAvailability("director"), week }] })).toEqual([
      `director digest send ${at("2026-11-19", "09:00")}`,
    ]);
  });
});

describe("two messages a week", () => {
  const director = aPerson({ id: "director", roles: ["director"], directionId: "d1" });
  const given = { people: [director], directions: [aDirection()], actions: [anAction({ ownerId: "director" })] };
  const sent = () => ({ ...stepTo(asked("director"), MONDAY_9, "sent"), sentAt: MONDAY_9 });

  it("keep the place of the digest: the reminder of a director is left out", () =>
    expect(decided({ ...given, now: at("2026-11-18", "09:00"), ledger: [sent()] })).toEqual([
      "director reminder skip two-messages",
      `director digest send ${at("2026-11-20", "09:00")}`,
    ]));

  it("leave the reminder to a director whose digest is in the tab only", () => {
    const now = at("2026-11-18", "09:00");
    const availabilities = [{ ...noAvailability("director"), digest: "off" as const }];
    expect(decided({ ...given, now, ledger: [sent()], availabilities })).toEqual([`director reminder send ${now}`]);
  });

  it("count what may have arrived, and not what was called for, refused or answered in time", () => {
    const now = at("2026-11-20", "09:00");
    const planned = { ...plannedFields("alert", WEEK, "director", MONDAY_9), kind: "alert" as const, subjects: [], about: "" };
    const alert = { ...planned, state: "sent" as const, sentAt: MONDAY_9 };
    const question = (state: "unknown" | "failed" | "answered" | "withdrawn") =>
      decided({ ...given, now, ledger: [stepTo(asked("director"), MONDAY_9, state), alert] });
    expect(question("unknown")).toEqual(["director digest skip two-messages"]);
    for (const state of ["failed", "answered", "withdrawn"] as const)
      expect(question(state)).toEqual([`director digest send ${now}`]);
  });

  it("hold for whoever already got two: not even the question is a third", () => {
    const settings = { ...CAMPAIGN_DEFAULTS, maxMessages: 1 };
    expect(decided({ ...given, settings })).toEqual([`director weekly send ${MONDAY_9}`, "director digest skip two-messages"]);
  });
});
