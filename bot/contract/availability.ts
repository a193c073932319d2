import { z } from "zod";
import { holidayZone, hours, weekdayAndTime, workWeek } from "./campaign-settings";
import { day, isoWeek, permission } from "./primitives";

/** Days away, both included; `until` null: not known yet. */
export const absenceView = z.object({ from: day, until: day.nullable(), source: z.enum(["chat", "tab", "bureau", "outlook"]) });
const digestChoice = z.union([weekdayAndTime, z.literal("off"), z.null()]);

/** `GET /api/people/{personId}/availability` and `GET /api/me/availability`; every change answers with it. */
export const availabilityView = z.object({
  /** What the next `PUT` says it has seen; empty while nothing is recorded of the person. */
  version: z.string(),
  person: z.object({ id: z.string(), name: z.string() }),
  /** Null: as the authority, here and below. */
  timeZone: z.string().nullable(),
  holidayZone: holidayZone.nullable(),
  week: workWeek.nullable(),
  /** By first day; those that are over are left out. */
  absences: z.array(absenceView),
  /** *Plus de relance cette semaine*. */
  mutedThisWeek: z.boolean(),
  /** The day the reminder waits for; null without one, or once it is past. */
  remindOn: day.nullable(),
  digest: digestChoice,
  /** True for those who read a digest: directors and executives. */
  readsDigest: z.boolean(),
  /** What holds: the person's own, the authority's where they have none. */
  effective: z.object({ timeZone: z.string(), holidayZone, week: workWeek, window: hours, digest: weekdayAndTime }),
  /** On the person's own calendar. */
  today: day,
  currentWeek: isoWeek,
  canChange: permission,
});
export type AvailabilityView = z.infer<typeof availabilityView>;

/**
 * Body of `PUT …/availability`: what is absent stays as it is, null goes back to the authority's. Refused with
 * `version-conflict` (409; `current` is an `availabilityView`) or `availability-refused` (422; `errors` as for settings).
 */
export const availabilityUpdate = z
  .object({
    version: z.string(),
    timeZone: z.string().max(60).nullable().exactOptional(),
    holidayZone: holidayZone.nullable().exactOptional(),
    week: workWeek.nullable().exactOptional(),
    mutedThisWeek: z.boolean().exactOptional(),
    digest: digestChoice.exactOptional(),
  })
  .strict();
export type AvailabilityUpdate = z.infer<typeof availabilityUpdate>;

/** Body of `POST …/availability/absences` and of `POST …/availability/absences/removal`: the removal names the same days. */
export const absenceDays = z.object({ from: z.string().max(10), until: z.string().max(10).nullable() }).strict();
export type AbsenceDays = z.infer<typeof absenceDays>;
