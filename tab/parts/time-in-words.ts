import type { calendar } from "../texts/fr/calendar";

/** *9 h 30* of `09:30`; the text itself when it is no time. */
export function timeInWords(time: string, said: typeof calendar): string {
  const [hours, minutes] = time.split(":").map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? time : said.hour(hours, minutes);
}
