import { z } from "zod";
import { EFFECTS } from "../domain/applications/application";
import { EXIT_ITEMS } from "../domain/roadmap/phase-exit";
import { channel, day, instant, isoWeek, permission, status, weatherLevel } from "./primitives";
import { commitment, projectValues } from "./edits";
import { portfolioProject } from "./portfolio";

const namedThing = z.object({ id: z.string(), name: z.string() });

export const informed = z.object({ at: instant, week: isoWeek, by: z.string(), byName: z.string(), channel });

/** One action as the tab shows it. */
export const actionView = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  status,
  progress: z.number(),
  startDay: day.nullable(),
  dueDay: day.nullable(),
  initialDueDay: day.nullable(),
  daysLate: z.number(),
  milestoneDay: day.nullable(),
  days: z.number().nullable(),
  obstacle: z.string(),
  line: z.string(),
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  coOwners: z.array(z.object({ id: z.string(), name: z.string() })),
  directionId: z.string().nullable(),
  direction: z.string(),
  priority: z.enum(["high", "medium", "low"]).nullable(),
  budget: z.number().nullable(),
  fundings: z.array(z.object({ name: z.string(), amount: z.number().nullable() })),
  /** « Pour mémoire » : shown, and out of every rate and total. */
  forTheRecord: z.boolean(),
  notes: z.array(z.object({ label: z.string(), text: z.string() })),
  /** Null until somebody has said where it stands. */
  informed: informed.nullable(),
  /** The last day its state was said or confirmed unchanged; null when never. */
  heardOn: day.nullable(),
  parentId: z.string().nullable(),
  hasParts: z.boolean(),
  planId: z.string(),
  planName: z.string(),
  axisId: z.string(),
  axisName: z.string(),
  projectId: z.string().nullable(),
  projectName: z.string().nullable(),
  version: z.number(),
  canUpdate: permission,
});
export type ActionView = z.infer<typeof actionView>;

/** Body of `POST /api/actions/{id}/updates`: what is absent stays as it is; `version` is the one the person saw. */
export const actionUpdate = z
  .object({
    version: z.number().int(),
    status: status.optional(),
    progress: z.number().optional(),
    milestoneDay: day.nullable().optional(),
    obstacle: z.string().optional(),
    line: z.string().optional(),
  })
  .strict();
export type ActionUpdate = z.infer<typeof actionUpdate>;

/** One line of `GET /api/actions/{id}/history`, newest first. */
export const historyEntry = z.object({
  id: z.string(),
  at: instant,
  by: z.object({ id: z.string(), name: z.string() }),
  channel,
  week: isoWeek,
  kind: z.enum(["answer", "confirmation", "weather", "import", "undo", "edit"]),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
  /** Why; absent where nobody had to say. */
  reason: z.string().optional(),
  /** Conditions of the project's phase that were let go. */
  waived: z.array(z.string()).optional(),
  /** Who took it back, and when. */
  undoneBy: z.object({ name: z.string(), at: instant }).optional(),
  /** True for what takes back an earlier line. */
  undoes: z.literal(true).optional(),
  /** The decision of an instance that it carries out, or takes back. */
  decision: z.object({ id: z.string(), number: z.string() }).optional(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** `GET /api/projects/{id}`: a project with all its actions, for the second step of the drill. */
export const projectView = portfolioProject.extend({
  description: z.string(),
  planId: z.string(),
  planName: z.string(),
  axisId: z.string(),
  axisName: z.string(),
  startDay: day.nullable(),
  endDay: day.nullable(),
  initialEndDay: day.nullable(),
  milestones: z.array(z.object({ id: z.string(), title: z.string(), day, initialDay: day, doneDay: day.nullable() })),
  budget: z.object({ planned: z.number().nullable(), committed: z.number().nullable(), paid: z.number().nullable() }),
  load: z.object({ moe: z.number(), moa: z.number(), amoa: z.number() }).nullable(),
  notes: z.array(z.object({ label: z.string(), text: z.string() })),
  list: z.array(actionView),
  version: z.number(),
  /** What can be edited in place, as it stands; restricted risks only for those who may see them. */
  values: projectValues,
  /** The duo and the directions of `values`, by name. */
  itHead: namedThing.nullable(),
  businessHead: namedThing.nullable(),
  touchedDirections: z.array(namedThing),
  /** Those of the plan; `values.commitmentIds` says which are served. */
  commitments: z.array(commitment),
  /** The applications of `values`, by name. */
  applications: z.array(namedThing.extend({ effect: z.enum(EFFECTS) })),
  /** What leaving the present phase asks, and whether it is there. */
  phaseExit: z.array(z.object({ item: z.enum(EXIT_ITEMS), met: z.boolean() })),
  canDeclareWeather: permission,
  canEdit: permission,
  canWaive: permission,
});
export type ProjectView = z.infer<typeof projectView>;

/** `GET /api/plans/{id}/axes/{axisId}`: the actions that hang directly from an axis. */
export const axisView = z.object({ id: z.string(), name: z.string(), planId: z.string(), planName: z.string(), list: z.array(actionView) });
export type AxisView = z.infer<typeof axisView>;

/** Body of `POST /api/projects/{id}/weather`. */
export const weatherUpdate = z.object({ version: z.number().int(), level: weatherLevel, comment: z.string().max(500).default("") }).strict();
export type WeatherUpdate = z.infer<typeof weatherUpdate>;
