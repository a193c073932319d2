import { addDays, type Day } from "../calendar/day";
import { matterOf, type Matter, onDay } from "../portfolio/figures";
import { lastHeardOf } from "../portfolio/present-project";
import type { Plan } from "../roadmap/plan";
import { isRunning, type Phase } from "../roadmap/phase";
import type { Project } from "../roadmap/project";
import { computeWeather, gapToExplain } from "../weather/computed-weather";
import { commentIsOwed } from "../weather/weather";
import type { Asked, Coming, Owed, Silent, Subject } from "./digest";
import { isSilent } from "./silence";

/** What a digest may say of one project on a day. */
export interface ProjectFacts {
  about: Subject;
  /** False when it is kept « pour mémoire » or abandoned: it enters no figure. */
  counts: boolean;
  matter: Matter;
  /** Null when it is not silent. */
  silent: Silent | null;
  asked: Asked[];
  /** Its milestones from today on. */
  coming: Coming[];
}

export const projectSubject = ({ id, planId, code, name }: Project): Subject => ({ type: "project", id, planId, code, name });

/** Reads a project once for every digest it enters. */
export function projectFacts(project: Project, plan: Plan, today: Day): ProjectFacts {
  const about = projectSubject(project);
  return {
    about,
    counts: !project.forTheRecord && project.phase !== "abandoned",
    matter: onDay(matterOf(project), today),
    silent: isSilent(project, today) ? { about, actions: 0, since: lastHeardOf(project) } : null,
    asked: askedOf(project, about, plan, today),
    coming: comingOf(project, about, today),
  };
}

/** « Un orage demande une décision, deux niveaux d'écart une explication, la pluie un commentaire. » */
function askedOf(project: Project, about: Subject, plan: Plan, today: Day): Asked[] {
  if (!isRunning(project.phase) || project.forTheRecord || project.weather === null) return [];
  const { level, comment } = project.weather;
  const computed = computeWeather(project, today, plan.settings.weather).level;
  const gap = gapToExplain(level, computed);
  const owes: Owed[] = [];
  if (level === "storm") owes.push("decision");
  if (gap) owes.push("explanation");
  if (commentIsOwed(level) && comment.trim() === "") owes.push("comment");
  return owes.length === 0 ? [] : [{ kind: "weather", about, level, computed: gap ? computed : null, owes }];
}

const OVER: readonly Phase[] = ["finished", "suspended", "abandoned"];

function comingOf(project: Project, about: Subject, today: Day): Coming[] {
  if (project.forTheRecord || OVER.includes(project.phase)) return [];
  return project.milestones
    .filter(({ day, doneDay }) => doneDay === null && day >= today)
    .map(({ title, day }) => ({ about, title, day }));
}

/** « Les jalons des deux semaines qui viennent. » */
export const comingUntil = (today: Day): Day => addDays(today, 14);
