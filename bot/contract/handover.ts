import { z } from "zod";
import { LONGEST_TITLE } from "../domain/edits/edit";
import { actionView } from "./actions";
import { planHistoryLine } from "./plan-history";
import { milestoneView } from "./portfolio";
import { day, instant, permission, phase, weatherLevel } from "./primitives";

const named = z.object({ id: z.string(), name: z.string() });

/** `GET /api/people/{id}/handover` (*dossier de passation*): all that a person carries, for who comes after. */
export const dossier = z.object({
  asOf: instant,
  person: named.extend({ title: z.string(), email: z.string(), direction: z.string() }),
  projects: z.array(
    named.extend({
      code: z.string(),
      planName: z.string(),
      phase,
      side: z.enum(["it", "business"]),
      /** The other head; empty while there is none. */
      partner: z.string(),
      sponsor: z.string(),
      weather: weatherLevel.nullable(),
      comment: z.string(),
      nextMilestone: milestoneView.nullable(),
      endDay: day.nullable(),
      lastHeard: day.nullable(),
      late: z.number(),
      critical: z.number(),
    }),
  ),
  /** Those that are still open. */
  actions: z.array(actionView),
  /** What is over and keeps its names. */
  over: z.object({ projects: z.number(), actions: z.number() }),
  directions: z.array(named),
  contacts: z.array(named.extend({ title: z.string(), email: z.string(), shared: z.number() })),
  /** What was reoriented within a year, newest first. */
  moves: z.array(planHistoryLine),
  /** What the person did last. */
  history: z.array(planHistoryLine),
  canHandOver: permission,
});
export type Dossier = z.infer<typeof dossier>;

/** Body of `POST /api/people/{id}/handover`; the same `requestId` twice moves nothing twice. */
export const handoverRequest = z
  .object({
    requestId: z.string().regex(/^[a-z0-9-]{8,60}$/),
    to: z.string().min(1).max(200),
    reason: z.string().max(LONGEST_TITLE * 2),
  })
  .strict();

/** One event a plan: undoing each gives everything back. */
export const handoverReceipt = z.object({
  moved: z.array(z.object({ planId: z.string(), planName: z.string(), eventId: z.string(), projects: z.number(), actions: z.number() })),
  stuck: z.array(z.object({ planId: z.string(), planName: z.string() })),
});
export type HandoverReceipt = z.infer<typeof handoverReceipt>;
