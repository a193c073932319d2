import { z } from "zod";
import { day, phase } from "./primitives";

/** What `GET /api/plans/{id}/review` is asked for; without a year, the present one. */
export const reviewQuery = z.object({ year: z.coerce.number().int().min(1990).max(2200).optional() });

const named = z.object({ id: z.string(), name: z.string() });
const step = z.object({ projectId: z.string(), project: z.string(), title: z.string(), promised: day, day, passed: z.boolean() });
const closed = named.extend({ usage: z.string(), closedOn: day, promised: day.nullable(), commitments: z.array(z.string()) });

/** The review of a year (*bilan annuel*): what closed, what was reached, what was promised and comes later. */
export const review = z.object({
  year: z.number(),
  years: z.array(z.number()),
  running: z.boolean(),
  plan: named,
  closed: z.number(),
  reached: z.number(),
  later: z.number(),
  axes: z.array(named.extend({ closed: z.array(closed), reached: z.array(step), later: z.array(step) })),
  undated: z.array(named),
  stopped: z.array(named.extend({ phase })),
});
export type Review = z.infer<typeof review>;
