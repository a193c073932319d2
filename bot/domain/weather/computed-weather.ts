import { addDays, type Day, daysBetween } from "../calendar/day";
import type { Project } from "../roadmap/project";
import { loadGap } from "./load-gap";
import type { WeatherThresholds } from "./thresholds";
import { levelsApart, type WeatherLevel } from "./weather";

/** Why the computed météo is what it is: each cause with its points. */
export interface WeatherCause {
  cause: "delay" | "budget" | "risk" | "silence" | "load";
  points: number;
}

export interface ComputedWeather {
  level: WeatherLevel;
  points: number;
  causes: WeatherCause[];
}

type Facts = Pick<Project, "milestones" | "budget" | "load" | "openCriticalRisks" | "rollup" | "weather" | "startDay">;

const graded = (value: number, [first, second]: readonly [number, number]): number =>
  value <= first ? 0 : value <= second ? 1 : 2;

/**
 * The météo that the facts of a project give: delay of the worst coming milestone, budget committed beyond plan,
 * critical risk without treatment, silence, client-side load off the ratio. Thresholds are settings of the plan.
 */
export function computeWeather(project: Facts, today: Day, thresholds: WeatherThresholds): ComputedWeather {
  const points: Record<WeatherCause["cause"], number> = {
    delay: graded(worstDelayPercent(project, today), thresholds.delayPercent),
    budget: graded(overspentPercent(project), thresholds.budgetPercent),
    risk: project.openCriticalRisks > 0 ? 2 : 0,
    silence: graded(weeksSilent(project, today), thresholds.silenceWeeks),
    load: Math.abs(loadGap(project.load)?.percent ?? 0) > thresholds.loadGapPercent ? 1 : 0,
  };
  const causes = (Object.keys(points) as WeatherCause["cause"][])
    .filter((cause) => points[cause] > 0)
    .map((cause) => ({ cause, points: points[cause] }));
  const sum = causes.reduce((total, one) => total + one.points, 0);
  const [cloud, rain, storm] = thresholds.levels;
  return { level: sum >= storm ? "storm" : sum >= rain ? "rain" : sum >= cloud ? "cloud" : "sun", points: sum, causes };
}

/** « Deux niveaux d'écart entre la météo déclarée et la météo calculée sont un écart à expliquer. » */
export const gapToExplain = (declared: WeatherLevel | null, computed: WeatherLevel): boolean =>
  declared !== null && Math.abs(levelsApart(declared, computed)) >= 2;

/**
 * Delay of the worst milestone still to pass, in percent of the time there was from the start of the project to its
 * initial day. Days already overdue count as delay.
 */
function worstDelayPercent(project: Facts, today: Day): number {
  let worst = 0;
  for (const milestone of project.milestones) {
    if (milestone.doneDay !== null) continue;
    const expected = milestone.day < today ? today : milestone.day;
    const delay = daysBetween(milestone.initialDay, expected);
    if (delay <= 0) continue;
    const start = project.startDay ?? addDays(milestone.initialDay, -365);
    const remaining = Math.max(1, daysBetween(start, milestone.initialDay));
    worst = Math.max(worst, (100 * delay) / remaining);
  }
  return worst;
}

function overspentPercent({ budget }: Facts): number {
  if (!budget.planned || budget.committed === null) return 0;
  return (100 * (budget.committed - budget.planned)) / budget.planned;
}

function weeksSilent(project: Facts, today: Day): number {
  const declared = project.weather?.at.slice(0, 10) ?? "";
  const heard = project.rollup.lastHeard > declared ? project.rollup.lastHeard : declared;
  if (heard === "") return project.startDay !== null && project.startDay < today ? daysBetween(project.startDay, today) / 7 : 0;
  return daysBetween(heard, today) / 7;
}
