import { timeZone } from "./api";

type Language = "fr" | "en";

const tags = { fr: "fr-FR", en: "en-GB" };

/** Making one takes longer than a thousand uses of it. */
const made = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}.${Object.entries(options).join()}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(tags[language], { timeZone, ...options });
  made.set(key, known);
  return known;
}

/** `lundi 16 novembre 2026` */
export function longDay(instant: string, language: Language): string {
  const day = format(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  // some versions of Node and of browsers put a comma after the weekday, others do not
  const text = day.format(new Date(instant)).replace(",", "");
  return language === "fr" ? text.replace(/ 1 (?=\p{L})/u, " 1er ") : text;
}

/** `9 h 05` in French, `9:05` in English. */
export function hour(instant: string, language: Language): string {
  const parts = format(language, { hour: "numeric", minute: "2-digit", hourCycle: "h23" }).formatToParts(new Date(instant));
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const hours = String(Number(get("hour")));
  return language === "fr" ? `${hours}\u00a0h\u00a0${get("minute")}` : `${hours}:${get("minute")}`;
}

/** `16 nov.` */
export function shortDay(instant: string, language: Language): string {
  return format(language, { day: "numeric", month: "short" }).format(new Date(instant));
}

/** The wall clock in Paris as `2026-11-16T09:05`, what a date field takes. */
export function wallClock(instant: string): string {
  const two = "2-digit" as const;
  const fields = { year: "numeric" as const, month: two, day: two, hour: two, minute: two, hourCycle: "h23" as const };
  const parts = format("en", fields).formatToParts(new Date(instant));
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${get("year")}-${get("month")}-${get("day")}T${get("hour")}:${get("minute")}`;
}

/** The instant at which the clocks of Paris show this, or null for what is no date. */
export function instantOf(wall: string): string | null {
  // an engine reads almost anything as a date, an empty text included
  const guess = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) ? Date.parse(`${wall}:00Z`) : Number.NaN;
  if (Number.isNaN(guess)) return null;
  // the offset at the guess may be that of the other side of a change of hour: the second pass settles it
  let instant = guess;
  for (let pass = 0; pass < 2; pass += 1) instant += guess - Date.parse(`${wallClock(new Date(instant).toISOString())}:00Z`);
  return new Date(instant).toISOString();
}

/** Without accents and capitals, as people search. */
export const searchable = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** At most two initials of a name. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== "");
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => (word ?? "").charAt(0).toUpperCase()).join("");
}
