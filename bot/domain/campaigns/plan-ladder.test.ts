import { newCampaign } from "./campaign-record";
import { aDirection, aPerson, aProject, anAction } from "../testing/builders";
import { noAvailability } from "./availability";
import { CAMPAIGN_DEFAULTS } from "./campaign-settings";
import { plannedFields, stepTo } from "./ledger-fields";
import type { NoticeRecord } from "./message-record";
import { planAlert } from "./plan-alert";
import { planWeek } from "./plan-week";
import { asked, at, decisionsOf, MONDAY_9, onLeave, theWeek, WEEK } from "./testing/week-facts";

const decided = (facts: Parameters<typeof theWeek>[0]) => decisionsOf(planWeek(theWeek(facts)));
const sent = (personId = "agent", actions = [anAction({ ownerId: personId })]) => ({
  ...stepTo(asked(personId, actions), MONDAY_9, "sent"),
  sentAt: MONDAY_9,
});
const notice = (kind: NoticeRecord["kind"], personId: string, values: Partial<NoticeRecord> = {}): NoticeRecord => ({
  ...plannedFields(kind, WEEK, personId, MONDAY_9),
  kind,
  subjects: [],
  about: "",
  ...values,
});
const reminded = (personId = "agent", sentAt = at("2026-11-18", "09:00")) =>
  notice("reminder", personId, { state: "sent", sentAt });
const said = (values: Partial<ReturnType<typeof anAction>> = {}) =>
  anAction({ informed: { at: "2026-11-17T09:00:00.000Z", week: WEEK, by: "agent", channel: "tab" }, ...values });
const WEDNESDAY_9 = at("2026-11-18", "09:00");
const THURSDAY_9 = at("2026-11-19", "09:00");

