import { addDays, type Day, type Instant } from "../../domain/calendar/day";
import { type IsoWeek, mondayOf } from "../../domain/calendar/iso-week";
import type { MessageState } from "../../domain/campaigns/ledger-fields";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import { digestScopeOf } from "../../domain/digest/digest-scope";
import { type DigestIndex, indexDigests } from "../../domain/digest/index-digests";
import type { OverdueDecision } from "../../domain/digest/digest";
import { overdueByOwner, owedAnswers } from "../../domain/digest/owed-answers";
import type { Direction } from "../../domain/people/direction";
import type { Person } from "../../domain/people/person";
import { PLAN_DEFAULTS } from "../../domain/roadmap/plan";
import type { Authority, Moment } from "../authority";
import type { PublishedPlan } from "../published-plans";
import { authorityMoment } from "../week-of-person";

/** What the digests of one run are made of, read once for all of them. */
export interface DigestRun extends Moment {
  directions: readonly Direction[];
  index: DigestIndex;
  /** Answers that readers still owe to their own question of the week. */
  owed: ReadonlyMap<string, number>;
  /** The decisions past their day, by who has to see them done. */
  overdue: ReadonlyMap<string, OverdueDecision[]>;
}

/** No digest tells of what is older. */
export const LONGEST_DAYS = 14;

const FRESH_FOR_MS = 60_000;

/** In these states the others know, or may know. */
const HANDED_ON: readonly MessageState[] = ["sent", "unknown", "answered"];

interface Kept {
  /** The week, the day and the editions it was read for. */
  key: string;
  versions: string;
  readAt: Instant;
  run: Promise<DigestRun>;
}

const kept = new WeakMap<Authority, Kept>();

/**
 * Reads plans, actions, events and the ledger of a week for everybody's digest. The digests of an authority leave within
 * a quarter of an hour: those of one minute share one reading, until another edition is published.
 */
export async function readDigests(authority: Authority, week: IsoWeek): Promise<DigestRun> {
  const [plans, moment] = await Promise.all([authority.plans.all(), authorityMoment(authority)]);
  const key = [week, moment.today, ...plans.map(({ edition }) => edition)].join("/");
  const versions = plans.map(({ version }) => version).join("/");
  const known = kept.get(authority);
  if (known?.key === key && isFresh(known, versions, moment.now)) return known.run;
  const run = readRun(authority, week, plans, moment);
  const reading: Kept = { key, versions, readAt: moment.now, run };
  kept.set(authority, reading);
  // what could not be read is asked for again
  run.catch(() => kept.get(authority) === reading && kept.delete(authority));
  return run;
}

function isFresh(known: Kept, versions: string, now: Instant): boolean {
  const age = Date.parse(now) - Date.parse(known.readAt);
  // a clock that stands still, as one set by hand does, tells no age: then only what is unchanged is fresh
  return age === 0 ? known.versions === versions : age > 0 && age < FRESH_FOR_MS;
}

async function readRun(
  authority: Authority,
  week: IsoWeek,
  plans: readonly PublishedPlan[],
  { now, today }: Moment,
): Promise<DigestRun> {
  const { store, directory } = authority;
  const timeZone = plans[0]?.timeZone ?? PLAN_DEFAULTS.timeZone;
  const since = `${addDays(now.slice(0, 10), -LONGEST_DAYS)}${now.slice(10)}`;
  const [people, directions, messages, contents, events, decisions] = await Promise.all([
    directory.people(),
    directory.directions(),
    store.messagesOfWeek(week),
    Promise.all(
      plans.map(async ({ edition }) => ({ ...(await store.portfolio(edition)), actions: await store.actionsOfEdition(edition) })),
    ),
    Promise.all(plans.map(({ id }) => store.eventsSince(id, since))),
    store.openDecisions(),
  ]);
  const projects = contents.flatMap((content) => content.projects);
  const actions = contents.flatMap((content) => content.actions);
  const ledger = messages.map(({ value }) => value);
  const facts = { plans, axes: contents.flatMap(({ axes }) => axes), projects, actions, people, events: events.flat(), today };
  return {
    now,
    today,
    directions,
    index: indexDigests({ ...facts, escalated: escalatedIn(ledger, mondayOf(week)) }),
    owed: owedAnswers(questionsOf(ledger, people, directions, today), { actions, projects, decisions, today, timeZone }),
    overdue: overdueByOwner(decisions.filter(({ planId }) => plans.some(({ id }) => id === planId)), today),
  };
}

/** The actions whose silence was handed on to a co-owner or a project head; an answer from that Monday on ends it. */
function escalatedIn(ledger: readonly MessageRecord[], monday: Day): Map<string, Day> {
  const handedOn = ledger.flatMap((message) =>
    message.kind === "escalation" && HANDED_ON.includes(message.state) ? message.subjects : [],
  );
  return new Map(handedOn.map(({ id }) => [id, monday]));
}

/** The questions of the week of those who read a digest. */
function questionsOf(ledger: readonly MessageRecord[], people: readonly Person[], directions: readonly Direction[], today: Day) {
  const readers = new Set(people.filter((person) => digestScopeOf(person, directions, today) !== null).map(({ id }) => id));
  return ledger.flatMap((message) => (message.kind === "weekly" && readers.has(message.personId) ? [message] : []));
}
