import { z } from "zod";
import { EFFECTS, MOST_TOUCHED } from "../domain/applications/application";
import { LONGEST_DESCRIPTION, LONGEST_TITLE, MOST_EDITS } from "../domain/edits/edit";
import { MOST_COMMITMENTS } from "../domain/roadmap/commitment";
import { PRIORITIES } from "../domain/roadmap/action";
import { DEBT_EFFECTS, FOUNDATIONS, OPPORTUNITIES } from "../domain/roadmap/approach";
import { EXIT_ITEMS } from "../domain/roadmap/phase-exit";
import { HIGHEST_MARK, RISK_FAMILIES } from "../domain/roadmap/risk";
import { day, phase } from "./primitives";

const id = z.string().min(1).max(200);
const title = z.string().max(LONGEST_TITLE * 2);
const longText = z.string().max(LONGEST_DESCRIPTION * 2);
const days = z.number().min(0).max(1_000_000);
const mark = z.number().int().min(0).max(HIGHEST_MARK);

const milestone = z.object({ id, title, day, initialDay: day, doneDay: day.nullable() }).strict();
export const risk = z
  .object({ id, family: z.enum(RISK_FAMILIES), title, gravity: mark, likelihood: mark, treatment: title, restricted: z.boolean() })
  .strict();
export const touchedApplication = z.object({ applicationId: id, effect: z.enum(EFFECTS) }).strict();
const share = z.number().int().min(0).max(100);
const realisation = z.object({ configuration: share, lowCode: share, code: share, package: share }).strict();
export const load = z.object({ moe: days, moa: days, amoa: days });

/** What of a project is edited in place; what is absent stays as it is. */
export const projectValues = z
  .object({
    name: title,
    usage: title,
    description: longText,
    programme: title,
    phase,
    emblematic: z.boolean(),
    forTheRecord: z.boolean(),
    directionId: id.nullable(),
    touchedDirectionIds: z.array(id).max(60),
    itHeadId: id.nullable(),
    businessHeadId: id.nullable(),
    sponsor: title,
    startDay: day.nullable(),
    endDay: day.nullable(),
    milestones: z.array(milestone).max(60),
    load: load.nullable(),
    plannedBudget: z.number().min(0).max(1e12).nullable(),
    commitmentIds: z.array(id).max(MOST_COMMITMENTS),
    applications: z.array(touchedApplication).max(MOST_TOUCHED),
    risks: z.array(risk).max(60),
    debt: z.enum(DEBT_EFFECTS).nullable(),
    foundation: z.enum(FOUNDATIONS).nullable(),
    realisation: realisation.nullable(),
    opportunities: z.array(z.enum(OPPORTUNITIES)).max(OPPORTUNITIES.length),
  })
  .strict();

/** What of an action is edited in place. */
export const actionValues = z
  .object({
    title,
    description: longText,
    ownerId: id.nullable(),
    coOwnerIds: z.array(id).max(20),
    directionId: id.nullable(),
    priority: z.enum(PRIORITIES).nullable(),
    startDay: day.nullable(),
    dueDay: day.nullable(),
    days: days.nullable(),
    budget: z.number().min(0).max(1e12).nullable(),
    forTheRecord: z.boolean(),
  })
  .strict();

export const commitment = z.object({ id, title, flagship: z.boolean() }).strict();

/** What of a plan itself is edited in place. */
export const planValues = z.object({ commitments: z.array(commitment).max(MOST_COMMITMENTS) }).strict();

/** Where a new action is put: in a project, or straight under an axis. */
const actionHome = z.union([z.object({ projectId: id }).strict(), z.object({ axisId: id }).strict()]);

interface Compared {
  seen: object;
  values: object;
  creates?: object | undefined;
}

/** Nothing was seen of what is new. */
const sameFields = ({ seen, values, creates }: Compared): boolean => creates !== undefined || Object.keys(values).every((field) => field in seen);

/** `seen`: what stood in each field that changes, so that what somebody else changed meanwhile is noticed. */
export const edit = z
  .discriminatedUnion("subject", [
    z.object({ subject: z.literal("project"), id, seen: projectValues.partial(), values: projectValues.partial() }).strict(),
    z.object({ subject: z.literal("plan"), id, seen: planValues.partial(), values: planValues.partial() }).strict(),
    z.object({ subject: z.literal("action"), id, seen: actionValues.partial(), values: actionValues.partial(), creates: actionHome.optional() }).strict(),
  ])
  .refine(sameFields);

/** Body of `POST /api/plans/{id}/edits`; the same `requestId` twice is recorded once. */
export const editRequest = z
  .object({
    requestId: z.string().regex(/^[a-z0-9-]{8,60}$/),
    edits: z.array(edit).min(1).max(MOST_EDITS),
    reason: z.string().max(LONGEST_TITLE * 2).default(""),
    waiver: z.string().max(LONGEST_TITLE * 2).default(""),
  })
  .strict();
export type EditRequestBody = z.input<typeof editRequest>;

/** Body of `POST /api/plans/{id}/events/{eventId}/undo`. */
export const undoRequest = z.object({ requestId: z.string().regex(/^[a-z0-9-]{8,60}$/) }).strict();

/** What was recorded: `eventId` undoes it. */
export const editReceipt = z.object({ eventId: z.string(), changed: z.array(z.object({ subject: z.string(), id: z.string() })) });
export type EditReceipt = z.infer<typeof editReceipt>;

/** `current` of an `edit-conflict`: each field with both values, and who wrote the other one. */
export const editConflicts = z.array(
  z.object({
    subject: z.enum(["project", "action", "plan", "direction", "application"]),
    id,
    field: z.string(),
    seen: z.unknown(),
    now: z.unknown(),
    wanted: z.unknown(),
    by: z.string().nullable(),
    at: z.string().nullable(),
  }),
);
export type EditConflicts = z.infer<typeof editConflicts>;

/** `current` of a `phase-not-ready`. */
export const phaseRefusals = z.array(z.object({ id, missing: z.array(z.enum(EXIT_ITEMS)) }));
export type PhaseRefusals = z.infer<typeof phaseRefusals>;