describe("the reminder", () => {
  it("is for nobody who answered, in the card or in the tab, were it one action of several", () => {
    const now = WEDNESDAY_9;
    expect(decided({ now, ledger: [{ ...sent(), state: "answered" }] })).toEqual([]);
    expect(decided({ now, ledger: [{ ...sent(), confirmedAt: MONDAY_9 }] })).toEqual([]);
    const two = [said(), anAction({ id: "other" })];
    expect(decided({ now, ledger: [sent("agent", two)], actions: two })).toEqual([]);
  });

  it("is for nobody whose card is not known to have arrived", () => {
    for (const state of ["unknown", "failed", "sending"] as const)
      expect(decided({ now: WEDNESDAY_9, ledger: [{ ...sent(), state }] })).toEqual([]);
  });

  it("is for nobody whose actions are all told by somebody else, or gone", () => {
    const told = said({ informed: { at: "2026-11-17T09:00:00.000Z", week: WEEK, by: "other", channel: "tab" } });
    expect(decided({ now: WEDNESDAY_9, ledger: [sent()], actions: [told] })).toEqual([]);
    expect(decided({ now: WEDNESDAY_9, ledger: [sent()], actions: [] })).toEqual([]);
  });

  it("is still for who said a word before the card left, and nothing since", () => {
    const early = said({ informed: { at: "2026-11-16T07:00:00.000Z", week: WEEK, by: "agent", channel: "tab" } });
    const actions = [early, anAction({ id: "other" })];
    const now = WEDNESDAY_9;
    expect(decided({ now, ledger: [sent("agent", actions)], actions })).toEqual([`agent reminder send ${now}`]);
  });

  it("comes two worked days after the card, at the same hour, once", () => {
    expect(decided({ ledger: [sent()] })).toEqual([`agent reminder send ${WEDNESDAY_9}`]);
    expect(planWeek(theWeek({ ledger: [sent()] })).nextLook).toBe(WEDNESDAY_9);
    const week = { ...CAMPAIGN_DEFAULTS.week, 3: [] };
    expect(decided({ ledger: [sent()], availabilities: [{ ...noAvailability("agent"), week }] })).toEqual([
      `agent reminder send ${THURSDAY_9}`,
    ]);
    for (const state of ["planned", "sending", "sent", "unknown", "failed", "withdrawn"] as const) {
      const known = notice("reminder", "agent", { state, dueAt: WEDNESDAY_9 });
      expect(decided({ now: WEDNESDAY_9, ledger: [sent(), known] })).toEqual([]);
    }
  });

  it("does not come in another week than the card", () => {
    const late = { ...sent(), sentAt: THURSDAY_9 };
    expect(decided({ now: at("2026-11-20", "09:00"), ledger: [late] })).toEqual([]);
    expect(decided({ now: MONDAY_9, ledger: [sent()], availabilities: [onLeave("2026-11-17", "2026-11-20")] })).toEqual([]);
  });

  it("is looked for again when the card that leaves now will be two worked days old", () => {
    expect(planWeek(theWeek()).nextLook).toBe(WEDNESDAY_9);
    const leaving = theWeek({ ledger: [{ ...asked(), state: "sending" }], now: at("2026-11-16", "09:01") });
    expect(planWeek(leaving).nextLook).toBe(WEDNESDAY_9);
  });

  it("is withdrawn by an answer while it is put off", () => {
    const late = notice("reminder", "agent", { state: "deferred", reason: "holiday", dueAt: THURSDAY_9 });
    expect(decided({ now: WEDNESDAY_9, ledger: [{ ...sent(), state: "answered" }, late] })).toEqual([
      "agent reminder withdraw answered recorded",
    ]);
  });

  it("is skipped in a week whose reminders the person turned off", () => {
    const muted = (mutedWeek: string) =>
      decided({ ledger: [sent()], availabilities: [{ ...noAvailability("agent"), mutedWeek }] });
    expect(muted(WEEK)).toEqual(["agent reminder skip muted"]);
    expect(muted("2026-W46")).toEqual([`agent reminder send ${WEDNESDAY_9}`]);
  });

  it("comes on the day that the person chose, and is then no message too many", () => {
    const remindOn = (day: string) => ({ ...noAvailability("agent"), remindOn: day });
    expect(decided({ ledger: [sent()], availabilities: [remindOn("2026-11-20")] })).toEqual([
      `agent reminder defer snoozed ${at("2026-11-20", "09:00")}`,
    ]);
    expect(decided({ ledger: [sent()], availabilities: [remindOn("2026-11-13")] })).toEqual([
      `agent reminder send ${WEDNESDAY_9}`,
    ]);
    const full = [sent(), notice("alert", "agent", { state: "sent", sentAt: MONDAY_9 })];
    expect(decided({ ledger: full })).toEqual(["agent reminder skip two-messages"]);
    expect(decided({ ledger: full, availabilities: [remindOn("2026-11-19")] })).toEqual([
      `agent reminder defer snoozed ${THURSDAY_9}`,
    ]);
  });

  it("moves to the chosen day when it was already put off, or skipped", () => {
    const availabilities = [{ ...noAvailability("agent"), remindOn: "2026-11-20" }];
    const moved = [`agent reminder defer snoozed ${at("2026-11-20", "09:00")} recorded`];
    const put = notice("reminder", "agent", { state: "deferred", reason: "part-time", dueAt: THURSDAY_9 });
    expect(decided({ now: WEDNESDAY_9, ledger: [sent(), put], availabilities })).toEqual(moved);
    const skipped = notice("reminder", "agent", { state: "skipped", reason: "two-messages" });
    expect(decided({ now: WEDNESDAY_9, ledger: [sent(), skipped], availabilities })).toEqual(moved);
  });

  it("comes too for a card that was called for in the chat, at the hour of the collection", () => {
    const calledFor = { ...stepTo(asked(), MONDAY_9, "skipped", "asked-for"), plannedAt: at("2026-11-16", "21:40") };
    expect(decided({ now: at("2026-11-17", "08:00"), ledger: [calledFor] })).toEqual([`agent reminder send ${WEDNESDAY_9}`]);
  });

  it("leaves when the bureau launches it by hand", () => {
    const startedAt = at("2026-11-17", "10:00");
    const campaigns = [newCampaign({ kind: "reminder", week: WEEK }, "running", { by: "bureau", startedAt })];
    expect(decided({ now: startedAt, ledger: [sent()], campaigns })).toEqual([`agent reminder send ${startedAt}`]);
  });
});

