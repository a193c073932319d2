import { z } from "zod";
import { DEBT_EFFECTS, OPPORTUNITIES } from "../domain/roadmap/approach";

const project = z.object({ id: z.string(), code: z.string(), name: z.string() });
const projects = z.array(project);

/** `GET /api/plans/{id}/indicators`: what the projects of a plan are made of, each figure with the list behind it. */
export const indicators = z.object({
  plan: z.object({ id: z.string(), name: z.string() }),
  shared: z.object({ percent: z.number().nullable(), yes: projects, no: projects, unsaid: projects }),
  debt: z.array(z.object({ effect: z.enum(DEBT_EFFECTS), projects })),
  debtUnsaid: projects,
  configured: z.object({
    percent: z.number().nullable(),
    days: z.number(),
    target: z.number(),
    projects: z.array(project.extend({ percent: z.number(), days: z.number() })),
    unsaid: projects,
  }),
  table: z.array(z.object({ axisId: z.string(), axis: z.string(), cells: z.array(z.object({ opportunity: z.enum(OPPORTUNITIES), projects })) })),
});
export type Indicators = z.infer<typeof indicators>;
