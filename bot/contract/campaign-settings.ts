import { z } from "zod";
import { HOLIDAY_ZONES } from "../domain/calendar/holiday-zones";
import { permission } from "./primitives";

/** `HH:MM`; whether it is an hour of the day is a rule, and has its sentence. */
export const time = z.string().max(5);
export const hours = z.object({ from: time, to: time }).strict();
const dayHours = z.array(hours).max(4).readonly();
/** The hours worked on each day of the week, 1 (Monday) to 7; none is a day off. */
export const workWeek = z
  .object({ 1: dayHours, 2: dayHours, 3: dayHours, 4: dayHours, 5: dayHours, 6: dayHours, 7: dayHours })
  .strict();
export const weekdayAndTime = z.object({ weekday: z.number().int(), time }).strict();
export const holidayZone = z.enum(HOLIDAY_ZONES);
const rateWindow = z.object({ count: z.number().int(), seconds: z.number().int() }).strict();

/** How an authority lets Jalon write to its people. */
export const campaignSettings = z
  .object({
    timeZone: z.string().max(60),
    holidayZone,
    collection: weekdayAndTime,
    window: hours,
    week: workWeek,
    closedDays: z.array(z.object({ day: z.string().max(10), name: z.string().max(100) }).strict()).max(200).readonly(),
    reminderAfter: z.number().int(),
    escalationAfter: z.number().int(),
    minWorkedDays: z.number().int(),
    maxMessages: z.number().int(),
    digest: weekdayAndTime,
    consentAbove: z.number().int(),
    readsAutomaticReplies: z.boolean(),
    limits: z.object({ tenant: rateWindow, conversation: z.array(rateWindow).max(8).readonly() }).strict(),
  })
  .strict();

/** `GET /api/campaigns/settings`, and what `PUT` answers. */
export const settingsView = z.object({
  /** What the next `PUT` says it has seen; empty while the settings are those Jalon comes with. */
  version: z.string(),
  settings: campaignSettings,
  canChange: permission,
});
export type SettingsView = z.infer<typeof settingsView>;

/**
 * Body of `PUT /api/campaigns/settings`: all of them. Refused with `version-conflict` (409; `current` is a `settingsView`)
 * when somebody saved meanwhile, with `settings-refused` (422; `errors` is a list of `fieldFault`) when they cannot be.
 */
export const settingsUpdate = z.object({ version: z.string(), settings: campaignSettings }).strict();
export type SettingsUpdate = z.infer<typeof settingsUpdate>;

/** One thing wrong with a form: which field (`window`, `collection.time`, `week.3`), and a sentence in the reader's language. */
export const fieldFault = z.object({ field: z.string(), code: z.string(), sentence: z.string() });
export type FieldFault = z.infer<typeof fieldFault>;
