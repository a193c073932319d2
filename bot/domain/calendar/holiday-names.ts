/**
 * Public holidays as the State's open data names them (hence the straight apostrophe), and the local days that it leaves out.
 * What people read stands in `texts/` under the same keys.
 */
export const HOLIDAY_NAMES = {
  newYear: "1er janvier",
  gospel: "Arrivée de l'Évangile",
  goodFriday: "Vendredi saint",
  easterMonday: "Lundi de Pâques",
  abolition: "Abolition de l'esclavage",
  peterChanel: "Saint Pierre Chanel",
  labourDay: "1er mai",
  victory: "8 mai",
  ascension: "Ascension",
  whitMonday: "Lundi de Pentecôte",
  peterAndPaul: "Saints Pierre et Paul",
  autonomy: "Fête de l'autonomie",
  nationalDay: "14 juillet",
  territory: "Fête du Territoire",
  assumption: "Assomption",
  citizenship: "Fête de la citoyenneté",
  allSaints: "Toussaint",
  armistice: "11 novembre",
  matarii: "Matari'i",
  christmas: "Jour de Noël",
  dayAfterChristmas: "2ème jour de Noël",
} as const;
export type HolidayKey = keyof typeof HOLIDAY_NAMES;
export type HolidayName = (typeof HOLIDAY_NAMES)[HolidayKey];

const keys = new Map(Object.entries(HOLIDAY_NAMES).map(([key, name]) => [name, key as HolidayKey]));

/** The key of the words for a holiday; any other name throws RangeError. */
export function holidayKey(name: HolidayName): HolidayKey {
  const key = keys.get(name);
  if (key === undefined) throw new RangeError(`not a holiday: ${name}`);
  return key;
}
