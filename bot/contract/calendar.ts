import { z } from "zod";
import { day, instant, phase } from "./primitives";

export const calendarMilestone = z.object({ id: z.string(), title: z.string(), initialDay: day, day, doneDay: day.nullable() });

export const calendarProject = z.object({
  id: z.string(),
  axisId: z.string(),
  code: z.string(),
  name: z.string(),
  phase,
  forTheRecord: z.boolean(),
  direction: z.string(),
  startDay: day.nullable(),
  endDay: day.nullable(),
  initialEndDay: day.nullable(),
  milestones: z.array(calendarMilestone),
});

export const calendarAxis = z.object({ id: z.string(), parentId: z.string().nullable(), level: z.number(), name: z.string() });

/** The dates of a plan: projects in the order of the axes. Where each stands on the day is a rule of the domain (`timeline`). */
export const calendar = z.object({
  version: z.number(),
  /** When this was composed. */
  asOf: instant,
  today: day,
  plan: z.object({ id: z.string(), name: z.string(), startDay: day.nullable(), endDay: day.nullable(), mandateEndDay: day.nullable() }),
  axes: z.array(calendarAxis),
  projects: z.array(calendarProject),
});

export type Calendar = z.infer<typeof calendar>;
export type CalendarProject = z.infer<typeof calendarProject>;
export type CalendarMilestone = z.infer<typeof calendarMilestone>;
export type CalendarAxis = z.infer<typeof calendarAxis>;
