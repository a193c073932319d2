/** The thirteen zones of French public holidays, named as the State's open data names its files. */
export const HOLIDAY_ZONES = [
  "metropole",
  "alsace-moselle",
  "guadeloupe",
  "guyane",
  "martinique",
  "mayotte",
  "la-reunion",
  "nouvelle-caledonie",
  "polynesie-francaise",
  "saint-barthelemy",
  "saint-martin",
  "saint-pierre-et-miquelon",
  "wallis-et-futuna",
] as const;
export type HolidayZone = (typeof HOLIDAY_ZONES)[number];

export const isHolidayZone = (text: string): text is HolidayZone => HOLIDAY_ZONES.some((zone) => zone === text);
