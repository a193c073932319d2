import type { SettingsView } from "../../../bot/contract/campaign-settings";
import { CAMPAIGN_DEFAULTS } from "../../../bot/domain/campaigns/campaign-settings";
import { isWeekday, sameWeek } from "../../forms/work-week";
import { timeInWords } from "../../parts/time-in-words";
import { settingsWords } from "./settings-words";

export type Settings = SettingsView["settings"];

export const SETTING_FIELDS = [
  "collection",
  "window",
  "holidayZone",
  "timeZone",
  "week",
  "closedDays",
  "reminderAfter",
  "escalationAfter",
  "minWorkedDays",
  "maxMessages",
  "digest",
  "consentAbove",
  "readsAutomaticReplies",
  "limits",
] as const satisfies readonly (keyof Settings)[];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The settings that differ, in the order of the form. */
export const changedFields = (before: Settings, after: Settings): (keyof Settings)[] =>
  SETTING_FIELDS.filter((field) => !same(before[field], after[field]));

/** What was typed laid over what somebody else saved: only the fields that were touched. */
export function withMine(theirs: Settings, base: Settings, mine: Settings): Settings {
  const touched = changedFields(base, mine).map((field) => [field, mine[field]] as const);
  return { ...theirs, ...Object.fromEntries(touched) };
}

/** A setting as a table of differences says it. */
export function settingInWords(field: keyof Settings, settings: Settings): string {
  const said = settingsWords.value;
  const moment = ({ weekday, time }: Settings["digest"]): string =>
    `${isWeekday(weekday) ? said.calendar.weekdays[weekday] : weekday}, ${timeInWords(time, said.calendar)}`;
  switch (field) {
    case "collection":
    case "digest":
      return moment(settings[field]);
    case "window":
      return said.calendar.span(
        timeInWords(settings.window.from, said.calendar),
        timeInWords(settings.window.to, said.calendar),
      );
    case "holidayZone":
      return said.calendar.zones[settings.holidayZone];
    case "timeZone":
      return said.calendar.timeZones[settings.timeZone] ?? settings.timeZone;
    case "week":
      return sameWeek(settings.week, CAMPAIGN_DEFAULTS.week) ? said.weekUsual : said.weekDiffers;
    case "closedDays":
      return said.closedCount(settings.closedDays.length);
    case "maxMessages":
      return String(settings.maxMessages);
    case "consentAbove":
      return said.people(settings.consentAbove);
    case "readsAutomaticReplies":
      return settings.readsAutomaticReplies ? said.yes : said.no;
    case "limits":
      return [settings.limits.tenant, ...settings.limits.conversation]
        .map(({ count, seconds }) => said.rate(count, seconds))
        .join(", ");
    default:
      return said.days(settings[field]);
  }
}
