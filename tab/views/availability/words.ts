import { areaWords } from "../../app/area-words";
import { availability } from "../../texts/fr/availability";
import { calendar } from "../../texts/fr/calendar";

/** The sentences of availability; fetched with its view. */
export const { words, ready } = areaWords({ ...availability, calendar }, async () => {
  const [english, days] = await Promise.all([import("../../texts/en/availability"), import("../../texts/en/calendar")]);
  return { ...english.availability, calendar: days.calendar };
});
