import { addDays, dayAt } from "../../domain/calendar/day";
import { weekOf } from "../../domain/calendar/iso-week";
import { publicHolidays } from "../../domain/calendar/public-holidays";
import type { HolidayZone } from "../../domain/calendar/holiday-zones";
import { type Availability, workCalendarOf } from "../../domain/campaigns/availability";
import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import { weeklyPromptId } from "../../domain/prompts/prompt-record";
import type { Conversation } from "../../ports";
import { buildSynthetic } from "../../sample/synthetic/build-synthetic";
import { aConversation } from "../../testing/open-test-authority";
import { openTestStore } from "../../testing/open-test-store";
import { createRecordingLog } from "../../testing/recording-log";
import { confirmWeek } from "../../usecases/confirm-week";
import { loadSample } from "../../usecases/load-sample";
import { createAuthorities } from "../../wiring/authorities";
import { chance as chanceOf } from "../../domain/testing/chance";
import { auditWeek, type WeekAudit } from "./audit-week";
import { countedStores } from "./counted-stores";
import { someAvailability } from "./crowd";
import { createFaultyConnector } from "./faulty-connector";
import { heapInUse } from "./heap-in-use";
import { mayReceive } from "./hours-oracle";
import { type OneProcess, startProcess } from "./one-process";
import { createVirtualTime } from "./virtual-time";

export interface YearOptions {
  people: number;
  weeks: number;
  seed: number;
  /** Monday of the first week. */
  from: string;
}

/** What a year came to. */
export interface YearReport extends WeekAudit {
  /** Is to be zero. */
  outsideHours: number;
  answers: number;
  kills: number;
  stops: number;
  states: Record<string, number>;
  errors: string[];
  /** Megabytes in use at the end of each week. */
  heap: number[];
}

const TENANT = "authority-a";
const DAY_MS = 86_400_000;

/** Lives weeks of an authority in virtual time, with faults, absences, answers and processes that die, and counts what came of it. */
export async function liveAYear({ people: count, weeks, seed, from }: YearOptions): Promise<YearReport> {
  const chance = chanceOf(seed);
  const time = createVirtualTime(`${addDays(from, -1)}T00:00:00.000Z`);
  const opened = await openTestStore();
  const stores = countedStores(opened.stores, time);
  const log = { ...createRecordingLog(), info: () => undefined, warn: () => undefined };
  const authority = createAuthorities(stores, time, log)(TENANT);
  const sample = buildSynthetic({ people: count, actions: count * 2, projects: Math.max(2, Math.ceil(count / 20)), seed });
  const availabilities = sample.people.map(({ id }) => someAvailability(id, chance, from, weeks * 7));
  const conversations: Conversation[] = sample.people
    .filter(() => chance.happens(0.97))
    .map(({ id }) => aConversation(id, chance.happens(0.99) ? {} : { state: "blocked" }));
  await loadSample(authority.store, sample, conversations);
  await authority.store.stage(availabilities.map((record) => ({ do: "create", type: "availability", record })));

  const connector = createFaultyConnector(time, chance);
  const byId = new Map(sample.people.map((person) => [person.id, person]));
  const calendars = new Map(availabilities.map((own: Availability) => [own.id, workCalendarOf(CAMPAIGN_DEFAULTS, own)]));
  const report: YearReport = {
    ...auditWeek([], []),
    outsideHours: 0,
    answers: 0,
    kills: 0,
    stops: 0,
    states: {},
    errors: log.said,
    heap: [],
  };
  const holidays = new Map<HolidayZone, Set<string>>();
  const holidaysOf = (zone: HolidayZone): ReadonlySet<string> => {
    const first = Number(from.slice(0, 4));
    const known = holidays.get(zone) ?? new Set([0, 1, 2].flatMap((later) => publicHolidays(zone, first + later).map(({ date }) => date)));
    holidays.set(zone, known);
    return known;
  };

  connector.onDelivered = (personId, at) => {
    const calendar = calendars.get(personId);
    if (!calendar || !mayReceive(calendar, holidaysOf(calendar.holidayZone), at)) report.outsideHours += 1;
    const person = byId.get(personId);
    if (!person || !chance.happens(0.35)) return;
    const hours = chance.next() ** 2 * 90;
    void time.wait(hours * 3_600_000).then(() =>
      time.busy(
        confirmWeek(authority, person, weeklyPromptId(weekOf(at.slice(0, 10)), personId), "card").then(({ ok }) => {
          if (ok) report.answers += 1;
        }),
      ),
    );
  };

  let born = 0;
  const start = (): Promise<OneProcess> => {
    born += 1;
    return startProcess({ name: `process-${born}`, tenantId: TENANT, stores, time, connector, log, chance: chance.next });
  };
  let processes = [await start(), await start()];
  for (let week = 0; week < weeks; week += 1) {
    const monday = addDays(from, week * 7);
    const end = Date.parse(`${addDays(monday, 7)}T12:00:00Z`) - DAY_MS / 2;
    // somewhere in the week, mostly on a morning when cards leave, a process dies or is stopped
    for (let trouble = chance.between(0, 2); trouble > 0; trouble -= 1) {
      const at = Math.max(Date.parse(time.now()), Date.parse(`${monday}T05:00:00Z`) + chance.between(0, 4) * DAY_MS + chance.between(0, 5 * 3_600_000 - 1));
      if (at >= end) break;
      await time.passUntil(new Date(at).toISOString());
      const [victim, ...others] = processes;
      if (!victim) break;
      if (chance.happens(0.5)) {
        victim.kill();
        report.kills += 1;
      } else {
        void victim.stop();
        report.stops += 1;
      }
      processes = [...others, await start()];
    }
    await time.passUntil(new Date(end).toISOString());
    await audit(monday);
    report.heap.push(Math.round(heapInUse()));
  }
  for (const one of processes) one.kill();
  opened.close();
  return report;

  /** Holds what reached the chats of a week that is over against the ledger. */
  async function audit(monday: string): Promise<void> {
    const week = weekOf(monday);
    const ledger = (await authority.store.messagesOfWeek(week)).map(({ value }) => value);
    const attempts = connector.take(({ personId, at }) => weekAt(personId, at) === week);
    for (const { state } of ledger) report.states[state] = (report.states[state] ?? 0) + 1;
    for (const [figure, value] of Object.entries(auditWeek(ledger, attempts))) report[figure as keyof WeekAudit] += value;
  }

  function weekAt(personId: string, at: string): string {
    return weekOf(dayAt(at, calendars.get(personId)?.timeZone ?? "UTC"));
  }
}
