import { z } from "zod";
import { ACTION_FIGURES } from "../domain/portfolio/actions-behind";
import { day, instant, rateMethod, status } from "./primitives";

/** What `GET /api/plans/{planId}/figures/{figure}` may be asked about, and narrowed by. */
export const actionFigure = z.enum(ACTION_FIGURES);
export const figureQuery = z.object({ axis: z.string().max(200).optional(), after: z.string().max(300).optional() });

/** An action in the list behind a figure. */
export const figureLine = z.object({
  id: z.string(),
  title: z.string(),
  status,
  progress: z.number(),
  /** The load it weighs with, and whether that is the plan's default. */
  days: z.number(),
  byDefault: z.boolean(),
  dueDay: day.nullable(),
  daysLate: z.number(),
  /** Whose it is: its project, or its axis when it has none. */
  place: z.string(),
});
export type FigureLine = z.infer<typeof figureLine>;

/** A figure made of actions: how it is computed, what it leaves out, and the actions behind it, fifty at a time. */
export const figureView = z.object({
  asOf: instant,
  today: day,
  method: rateMethod,
  /** What an action weighs that states no load. */
  defaultDays: z.number(),
  minCoverage: z.number(),
  sums: z.object({
    total: z.number(),
    counted: z.number(),
    known: z.number(),
    knownDone: z.number(),
    days: z.number(),
    /** Days, each by its progress in percent. */
    daysDone: z.number(),
    milestones: z.object({ total: z.number(), done: z.number() }),
  }),
  leftOut: z.object({ forTheRecord: z.number(), abandoned: z.number(), inAbandonedProjects: z.number(), throughParts: z.number() }),
  /** How many actions are behind the figure. */
  count: z.number(),
  list: z.array(figureLine),
  /** What to ask with for those that follow; null at the end. */
  next: z.string().nullable(),
});
export type FigureView = z.infer<typeof figureView>;
