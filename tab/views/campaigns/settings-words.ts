import { areaWords } from "../../app/area-words";
import { calendar } from "../../texts/fr/calendar";
import { settings } from "../../texts/fr/campaign-settings";

/** The sentences of the settings; fetched with their view. */
export const { words: settingsWords, ready } = areaWords({ ...settings, calendar }, async () => {
  const [english, days] = await Promise.all([import("../../texts/en/campaign-settings"), import("../../texts/en/calendar")]);
  return { ...english.settings, calendar: days.calendar };
});
