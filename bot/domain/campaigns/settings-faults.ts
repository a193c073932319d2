import { isDay } from "../calendar/day";
import type { Hours } from "../calendar/work-calendar";
import type { CampaignSettings } from "./campaign-settings";
import { type FormFault, hoursFault, isTimeZone, momentFaults, workWeekFaults } from "./form-fault";

/** « Jamais avant 7 h ni après 20 h » : the widest window a charter may set. */
export const WIDEST_WINDOW: Hours = { from: "07:00", to: "20:00" };

/** Whole numbers, between these. « Jamais plus de deux messages non sollicités par semaine » : a setting can only lower it. */
const RANGES = {
  reminderAfter: [1, 4],
  escalationAfter: [1, 4],
  minWorkedDays: [1, 5],
  maxMessages: [1, 2],
  consentAbove: [0, 10_000],
} as const;

/** Everything that keeps settings from being taken, in the order of the form; empty when they can be. */
export function settingsFaults(settings: CampaignSettings): FormFault[] {
  const { window } = settings;
  const faults: FormFault[] = [];
  if (!isTimeZone(settings.timeZone)) faults.push({ field: "timeZone", code: "zone-unknown" });
  const reversed = hoursFault("window", window);
  if (reversed) faults.push(reversed);
  else {
    const wide = window.from < WIDEST_WINDOW.from || window.to > WIDEST_WINDOW.to;
    if (wide) faults.push({ field: "window", code: "window-too-wide" });
    faults.push(...momentFaults("collection", settings.collection, window));
    faults.push(...workWeekFaults(settings.week, window));
    faults.push(...momentFaults("digest", settings.digest, window));
  }
  faults.push(...closedDayFaults(settings.closedDays));
  for (const field of Object.keys(RANGES) as (keyof typeof RANGES)[]) {
    const [min, max] = RANGES[field];
    faults.push(...rangeFaults(field, settings[field], min, max));
  }
  return [...faults, ...limitFaults(settings.limits)];
}

function closedDayFaults(days: CampaignSettings["closedDays"]): FormFault[] {
  const seen = new Set<string>();
  return days.flatMap(({ day, name }, index): FormFault[] => {
    const field = `closedDays.${index}`;
    if (!isDay(day)) return [{ field, code: "day-unknown" }];
    if (seen.has(day)) return [{ field, code: "day-twice" }];
    seen.add(day);
    return name.trim() === "" ? [{ field, code: "name-missing" }] : [];
  });
}

function limitFaults({ tenant, conversation }: CampaignSettings["limits"]): FormFault[] {
  const named = [
    { field: "limits.tenant", ...tenant },
    ...conversation.map((window, index) => ({ field: `limits.conversation.${index}`, ...window })),
  ];
  return named.flatMap(({ field, count, seconds }) => [
    ...rangeFaults(`${field}.count`, count, 1, 10_000),
    ...rangeFaults(`${field}.seconds`, seconds, 1, 3600),
  ]);
}

const rangeFaults = (field: string, value: number, min: number, max: number): FormFault[] =>
  Number.isInteger(value) && value >= min && value <= max ? [] : [{ field, code: "out-of-range", min, max }];
