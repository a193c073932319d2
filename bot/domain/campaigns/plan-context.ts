import { instantAt } from "../calendar/civil-time";
import { addDays, dayAt, type Instant } from "../calendar/day";
import type { Direction } from "../people/direction";
import { type PromptSubjects, subjectsByPerson } from "../prompts/plan-weekly-prompts";
import type { CampaignSettings } from "./campaign-settings";
import { countedMessages, isCounted } from "./message-count";
import type { MessageKind } from "./ledger-fields";
import type { MessageRecord } from "./message-record";
import { type PersonInWeek, peopleInWeek } from "./person-in-week";
import type { KnownSubjects } from "./silence";
import type { MessageDecision, WeekPlanFacts } from "./week-plan-facts";

/** The facts, looked up by whoever they are about. */
export interface PlanContext {
  now: Instant;
  settings: CampaignSettings;
  people: ReadonlyMap<string, PersonInWeek>;
  directions: readonly Direction[];
  /** What each person is asked about. */
  about: ReadonlyMap<string, PromptSubjects>;
  known: KnownSubjects;
  /** When a person is at a time of day on a day of their week, 1 (Monday) to 7. */
  onWeekday(who: PersonInWeek, weekday: number, time: string): Instant;
  /** When somebody launched this kind by hand in this week; null when nobody did. */
  launchedAt(kind: MessageKind, week: string): Instant | null;
  /** How many unsolicited messages a person may still get in their week. */
  room(who: PersonInWeek): number;
  /** Keeps the place of a message that is certain to come; `known`: the same as the ledger has it. */
  reserve(decision: MessageDecision | null, known: MessageRecord | null): void;
}

/** Puts the facts in order, once for a plan. */
export function planContext(given: WeekPlanFacts): PlanContext {
  // compared as text: one way of writing a moment
  const facts = { ...given, now: new Date(Date.parse(given.now)).toISOString() };
  const { now, settings } = facts;
  const reserved = new Map<string, number>();
  const used = new Map<string, number>();
  const usedBy = (who: PersonInWeek): number => {
    const count = used.get(who.id) ?? countedMessages(who.messages);
    used.set(who.id, count);
    return count;
  };
  const launched = new Map(
    facts.campaigns
      .filter(({ by, state }) => by !== null && (state === "running" || state === "ended"))
      .map((campaign) => [`${campaign.kind}.${campaign.week}`, campaign.startedAt]),
  );
  return {
    now,
    settings,
    people: peopleInWeek(facts),
    directions: facts.directions,
    about: subjectsByPerson({ ...facts, today: dayAt(now, settings.timeZone) }),
    known: {
      actions: new Map(facts.actions.map((action) => [action.id, action])),
      projects: new Map(facts.projects.map((project) => [project.id, project])),
      decisions: new Map((facts.decisions ?? []).map((decision) => [decision.id, decision])),
    },
    onWeekday: (who, weekday, time) => instantAt(addDays(who.monday, weekday - 1), time, who.calendar.timeZone),
    launchedAt: (kind, week) => launched.get(`${kind}.${week}`) ?? null,
    room: (who) => settings.maxMessages - usedBy(who) - (reserved.get(who.id) ?? 0),
    reserve(decision, known) {
      if (decision === null || decision.at === null || (known !== null && isCounted(known))) return;
      reserved.set(decision.personId, (reserved.get(decision.personId) ?? 0) + 1);
    },
  };
}
