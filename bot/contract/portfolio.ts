import { z } from "zod";
import { SHEET_PARTS } from "../domain/portfolio/completeness";
import { day, instant, phase, rateMethod, weatherLevel } from "./primitives";

/** `coverage` in percent; `known` of `total` actions are informed. */
/** What the mandate promised. */
export const commitment = z.object({ id: z.string(), title: z.string(), flagship: z.boolean() });

export const rate = z.object({ value: z.number(), coverage: z.number(), method: rateMethod, known: z.number(), total: z.number() });
export const coverage = z.object({ known: z.number(), total: z.number(), percent: z.number() });
export const actionCounts = z.object({
  total: z.number(),
  done: z.number(),
  inProgress: z.number(),
  planned: z.number(),
  blocked: z.number(),
  paused: z.number(),
  abandoned: z.number(),
  late: z.number(),
});
/** Running projects by declared météo; `none` is *non renseignée*. */
export const weatherCounts = z.object({ sun: z.number(), cloud: z.number(), rain: z.number(), storm: z.number(), none: z.number() });

const rates = z.object({ count: z.number().nullable(), days: z.number().nullable(), milestones: z.number().nullable() });

/** What stood where a figure stands now; null for what was not there yet. */
export const pastFigures = z.object({
  rates,
  coverage,
  actions: z.object({ total: z.number(), done: z.number(), late: z.number() }),
  weather: weatherCounts,
});

/** A milestone of the next thirty days. */
export const upcomingMilestone = z.object({
  id: z.string(),
  title: z.string(),
  day,
  initialDay: day,
  /** Days later than it was first said, or earlier when negative. */
  movedDays: z.number(),
  afterMandate: z.boolean(),
  projectId: z.string(),
  projectName: z.string(),
});

export const projectWeather = z.object({
  declared: weatherLevel.nullable(),
  comment: z.string(),
  at: instant.nullable(),
  trend: z.enum(["improves", "steady", "worsens"]).nullable(),
  computed: weatherLevel,
  causes: z.array(z.object({ cause: z.enum(["delay", "budget", "risk", "silence", "load"]), points: z.number() })),
  /** Two levels apart: a gap to explain. */
  gap: z.boolean(),
});

export const milestoneView = z.object({ title: z.string(), day, initialDay: day, overdueDays: z.number(), afterMandate: z.boolean() });

export const portfolioProject = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  programme: z.string(),
  phase,
  /** How many conditions of its phase are not met yet; the project's page names them. */
  exitMissing: z.number(),
  running: z.boolean(),
  forTheRecord: z.boolean(),
  emblematic: z.boolean(),
  direction: z.string(),
  /** The direction that took over from its own, when that was dissolved; empty otherwise. */
  successor: z.string(),
  heads: z.array(z.string()),
  sponsor: z.string(),
  commitmentIds: z.array(z.string()),
  /** What its sheet does not say yet. */
  missing: z.array(z.enum(SHEET_PARTS)),
  rate: rate.nullable(),
  coverage,
  actions: actionCounts,
  weather: projectWeather,
  nextMilestone: milestoneView.nullable(),
  /** The last day anybody spoke about it; null when nobody ever did. */
  lastHeard: day.nullable(),
});

export const portfolioAxis = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  level: z.number(),
  name: z.string(),
  inTool: z.boolean(),
  /** Null when it is not computed: coverage under the plan's minimum, or nothing to rate. */
  rate: rate.nullable(),
  /** The same by each method. */
  rates,
  coverage,
  actions: actionCounts,
  weather: weatherCounts,
  past: pastFigures.nullable(),
  /** Actions that hang directly from this axis, without a project. */
  directActions: z.number(),
  /** Its own projects; those of its sub-axes stand with them. All figures of an axis include its sub-axes. */
  projects: z.array(portfolioProject),
});

export const portfolio = z.object({
  version: z.number(),
  /** When this was computed. */
  asOf: instant,
  today: day,
  plan: z.object({ id: z.string(), name: z.string(), startDay: day.nullable(), endDay: day.nullable(), mandateEndDay: day.nullable(), commitments: z.array(commitment) }),
  method: rateMethod,
  minCoverage: z.number(),
  /** The day that what is past is of; `aMonth` is false while nothing is a month old. Null on the first day. */
  compared: z.object({ day, aMonth: z.boolean() }).nullable(),
  /** The first day at hand whose figures are kept; null while none are. */
  firstSnapshot: day.nullable(),
  /** Milestones of the next thirty days: how many there are, and the first of them. */
  upcoming: z.object({ count: z.number(), first: z.array(upcomingMilestone) }),
  total: z.object({
    axes: z.object({ inTool: z.number(), total: z.number() }),
    projects: z.object({ total: z.number(), running: z.number(), byPhase: z.partialRecord(phase, z.number()) }),
    rate: rate.nullable(),
    rates,
    coverage,
    actions: actionCounts,
    weather: weatherCounts,
    past: pastFigures.nullable(),
    /** Running projects with a gap to explain. */
    gaps: z.number(),
    /** Running projects nobody has spoken about for more than two weeks. */
    silent: z.number(),
  }),
  axes: z.array(portfolioAxis),
});

export type Portfolio = z.infer<typeof portfolio>;
export type PortfolioAxis = z.infer<typeof portfolioAxis>;
export type PortfolioProject = z.infer<typeof portfolioProject>;
export type ProjectWeather = z.infer<typeof projectWeather>;
export type PastFigures = z.infer<typeof pastFigures>;
export type UpcomingMilestone = z.infer<typeof upcomingMilestone>;
export type ActionCounts = z.infer<typeof actionCounts>;
