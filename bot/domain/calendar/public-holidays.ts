import { addDays, type Day } from "./day";
import { easterOf } from "./easter";
import type { HolidayName } from "./holiday-names";
import type { HolidayZone } from "./holiday-zones";

/** A day that the law makes a holiday every year, in a stretch of years. */
interface Rule {
  name: HolidayName;
  /** `MM-DD`, or so many days after Easter Sunday. */
  on: string | number;
  /** First and last year, both included. */
  from: number;
  until?: number;
}

/** The year of the oldest law that still holds. */
export const FIRST_YEAR = 1802;

/** « Les fêtes légales ci-après désignées sont des jours fériés » : Code du travail, L3133-1, with the law that began each. */
const LEGAL: readonly Rule[] = [
  { name: "1er janvier", on: "01-01", from: 1811 }, // avis du Conseil d'État, 23 March 1810
  { name: "Lundi de Pâques", on: 1, from: 1886 }, // law of 8 March 1886
  { name: "1er mai", on: "05-01", from: 1946 }, // laws of 26 April 1946, 30 April 1947, 29 April 1948
  { name: "8 mai", on: "05-08", from: 1953, until: 1958 }, // law 53-225; ended by decree 59-533 of 11 April 1959
  { name: "8 mai", on: "05-08", from: 1982 }, // law 81-893 of 2 October 1981
  { name: "Ascension", on: 39, from: FIRST_YEAR }, // arrêté of 29 germinal an X, as the three feasts below
  // from 2005 to 2007 a day worked for free unless agreed otherwise (law 2004-626), a holiday all the same
  { name: "Lundi de Pentecôte", on: 50, from: 1886 }, // law of 8 March 1886
  { name: "14 juillet", on: "07-14", from: 1880 }, // law of 6 July 1880
  { name: "Assomption", on: "08-15", from: FIRST_YEAR },
  { name: "Toussaint", on: "11-01", from: FIRST_YEAR },
  { name: "11 novembre", on: "11-11", from: 1922 }, // law of 24 October 1922
  { name: "Jour de Noël", on: "12-25", from: FIRST_YEAR },
];

/** Decree 83-1003 of 23 November 1983, now Code du travail L3422-2. */
const abolition = (on: string, from: number, until = Infinity): Rule => ({ name: "Abolition de l'esclavage", on, from, until });

/** What each zone has beside the legal list; the open data of the State knows the metropolitan list alone in the Pacific. */
const LOCAL: Readonly<Record<HolidayZone, readonly Rule[]>> = {
  metropole: [],
  // Code du travail L3134-13, from the ordinance of 16 August 1892. Good Friday holds where a commune has a Protestant
  // temple or a shared church, which is the case of nearly every town.
  "alsace-moselle": [
    { name: "Vendredi saint", on: -2, from: 1893 },
    { name: "2ème jour de Noël", on: "12-26", from: 1892 },
  ],
  guadeloupe: [abolition("05-27", 1984)],
  guyane: [abolition("06-10", 1984)],
  martinique: [abolition("05-22", 1984)],
  mayotte: [abolition("04-27", 1984)],
  "la-reunion": [abolition("12-20", 1983)],
  // Code du travail de Nouvelle-Calédonie: the legal list and 24 September, a local holiday since 1953, of citizenship since 2004
  "nouvelle-caledonie": [{ name: "Fête de la citoyenneté", on: "09-24", from: 1953 }],
  // Code du travail de la Polynésie française: Good Friday, 5 March (1978) and 29 June (1985), which the loi du pays adopted
  // on 6 May 2025 gives up for 20 November
  "polynesie-francaise": [
    { name: "Arrivée de l'Évangile", on: "03-05", from: 1978 },
    { name: "Vendredi saint", on: -2, from: 1978 },
    { name: "Fête de l'autonomie", on: "06-29", from: 1985, until: 2025 },
    { name: "Matari'i", on: "11-20", from: 2026 },
  ],
  // a commune of Guadeloupe until 2007; decree 2012-553 of 23 April 2012 gives it a day of its own, which the State's
  // open data shows from its first year on
  "saint-barthelemy": [abolition("05-27", 1984, 2005), abolition("10-09", 2006)],
  // a commune of Guadeloupe until 2007; 28 May by law 2017-256 and the ministers' circulars of 2018 and 2019
  "saint-martin": [abolition("05-27", 1984, 2017), abolition("05-28", 2018)],
  // L3422-2 names no day here
  "saint-pierre-et-miquelon": [],
  // days that the administration of the territory keeps since the statute of 29 July 1961 (law 61-814)
  "wallis-et-futuna": [
    { name: "Saint Pierre Chanel", on: "04-28", from: 1962 },
    { name: "Saints Pierre et Paul", on: "06-29", from: 1962 },
    { name: "Fête du Territoire", on: "07-29", from: 1962 },
  ],
};

/** A public holiday of one year. */
export interface Holiday {
  date: Day;
  name: HolidayName;
}

interface YearOfZone {
  list: readonly Holiday[];
  byDay: ReadonlyMap<Day, HolidayName>;
}

/** The public holidays of a zone in a year, by date; a day that is two holidays at once stands there twice. */
export const publicHolidays = (zone: HolidayZone, year: number): Holiday[] => [...yearOf(zone, year).list];

/** What a day is a holiday for in a zone, or null; the first by law of two at once. */
export const holidayOn = (zone: HolidayZone, day: Day): HolidayName | null =>
  yearOf(zone, Number(day.slice(0, 4))).byDay.get(day) ?? null;

const years = new Map<number, Map<HolidayZone, YearOfZone>>();

function yearOf(zone: HolidayZone, year: number): YearOfZone {
  const zones = years.get(year) ?? new Map<HolidayZone, YearOfZone>();
  years.set(year, zones);
  const known = zones.get(zone) ?? computeYear(zone, year);
  zones.set(zone, known);
  return known;
}

function computeYear(zone: HolidayZone, year: number): YearOfZone {
  const easter = easterOf(year);
  const yearText = easter.slice(0, 4);
  const list = [...LEGAL, ...LOCAL[zone]]
    .filter(({ from, until = year }) => from <= year && year <= until)
    .map(({ name, on }): Holiday => ({ date: typeof on === "string" ? `${yearText}-${on}` : addDays(easter, on), name }))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  // set from the last to the first: of two at once the first stays
  return { list, byDay: new Map(list.toReversed().map(({ date, name }) => [date, name])) };
}
