import type { Day } from "../calendar/day";
import { type Coverage, countMilestones, coverageOf, type Rate, rateOf } from "../progress/rate";
import { lateOn } from "../progress/rollup";
import { nextMilestone } from "../roadmap/milestone";
import { isRunning, type Phase } from "../roadmap/phase";
import type { Plan } from "../roadmap/plan";
import { headsOf, type Project } from "../roadmap/project";
import { computeWeather, gapToExplain } from "../weather/computed-weather";
import { type Trend, trendOf, type WeatherLevel } from "../weather/weather";

/** What the chat tells of one project. */
export interface ProjectSheet {
  id: string;
  code: string;
  name: string;
  phase: Phase;
  heads: string[];
  weather: { level: WeatherLevel | null; comment: string; trend: Trend | null };
  /** Null for a project that does not run. `gap`: two levels away from the declared one. */
  computed: { level: WeatherLevel; gap: boolean } | null;
  /** Null when it is not computed. */
  rate: Rate | null;
  coverage: Coverage;
  actions: { total: number; done: number; late: number; blocked: number };
  milestone: { title: string; day: Day } | null;
  lastHeard: Day | null;
}

/** The sheet of a project on a day; `nameOf` gives the name of a person. */
export function projectSheet(project: Project, plan: Plan, nameOf: (personId: string) => string, today: Day): ProjectSheet {
  const { id, code, name, phase, rollup, weather } = project;
  const { settings } = plan;
  const { level } = computeWeather(project, today, settings.weather);
  const milestone = nextMilestone(project.milestones);
  return {
    id,
    code,
    name,
    phase,
    heads: [...new Set(headsOf(project))].map(nameOf),
    weather: { level: weather?.level ?? null, comment: weather?.comment ?? "", trend: trendOf(weather) },
    computed: isRunning(phase) ? { level, gap: gapToExplain(weather?.level ?? null, level) } : null,
    rate: rateOf(rollup, countMilestones(project.milestones), settings.rateMethod, settings.minCoverage),
    coverage: coverageOf(rollup),
    actions: { total: rollup.total, done: rollup.byStatus.done, late: lateOn(rollup, today), blocked: rollup.byStatus.blocked },
    milestone: milestone && { title: milestone.title, day: milestone.day },
    lastHeard: rollup.lastHeard === "" ? null : rollup.lastHeard,
  };
}
