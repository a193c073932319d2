import { instantAt } from "../../calendar/civil-time";
import type { Day, Instant } from "../../calendar/day";
import { newPrompt } from "../../prompts/plan-weekly-prompts";
import type { PromptRecord } from "../../prompts/prompt-record";
import { actionSubject } from "../../prompts/weekly-subjects";
import { aPerson, aPlan, aProject, anAction, anAxis, TODAY } from "../../testing/builders";
import { type Availability, noAvailability } from "../availability";
import { CAMPAIGN_DEFAULTS } from "../campaign-settings";
import type { WeekPlan } from "../plan-week";
import type { WeekPlanFacts } from "../week-plan-facts";

export const WEEK = "2026-W47";

/** A time of day in Paris. */
export const at = (day: Day, time: string): Instant => instantAt(day, time, "Europe/Paris");

/** The hour of the collection in the week of the examples. */
export const MONDAY_9 = at(TODAY, "09:00");

/** One reachable agent with one open action, on Monday at nine; everybody named is reachable unless said otherwise. */
export function theWeek(values: Partial<WeekPlanFacts> = {}): WeekPlanFacts {
  const people = values.people ?? [aPerson()];
  return {
    directions: [],
    availabilities: [],
    settings: CAMPAIGN_DEFAULTS,
    plans: [aPlan()],
    axes: [anAxis()],
    projects: [aProject()],
    actions: [anAction()],
    conversations: people.map(({ id }) => ({ personId: id, state: "reachable" })),
    ledger: [],
    campaigns: [],
    now: MONDAY_9,
    ...values,
    people,
  };
}

/** The question of the week to a person about these actions, planned for Monday at nine. */
export const asked = (personId = "agent", actions = [anAction({ ownerId: personId })]): PromptRecord =>
  newPrompt(WEEK, personId, MONDAY_9, { actions: actions.map(actionSubject), projects: [] });

export const onLeave = (from: Day, until: Day | null, personId = "agent"): Availability => ({
  ...noAvailability(personId),
  absences: [{ from, until, source: "chat" }],
});

/** Each decision in a line: who, what, decision, reason, moment. */
export const decisionsOf = ({ decisions }: WeekPlan): string[] =>
  decisions.map(({ personId, kind, decision, reason, at: moment, recorded }) =>
    [personId, kind, decision, reason, moment ?? "", recorded ? "recorded" : ""].filter((word) => word !== "").join(" "),
  );
