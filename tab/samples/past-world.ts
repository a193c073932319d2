import { addDays, type Day } from "../../bot/domain/calendar/day";
import type { Snapshot } from "../../bot/domain/portfolio/snapshot";
import { rollupOf } from "../../bot/domain/progress/contribution";
import type { Action } from "../../bot/domain/roadmap/action";
import type { Project } from "../../bot/domain/roadmap/project";
import type { SampleState } from "./states";
import { snapshotOfWorld } from "./views";
import { DEFAULT_DAYS, type SampleWorld, TODAY } from "./world";

/** The day whose figures the samples compare with: four weeks before. */
const PAST_DAY: Day = addDays(TODAY, -28);

/** What a sample action had come to a month before: some were not done yet, the rest stood a little further back, the last ones unknown. */
function actionThen(action: Action, index: number): Action {
  const reopened = action.status === "done" && index % 9 === 4;
  const status = reopened ? "inProgress" : action.status;
  const progress = status === "done" ? 100 : Math.max(0, Math.min(85, action.progress) - (status === "inProgress" ? 10 : 0));
  return { ...action, status, progress, informed: index % 17 === 3 ? null : action.informed };
}

const weatherThen = ({ weather }: Project, index: number): Project["weather"] =>
  weather === null || weather.previous === null || index % 4 !== 0 ? weather : { ...weather, level: weather.previous, previous: null };

/** A sample world as it stood on that day. */
function pastWorld(world: SampleWorld): SampleWorld {
  const actions = world.actions.map(actionThen);
  const projects = world.projects.map((project, index) => ({
    ...project,
    weather: weatherThen(project, index),
    milestones: project.milestones.map((one) => ({ ...one, doneDay: one.doneDay !== null && one.doneDay >= PAST_DAY ? null : one.doneDay })),
    rollup: {
      ...rollupOf(
        actions.filter(({ projectId }) => projectId === project.id),
        DEFAULT_DAYS,
      ),
      lastHeard: project.rollup.lastHeard,
    },
  }));
  return { ...world, actions, projects };
}

/** The snapshots a sample server has kept: none before the first day, only a recent one in a plan with long titles. */
export function pastOfSamples(world: SampleWorld, state: SampleState): Snapshot[] {
  if (state === "first-day") return [snapshotOfWorld(world, TODAY)];
  return [snapshotOfWorld(pastWorld(world), state === "long" ? addDays(TODAY, -7) : PAST_DAY)];
}