describe("the escalation", () => {
  const shared = anAction({ coOwnerIds: ["friend"] });
  const people = ["agent", "friend", "head"].map((id) => aPerson({ id }));
  const base = { people, actions: [shared], ledger: [sent("agent", [shared]), reminded()], now: THURSDAY_9 };

  it("is for nobody while the reminder has not left, or once there is an answer", () => {
    expect(decided({ ...base, ledger: [sent("agent", [shared])] }).filter((one) => one.includes("escalation"))).toEqual([]);
    expect(decided({ ...base, ledger: [{ ...sent("agent", [shared]), state: "answered" }, reminded()] })).toEqual([]);
    expect(decided({ ...base, actions: [said({ coOwnerIds: ["friend"] })] })).toEqual([]);
  });

  it("is for nobody when an action is shared with nobody and has no head", () => {
    const alone = anAction();
    expect(decided({ ...base, actions: [alone], ledger: [sent("agent", [alone]), reminded()] })).toEqual([]);
    const own = { projects: [aProject({ itHeadId: "agent" })], actions: [alone], ledger: [sent("agent", [alone]), reminded()] };
    expect(decided({ ...base, ...own }).filter((one) => one.includes("escalation"))).toEqual([]);
  });

  it("tells those who share the action, one worked day after the reminder", () => {
    expect(decided({ ...base, now: WEDNESDAY_9 })).toEqual([`friend escalation send ${THURSDAY_9}`]);
    expect(decided(base)).toEqual([`friend escalation send ${THURSDAY_9}`]);
    expect(planWeek(theWeek({ ...base, now: WEDNESDAY_9 })).nextLook).toBe(THURSDAY_9);
  });

  it("tells the head of the project when nobody shares the action", () => {
    const alone = anAction();
    const projects = [aProject({ phase: "scheduled", itHeadId: "agent", businessHeadId: "head" })];
    expect(decided({ ...base, projects, actions: [alone], ledger: [sent("agent", [alone]), reminded()] })).toEqual([
      `head escalation send ${THURSDAY_9}`,
    ]);
  });

  it("is one card about all the silent actions, whoever owns them, without an order of persons", () => {
    const of = (ownerId: string, n: number) => anAction({ id: `action-${n}`, ownerId, coOwnerIds: ["friend"] });
    const [first, second, third] = [of("zoe", 1), of("agent", 2), of("agent", 3)];
    const ledger = [sent("zoe", [first]), reminded("zoe"), sent("agent", [second, third]), reminded("agent")];
    const facts = theWeek({ ...base, people: [...people, aPerson({ id: "zoe" })], actions: [first, second, third], ledger });
    const { decisions } = planWeek(facts);
    expect(decisionsOf({ decisions, nextLook: "" })).toEqual([`friend escalation send ${THURSDAY_9}`]);
    const message = decisions[0]?.message;
    expect(message?.kind === "escalation" && message.subjects.map(({ id, ownerId }) => `${id} ${ownerId}`)).toEqual([
      "action-1 zoe",
      "action-2 agent",
      "action-3 agent",
    ]);
  });

  it("waits for the last of those who were reminded, so that there is one card", () => {
    const of = (ownerId: string) => anAction({ id: ownerId, ownerId, coOwnerIds: ["friend"] });
    const late = reminded("zoe", at("2026-11-19", "09:00"));
    const ledger = [sent("agent", [of("agent")]), reminded("agent"), sent("zoe", [of("zoe")]), late];
    const facts = { ...base, people: [...people, aPerson({ id: "zoe" })], actions: [of("agent"), of("zoe")], ledger };
    expect(decided(facts)).toEqual([`friend escalation send ${at("2026-11-20", "09:00")}`]);
    const offOnFriday = { ...noAvailability("friend"), week: { ...CAMPAIGN_DEFAULTS.week, 5: [] } };
    expect(decided({ ...facts, availabilities: [offOnFriday] })).toEqual([`friend escalation send ${THURSDAY_9}`]);
  });

  it("is no third message, and withdrawn when an answer overtakes it", () => {
    const full = [notice("alert", "friend", { state: "sent" }), notice("digest", "friend", { state: "sent" })];
    expect(decided({ ...base, ledger: [...base.ledger, ...full] })).toEqual(["friend escalation skip two-messages"]);
    const subject = { planId: "plan", edition: "plan.1", id: "action", projectId: "project", axisId: "axis", ownerId: "agent" };
    const late = notice("escalation", "friend", { state: "deferred", dueAt: at("2026-11-20", "09:00"), subjects: [subject] });
    expect(decided({ ...base, ledger: [...base.ledger, late] })).toEqual([]);
    expect(decided({ ...base, ledger: [{ ...sent("agent", [shared]), state: "answered" }, reminded(), late] })).toEqual([
      "friend escalation withdraw answered recorded",
    ]);
  });

  it("takes the place of a reminder of its reader, who has one message left", () => {
    const own = anAction({ id: "own", ownerId: "friend" });
    const later = { ...sent("friend", [own]), sentAt: at("2026-11-17", "09:00") };
    expect(decided({ ...base, actions: [shared, own], ledger: [...base.ledger, later] })).toEqual([
      "friend reminder skip two-messages",
      `friend escalation send ${THURSDAY_9}`,
    ]);
  });
});

