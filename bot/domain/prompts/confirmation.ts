import type { Day, Instant } from "../calendar/day";
import { weekOf } from "../calendar/iso-week";
import { mergeSteps, type RollupStep, rollupSteps } from "../progress/contribution";
import type { Action } from "../roadmap/action";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import { answerable } from "../updates/answer";
import type { Channel } from "../updates/channel";
import type { Change } from "../updates/update-event";
import { answeredAt, type PromptRecord } from "./prompt-record";
import { stillWaiting } from "./weekly-subjects";

/** Where the sums of a confirmation go: a project, or an axis for actions without one. */
export interface Place {
  type: "project" | "axis";
  id: string;
  planId: string;
  edition: string;
}

export interface ConfirmationFacts {
  prompt: PromptRecord;
  actions: readonly Action[];
  projects: readonly Project[];
  plans: readonly Plan[];
  at: Instant;
  today: Day;
  channel: Channel;
  /** How many operations one transaction may have. */
  room: number;
}

export interface Confirmation {
  /** Actions that nobody had ever informed: their owner has just said that what stands there is right. */
  newlyInformed: Action[];
  /** Everything that is now confirmed. */
  actions: Action[];
  places: { place: Place; steps: RollupStep[] }[];
  /** What the event of each plan says. */
  changes: { planId: string; edition: string; changes: Change[] }[];
  prompt: PromptRecord;
}

/**
 * « Rien de neuf » : ce qui n'a pas été dit cette semaine garde ses valeurs ; la météo déjà déclarée aussi. Null when
 * nothing waits. What does not fit one transaction stays waiting, and the card offers it again.
 */
export function planConfirmation(facts: ConfirmationFacts): Confirmation | null {
  const { prompt, at, today, channel } = facts;
  if (prompt.confirmedAt !== null) return null;
  const waiting = stillWaiting(prompt, facts.actions);
  const skies = facts.projects.filter((project) => waitsForWeather(project, prompt));
  if (waiting.length + skies.length === 0) return null;

  const informed = { at, week: weekOf(today), by: prompt.personId, channel };
  const plans = new Map(facts.plans.map((plan) => [plan.id, plan]));
  const places = new Map<string, { place: Place; steps: RollupStep[] }>();
  const made: Confirmation = { newlyInformed: [], actions: [], places: [], changes: [], prompt };
  const add = (place: Place, steps: RollupStep[]): void => {
    const known = places.get(place.id);
    places.set(place.id, { place, steps: mergeSteps([...(known?.steps ?? []), ...steps]) });
  };
  // the question; what was never informed; the sums of each place; of each plan an event, and a count that takes ten places
  const used = (): number => {
    const touched = new Set([...places.values()].map(({ place }) => place.planId)).size;
    return 1 + made.newlyInformed.length + places.size + 2 * touched + Math.ceil(places.size / 10);
  };
  // a subject takes at most itself, its place, a further ten of the count, and the event and count of a plan not yet met
  const hasRoom = (): boolean => used() + 5 <= facts.room;
  for (const before of waiting) {
    if (!hasRoom()) break;
    const after = before.informed === null ? { ...before, informed, version: before.version + 1 } : before;
    if (after !== before) made.newlyInformed.push(after);
    made.actions.push(after);
    add(placeOf(before), after === before ? [] : rollupSteps(before, after, plans.get(before.planId)?.settings.defaultDays ?? 1));
  }
  const confirmed: Project[] = [];
  for (const sky of made.actions.length === waiting.length ? skies : []) {
    if (!hasRoom()) break;
    confirmed.push(sky);
    add({ type: "project", id: sky.id, planId: sky.planId, edition: sky.edition }, []);
  }
  const whole = made.actions.length === waiting.length && confirmed.length === skies.length;
  const changed = [...made.actions.map(confirmedAction), ...confirmed.map(confirmedWeather)];
  return {
    ...made,
    places: [...places.values()],
    changes: [...new Map([...places.values()].map(({ place }) => [place.planId, place.edition]))].map(([planId, edition]) => ({
      planId,
      edition,
      changes: changed.filter((one) => one.planId === planId).map((one) => one.change),
    })),
    prompt: whole
      ? { ...answeredAt(prompt, at), confirmedAt: at, confirmedOn: today }
      : {
          ...answeredAt(prompt, at),
          answered: [...prompt.answered, ...made.actions.map((action) => action.id)],
          answeredProjects: [...prompt.answeredProjects, ...confirmed.map((project) => project.id)],
        },
  };
}

/** A météo that was declared before this week and not since: it can be confirmed. One never declared has to be given. */
const waitsForWeather = (project: Project, prompt: PromptRecord): boolean =>
  prompt.projects.some(({ id }) => id === project.id) &&
  !prompt.answeredProjects.includes(project.id) &&
  project.weather !== null &&
  project.weather.week !== prompt.week;

/** Where an action is summed. */
export const placeOf = ({ projectId, axisId, planId, edition }: Pick<Action, "projectId" | "axisId" | "planId" | "edition">): Place =>
  projectId === null ? { type: "axis", id: axisId, planId, edition } : { type: "project", id: projectId, planId, edition };

const confirmedAction = (action: Action): { planId: string; change: Change } => {
  const values = answerable(action);
  return { planId: action.planId, change: { subject: "action", id: action.id, before: values, after: values } };
};

const confirmedWeather = (project: Project): { planId: string; change: Change } => {
  const values = { weather: project.weather?.level ?? null, comment: project.weather?.comment ?? "" };
  return { planId: project.planId, change: { subject: "project", id: project.id, before: values, after: values } };
};
