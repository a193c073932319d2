import type { HolidayZone } from "../../../bot/domain/calendar/holiday-zones";

/** By ISO 8601: 1 is Monday. */
const weekdays: Record<1 | 2 | 3 | 4 | 5 | 6 | 7, string> = {
  1: "lundi",
  2: "mardi",
  3: "mercredi",
  4: "jeudi",
  5: "vendredi",
  6: "samedi",
  7: "dimanche",
};

const zones: Record<HolidayZone, string> = {
  metropole: "Métropole",
  "alsace-moselle": "Alsace-Moselle",
  guadeloupe: "Guadeloupe",
  guyane: "Guyane",
  martinique: "Martinique",
  mayotte: "Mayotte",
  "la-reunion": "La Réunion",
  "nouvelle-caledonie": "Nouvelle-Calédonie",
  "polynesie-francaise": "Polynésie française",
  "saint-barthelemy": "Saint-Barthélemy",
  "saint-martin": "Saint-Martin",
  "saint-pierre-et-miquelon": "Saint-Pierre-et-Miquelon",
  "wallis-et-futuna": "Wallis-et-Futuna",
};

const timeZones: Record<string, string> = {
  "Europe/Paris": "Paris",
  "America/Guadeloupe": "Guadeloupe",
  "America/Martinique": "Martinique",
  "America/Cayenne": "Cayenne",
  "America/St_Barthelemy": "Saint-Barthélemy",
  "America/Marigot": "Saint-Martin",
  "America/Miquelon": "Saint-Pierre-et-Miquelon",
  "Indian/Reunion": "La Réunion",
  "Indian/Mayotte": "Mayotte",
  "Pacific/Noumea": "Nouméa",
  "Pacific/Tahiti": "Tahiti",
  "Pacific/Marquesas": "Marquises",
  "Pacific/Gambier": "Gambier",
  "Pacific/Wallis": "Wallis",
};

const dayKinds: Record<"day" | "straight" | "morning" | "afternoon" | "off", string> = {
  day: "journée, avec pause",
  straight: "journée continue",
  morning: "matin",
  afternoon: "après-midi",
  off: "non travaillé",
};

/** What is said of working time, in the settings as in the availability of a person. */
export const calendar = {
  weekdays,
  zones,
  timeZones,
  dayKinds,
  /** *9 h*, *9 h 30*. */
  hour: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(minutes).padStart(2, "0")}`,
  span: (from: string, to: string) => `${from} à ${to}`,
  day: "Jour",
  dayWork: "Travail",
  hours: "Horaires",
  weekCaption: "Horaires de chaque jour de la semaine",
  kindOf: (day: string) => `Travail du ${day}`,
  start: (day: string, rank: number) => `${day}, début de la plage ${rank}`,
  end: (day: string, rank: number) => `${day}, fin de la plage ${rank}`,
  to: "à",
  noHours: "pas d’envoi ce jour",
  fullTime: "Temps plein",
  without: (day: string) => `Sans le ${day}`,
  presets: "Remplir d’un geste",
};
