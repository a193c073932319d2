import { areaWords } from "../../app/area-words";
import { calendarView } from "../../texts/fr/calendar-view";

/** The sentences of the calendar; fetched with its view. */
export const { words, ready } = areaWords(calendarView, async () => (await import("../../texts/en/calendar-view")).calendarView);
