import type { Habits } from "../history/answer-weeks";
import { weeklySnapshots } from "../history/weekly-snapshots";
import { personId, required } from "../plan-definition";
import type { Sample } from "../sample";
import { tellPlan } from "../tell-plan";
import { typographic } from "../typographic";
import { applications } from "./applications";
import { committees } from "./committees";
import { decisions } from "./decisions";
import { grandVallonDefinition, roadmapDefinition } from "./definitions";
import { directions, people } from "./people";

/** The day the sample is told on: Monday of week 47. */
export const DEMO_DAY = "2026-11-16";

// the team of the portail agent (P17) has said nothing for four whole weeks
const habits: Habits = {
  silentFrom: Object.fromEntries(["vaneck", "courcelles", "rivalland", "lenfantin"].map((key) => [personId(key), "2026-W43"])),
  early: ["desnoux", "trouve", "lavialle", "mazerolle"].map(personId),
};

/**
 * The sample authority: the invented Département du Val-d'Orsène, and the plan it shares with the Grand-Vallon. The
 * same records at every call: no clock, no chance.
 */
export function buildValDorsene(): Sample {
  const everybody = people();
  const bureau = required(everybody.find((person) => person.roles.includes("bureau")), "bureau des projets");
  const plans = [roadmapDefinition(), grandVallonDefinition()].map((plan) => tellPlan(plan, everybody, bureau, habits));
  const projects = plans.flatMap((one) => one.projects);
  const instances = committees(everybody, projects);
  return {
    plans: plans.flatMap((one) => one.plans),
    axes: plans.flatMap((one) => one.axes),
    projects,
    actions: plans.flatMap((one) => one.actions),
    people: everybody,
    directions: directions(),
    applications: applications(),
    events: plans.flatMap((one) => one.events).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    snapshots: plans.flatMap(({ plans: told, ...parts }) => told.flatMap((plan) => weeklySnapshots({ plan, ...parts }))),
    ...instances,
    decisions: decisions({ ...instances, projects, people: everybody, directions: directions() }, DEMO_DAY),
    tenantNote: typographic("Département du Val-d'Orsène : une collectivité inventée, ses projets et ses agents aussi."),
  };
}