describe("the alert of the bureau", () => {
  const bureau = ["b1", "b2"].map((id) => aPerson({ id, roles: ["bureau"] }));
  const tell = (facts: Parameters<typeof theWeek>[0]) =>
    planAlert(theWeek({ people: bureau, actions: [], ...facts }), `weekly.${WEEK}`).map(
      ({ id, state, dueAt }) => `${id} ${state} ${dueAt}`,
    );
  const full = (id: string) => [notice("digest", id, { state: "sent" }), notice("escalation", id, { state: "unknown" })];

  it("tells nobody outside the bureau, nobody twice in a week, and nobody who cannot be reached", () => {
    expect(tell({ people: [aPerson()] })).toEqual([]);
    expect(tell({ ledger: bureau.map(({ id }) => notice("alert", id, { state: "sent" })) })).toEqual([]);
    expect(tell({ conversations: [] })).toEqual([]);
  });

  it("tells every member in their hours, on Monday when the week is over", () => {
    expect(tell({})).toEqual([`alert.${WEEK}.b1 planned ${MONDAY_9}`, `alert.${WEEK}.b2 planned ${MONDAY_9}`]);
    expect(tell({ now: at("2026-11-20", "18:00") })[0]).toBe(`alert.2026-W48.b1 deferred ${at("2026-11-23", "09:00")}`);
  });

  it("leaves out who already has two messages, unless nobody else could be told", () => {
    expect(tell({ ledger: full("b1") })).toEqual([`alert.${WEEK}.b2 planned ${MONDAY_9}`]);
    expect(tell({ ledger: [...full("b1"), ...full("b2")] })).toEqual([`alert.${WEEK}.b1 planned ${MONDAY_9}`]);
  });

  it("keeps the places of what is certain to come", () => {
    const director = aPerson({ id: "b1", roles: ["bureau", "director"], directionId: "d1" });
    const facts = { people: [director, ...bureau.slice(1)], directions: [aDirection()], actions: [anAction({ ownerId: "b1" })] };
    expect(tell(facts)).toEqual([`alert.${WEEK}.b2 planned ${MONDAY_9}`]);
  });
});
