import { addDays, dayAt, type Instant } from "../calendar/day";
import { addWeeks, type IsoWeek, mondayOf, weekOf } from "../calendar/iso-week";
import { whyNotNow } from "../calendar/writing-hours";
import { subjectsByPerson } from "../prompts/plan-weekly-prompts";
import { aDirection, aPerson, aProject, anAction } from "../testing/builders";
import { chance, type Chance } from "../testing/chance";
import { type Availability, noAvailability, workCalendarOf } from "./availability";
import { CAMPAIGN_DEFAULTS } from "./campaign-settings";
import { isOpen } from "./decide-message";
import { countedMessages } from "./message-count";
import type { MessageRecord } from "./message-record";
import { planWeek } from "./plan-week";
import { theWeek } from "./testing/week-facts";
import { isRipe, type WeekPlanFacts } from "./week-plan-facts";

const ZONES = ["Europe/Paris", "America/Martinique", "Indian/Reunion", "Pacific/Noumea"] as const;
const FATES = ["sent", "sent", "sent", "sent", "unknown", "failed", "answered"] as const;

/** Forty people of four zones, some part-time, some away, some directors, with actions they share. */
function randomWeek(seed: number): { facts: WeekPlanFacts; dice: Chance; week: IsoWeek } {
  const dice = chance(seed);
  const ids = Array.from({ length: 40 }, (_, n) => `p${String(n).padStart(2, "0")}`);
  const monday = mondayOf(addWeeks("2026-W47", dice.between(0, 60)));
  const roles = (["agent", "agent", "agent", "director", "executive", "bureau"] as const).map((role) => [role]);
  const people = ids.map((id) => aPerson({ id, roles: [...dice.oneOf(roles)], directionId: "d1" }));
  const availabilities = ids.map((id): Availability => {
    const oneDay = dice.oneOf([[], [{ from: "09:00", to: "12:00" }], CAMPAIGN_DEFAULTS.week[1]]);
    const week = { ...CAMPAIGN_DEFAULTS.week, [dice.between(1, 5)]: oneDay };
    const from = addDays(monday, dice.between(-3, 5));
    return {
      ...noAvailability(id),
      timeZone: dice.oneOf(ZONES),
      week,
      absences: dice.between(0, 3) === 0 ? [{ from, until: addDays(from, dice.between(0, 4)), source: "chat" }] : [],
      mutedWeek: dice.between(0, 9) === 0 ? weekOf(monday) : null,
      remindOn: dice.between(0, 9) === 0 ? addDays(monday, dice.between(1, 6)) : null,
      digest: dice.oneOf([null, null, "off", { weekday: dice.between(1, 5), time: "14:30" }]),
    };
  });
  const actions = Array.from({ length: 60 }, (_, n) =>
    anAction({ id: `a${n}`, ownerId: dice.oneOf(ids), coOwnerIds: dice.between(0, 1) === 0 ? [dice.oneOf(ids)] : [] }),
  );
  const conversations = ids.filter(() => dice.between(0, 11) > 0).map((personId) => ({ personId, state: "reachable" as const }));
  const now = new Date(Date.parse(`${monday}T00:00:00Z`) - 14 * 3_600_000).toISOString();
  const projects = [aProject({ itHeadId: dice.oneOf(ids), businessHeadId: dice.oneOf(ids) })];
  const facts = theWeek({ people, availabilities, actions, conversations, projects, directions: [aDirection()], now });
  return { facts, dice, week: weekOf(monday) };
}

/** A sender that delivers what is due, with every outcome a delivery has; some people answer. */
function deliver(ledger: Map<string, MessageRecord>, now: Instant, dice: Chance): MessageRecord[] {
  const left: MessageRecord[] = [];
  for (const [id, message] of ledger) {
    if (!isOpen(message) || message.dueAt > now) continue;
    const state = dice.oneOf(FATES);
    const sentAt = state === "sent" || state === "answered" ? message.dueAt : null;
    const done = { ...message, state, sentAt, history: [...message.history, { at: now, state, reason: "" as const }] };
    ledger.set(id, done);
    left.push(done);
  }
  return left;
}

describe("random weeks", () => {
  const seeds = [11, 23, 37, 59, 71, 97, 113, 131];
  it.each(seeds)("of seed %i: never over two, never outside hours, everybody decided once", (seed) => {
    const { facts, dice, week } = randomWeek(seed);
    const settings = facts.settings;
    const calendars = new Map(facts.availabilities.map((own) => [own.id, workCalendarOf(settings, own)]));
    const ledger = new Map<string, MessageRecord>();
    const end = new Date(Date.parse(facts.now) + 8 * 86_400_000).toISOString();
    const delivered: MessageRecord[] = [];
    let [now, looks] = [facts.now, 0];
    while (now < end) {
      looks += 1;
      const given = { ...facts, now, ledger: [...ledger.values()] };
      const { decisions, nextLook } = planWeek(given);
      expect(nextLook > now).toBe(true);
      expect(decisions.map(({ personId }) => personId)).toEqual(decisions.map(({ personId }) => personId).toSorted());
      expect(new Set(decisions.map(({ message }) => message.id)).size).toBe(decisions.length);
      for (const { at, personId, message, recorded } of decisions) {
        expect(recorded).toBe(ledger.has(message.id));
        const calendar = calendars.get(personId);
        if (at === null || calendar === undefined) continue;
        expect(at >= now).toBe(true);
        expect(whyNotNow(calendar, at)).toBeNull();
      }
      for (const decision of decisions) if (isRipe(decision, now)) ledger.set(decision.message.id, decision.message);
      // written down, the same plan has nothing more to say
      const again = planWeek({ ...given, ledger: [...ledger.values()] }).decisions.filter((one) => isRipe(one, now));
      expect(again.map(({ message, reason }) => `${message.id} ${reason}`)).toEqual([]);
      delivered.push(...deliver(ledger, now, dice));
      const dues = [...ledger.values()].filter(isOpen).map(({ dueAt }) => dueAt);
      now = [nextLook, ...dues].toSorted()[0] ?? end;
    }
    expect(looks).toBeLessThan(200);
    expect(delivered.length).toBeGreaterThan(30);
    for (const { personId, sentAt } of delivered) {
      const calendar = calendars.get(personId);
      if (sentAt !== null && calendar) expect(whyNotNow(calendar, sentAt)).toBeNull();
    }
    const messages = [...ledger.values()];
    for (const { id } of facts.people) {
      for (const one of new Set(messages.map((message) => message.week))) {
        const own = messages.filter((message) => message.personId === id && message.week === one);
        expect(countedMessages(own)).toBeLessThanOrEqual(2);
      }
    }
    const concerned = [...subjectsByPerson({ ...facts, today: dayAt(facts.now, settings.timeZone) }).keys()].toSorted();
    const asked = messages.filter((one) => one.kind === "weekly" && one.week === week);
    expect(asked.map(({ personId }) => personId).toSorted()).toEqual(concerned);
  });
});
