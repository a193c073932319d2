import { addDays } from "../../bot/domain/calendar/day";
import { rollupOf } from "../../bot/domain/progress/contribution";
import { canBeLate } from "../../bot/domain/progress/lateness";
import type { Action } from "../../bot/domain/roadmap/action";
import type { Project } from "../../bot/domain/roadmap/project";
import { DEFAULT_DAYS, NOW, type SampleWorld, TODAY } from "./world";

const LATER = addDays(TODAY, 40);

const onTime = (action: Action): Action => ({
  ...action,
  dueDay: action.dueDay !== null && action.dueDay < TODAY && canBeLate(action) ? LATER : action.dueDay,
  informed: action.informed ?? { at: NOW, week: "2026-W47", by: "p-002", channel: "card" },
});

const calm = (project: Project): Project => ({
  ...project,
  weather: { level: "sun", comment: "", at: NOW, week: "2026-W47", by: "p-002", previous: "sun" },
  openCriticalRisks: 0,
  budget: { ...project.budget, committed: null },
  milestones: project.milestones.map((one) => (one.doneDay === null ? { ...one, initialDay: LATER, day: LATER } : one)),
});

/** The same authority in a week when nothing goes wrong: everything told, on time, in the sun. */
export function quietWorld(world: SampleWorld): SampleWorld {
  const actions = world.actions.map(onTime);
  const projects = world.projects.map((project) => {
    const own = actions.filter(({ projectId }) => projectId === project.id);
    return { ...calm(project), rollup: { ...rollupOf(own, DEFAULT_DAYS), lastHeard: TODAY } };
  });
  return { ...world, actions, projects };
}
