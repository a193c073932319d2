import { z } from "zod";
import { APPLICATION_STATES } from "../domain/applications/application";
import { MOST_DIRECTORY_EDITS } from "../domain/directory/directory-edit";
import { APPLICATION_COLUMNS, DIRECTION_COLUMNS } from "../domain/directory/imported-list";
import { LONGEST_TITLE } from "../domain/edits/edit";
import { touchedApplication } from "./edits";
import { day, permission, phase } from "./primitives";

const id = z.string().min(1).max(200);
const title = z.string().max(LONGEST_TITLE * 2);

/** What of a direction is edited in place; what is absent stays as it is. */
export const directionValues = z
  .object({
    name: title,
    code: title,
    pole: title,
    directorId: id.nullable(),
    validFrom: day.nullable(),
    validTo: day.nullable(),
    successorId: id.nullable(),
  })
  .strict();

/** What of an application is edited in place. */
export const applicationValues = z
  .object({
    name: title,
    purpose: z.string().max(LONGEST_TITLE * 4),
    publisher: title,
    directionId: id.nullable(),
    inServiceOn: day.nullable(),
    retiredOn: day.nullable(),
  })
  .strict();

const project = z.object({
  id: z.string(),
  planId: z.string(),
  code: z.string(),
  name: z.string(),
  phase,
});

/** `GET /api/directory/directions`: all of them, those that were dissolved too, and the projects that name them. */
export const directionsView = z.object({
  today: day,
  directions: z.array(z.object({ id: z.string(), values: directionValues, director: z.string(), successor: z.string() })),
  /** The projects that a direction carries or that touch one. */
  projects: z.array(project.extend({ directionId: z.string().nullable(), touchedDirectionIds: z.array(z.string()) })),
  plans: z.array(z.object({ id: z.string(), name: z.string() })),
  canEdit: permission,
});
export type DirectionsView = z.infer<typeof directionsView>;
export type DirectionLine = DirectionsView["directions"][number];

/** `GET /api/directory/applications`: the register, and the projects that touch it. */
export const applicationsView = z.object({
  today: day,
  applications: z.array(z.object({ id: z.string(), values: applicationValues, direction: z.string(), state: z.enum(APPLICATION_STATES) })),
  projects: z.array(project.extend({ applications: z.array(touchedApplication) })),
  canEdit: permission,
});
export type ApplicationsView = z.infer<typeof applicationsView>;
export type ApplicationLine = ApplicationsView["applications"][number];

const creates = z.literal(true).optional();
const edit = z
  .discriminatedUnion("subject", [
    z.object({ subject: z.literal("direction"), id, seen: directionValues.partial(), values: directionValues.partial(), creates }).strict(),
    z.object({ subject: z.literal("application"), id, seen: applicationValues.partial(), values: applicationValues.partial(), creates }).strict(),
  ])
  .refine(({ seen, values, creates: isNew }) => isNew === true || Object.keys(values).every((field) => field in seen));

/** Body of `POST /api/directory/edits`; the same `requestId` twice is recorded once. */
export const directoryEditRequest = z
  .object({
    requestId: z.string().regex(/^[a-z0-9-]{8,60}$/),
    edits: z.array(edit).min(1).max(MOST_DIRECTORY_EDITS),
    reason: title.default(""),
  })
  .strict();

/** What a list would do, line by line, or every fault of it. */
export const listReport = z.object({
  lines: z.array(
    z.object({
      line: z.number(),
      name: z.string(),
      outcome: z.enum(["created", "changed", "unchanged"]),
      /** The columns that change, as the list writes them. */
      fields: z.array(z.object({ field: z.enum([...DIRECTION_COLUMNS, ...APPLICATION_COLUMNS]), before: z.string(), after: z.string() })),
    }),
  ),
  /** `line` 0: the whole file. */
  faults: z.array(z.object({ line: z.number(), field: z.string(), value: z.string(), reason: z.string() })),
  /** A direction is dissolved, or another takes over: a reason is owed. */
  owesReason: z.boolean(),
  /** The event that undoes it, once it is applied. */
  eventId: z.string().nullable(),
});
export type ListReport = z.infer<typeof listReport>;
