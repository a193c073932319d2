import { z } from "zod";
import { RATE_METHODS } from "../domain/progress/rate";
import { ACTION_STATUSES } from "../domain/roadmap/action";
import { PHASES } from "../domain/roadmap/phase";
import { CHANNELS } from "../domain/updates/channel";
import { WEATHER_LEVELS } from "../domain/weather/weather";

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const instant = z.iso.datetime();
export const isoWeek = z.string().regex(/^\d{4}-W\d{2}$/);
export const status = z.enum(ACTION_STATUSES);
export const phase = z.enum(PHASES);
export const channel = z.enum(CHANNELS);
export const weatherLevel = z.enum(WEATHER_LEVELS);
export const rateMethod = z.enum(RATE_METHODS);

/** What the server says about a permission: the reason is a code, its sentence stands in the tab's texts. */
export const permission = z.discriminatedUnion("allowed", [
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), reason: z.string() }),
]);
export type PermissionView = z.infer<typeof permission>;
