import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HOLIDAY_ZONES, isHolidayZone } from "./holiday-zones";
import { holidayOn, publicHolidays } from "./public-holidays";

const METROPOLE = [
  "1er janvier",
  "Lundi de Pâques",
  "1er mai",
  "8 mai",
  "Ascension",
  "Lundi de Pentecôte",
  "14 juillet",
  "Assomption",
  "Toussaint",
  "11 novembre",
  "Jour de Noël",
];

type Zone = (typeof HOLIDAY_ZONES)[number];
const datesOf = (zone: Zone, year: number): string[] => publicHolidays(zone, year).map(({ date }) => date.slice(5));
const daysOf = (zone: Zone, year: number, name: string): string[] =>
  publicHolidays(zone, year).flatMap((one) => (one.name === name ? [one.date] : []));
/** What a zone has in a year that the mainland has not. */
const ownOf = (zone: Zone, year: number): string[] =>
  publicHolidays(zone, year).flatMap(({ date, name }) => (METROPOLE.includes(name) ? [] : [`${date} ${name}`]));

describe("the public holidays of a zone", () => {
  it("leaves an ordinary day alone", () => expect(holidayOn("metropole", "2026-11-16")).toBeNull());
  it("knows no 10 May, the national day of remembrance of slavery, which is worked", () =>
    expect(HOLIDAY_ZONES.map((zone) => holidayOn(zone, "2027-05-10"))).toEqual(HOLIDAY_ZONES.map(() => null)));
  it("knows no 26 December outside Alsace-Moselle", () =>
    expect(HOLIDAY_ZONES.filter((zone) => holidayOn(zone, "2026-12-26") !== null)).toEqual(["alsace-moselle"]));
  it("knows Good Friday in Alsace-Moselle and French Polynesia alone", () =>
    expect(HOLIDAY_ZONES.filter((zone) => holidayOn(zone, "2026-04-03") !== null)).toEqual([
      "alsace-moselle",
      "polynesie-francaise",
    ]));

  it("has the eleven of the mainland in 2026 and 2027", () => {
    expect(publicHolidays("metropole", 2026).map(({ name }) => name)).toEqual(METROPOLE);
    expect(datesOf("metropole", 2026)).toEqual(
      ["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25"]
    );
    expect(datesOf("metropole", 2027)).toEqual(
      ["01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01", "11-11", "12-25"]
    );
  });

  it("adds Good Friday and the day after Christmas in Alsace-Moselle", () => {
    expect(ownOf("alsace-moselle", 2026)).toEqual(["2026-04-03 Vendredi saint", "2026-12-26 2ème jour de Noël"]);
    expect(ownOf("alsace-moselle", 2027)).toEqual(["2027-03-26 Vendredi saint", "2027-12-26 2ème jour de Noël"]);
  });

  it.each([
    ["mayotte", "2027-04-27"],
    ["martinique", "2027-05-22"],
    ["guadeloupe", "2027-05-27"],
    ["saint-martin", "2027-05-28"],
    ["guyane", "2027-06-10"],
    ["saint-barthelemy", "2027-10-09"],
    ["la-reunion", "2027-12-20"],
  ] as const)("adds in %s the day its slaves were freed, %s", (zone, day) =>
    expect(ownOf(zone, 2027)).toEqual([`${day} Abolition de l'esclavage`]));

  it("began to keep that day after the decree of 23 November 1983", () => {
    expect(ownOf("la-reunion", 1982)).toEqual([]);
    expect(ownOf("la-reunion", 1983)).toEqual(["1983-12-20 Abolition de l'esclavage"]);
    expect(ownOf("martinique", 1983)).toEqual([]);
    expect(ownOf("martinique", 1984)).toEqual(["1984-05-22 Abolition de l'esclavage"]);
  });

  it("kept the day of Guadeloupe in Saint-Barthélemy until 2005 and in Saint-Martin until 2017", () => {
    const abolition = (zone: Zone, ...all: number[]) => all.flatMap((year) => daysOf(zone, year, "Abolition de l'esclavage"));
    expect(abolition("saint-barthelemy", 2005, 2006)).toEqual(["2005-05-27", "2006-10-09"]);
    expect(abolition("saint-martin", 2017, 2018)).toEqual(["2017-05-27", "2018-05-28"]);
  });

  it("has the days of the Pacific", () => {
    expect(ownOf("nouvelle-caledonie", 2027)).toEqual(["2027-09-24 Fête de la citoyenneté"]);
    expect(ownOf("wallis-et-futuna", 2027)).toEqual([
      "2027-04-28 Saint Pierre Chanel",
      "2027-06-29 Saints Pierre et Paul",
      "2027-07-29 Fête du Territoire",
    ]);
    expect(ownOf("polynesie-francaise", 2025)).toEqual([
      "2025-03-05 Arrivée de l'Évangile",
      "2025-04-18 Vendredi saint",
      "2025-06-29 Fête de l'autonomie",
    ]);
    expect(ownOf("polynesie-francaise", 2026)).toEqual([
      "2026-03-05 Arrivée de l'Évangile",
      "2026-04-03 Vendredi saint",
      "2026-11-20 Matari'i",
    ]);
  });

  it("has in Saint-Pierre-et-Miquelon what the mainland has", () =>
    expect(publicHolidays("saint-pierre-et-miquelon", 2027)).toEqual(publicHolidays("metropole", 2027)));

  it("follows Easter from its earliest years to its latest", () => {
    const feasts = ["Lundi de Pâques", "Ascension", "Lundi de Pentecôte"];
    const ofYear = (year: number) => feasts.flatMap((name) => daysOf("metropole", year, name));
    expect(ofYear(2008)).toEqual(["2008-03-24", "2008-05-01", "2008-05-12"]);
    expect(ofYear(2038)).toEqual(["2038-04-26", "2038-06-03", "2038-06-14"]);
  });

  it("names both holidays of a day that is two at once, and says one when asked about the day", () => {
    const on = (zone: Zone, day: string) =>
      publicHolidays(zone, Number(day.slice(0, 4))).flatMap(({ date, name }) => (date === day ? [name] : []));
    expect(on("metropole", "2008-05-01")).toEqual(["1er mai", "Ascension"]);
    expect(on("metropole", "1997-05-08")).toEqual(["8 mai", "Ascension"]);
    expect(on("guyane", "2030-06-10")).toEqual(["Lundi de Pentecôte", "Abolition de l'esclavage"]);
    expect(holidayOn("metropole", "2008-05-01")).toBe("1er mai");
    expect(holidayOn("guyane", "2030-06-10")).toBe("Lundi de Pentecôte");
  });

  it("keeps 8 May from 1953 to 1958 and again since 1982", () =>
    expect([1952, 1953, 1958, 1959, 1981, 1982].map((year) => holidayOn("metropole", `${year}-05-08`) !== null)).toEqual([
      false, true, true, false, false, true,
    ]));

  it("lists the days of every zone in order, each year of two centuries", () => {
    for (const zone of HOLIDAY_ZONES) {
      for (let year = 1982; year <= 2182; year += 1) {
        const list = publicHolidays(zone, year);
        expect(list.map(({ date }) => date)).toEqual(list.map(({ date }) => date).toSorted());
        expect(list.every(({ date }) => date.startsWith(`${year}-`) && holidayOn(zone, date) !== null)).toBe(true);
      }
    }
  });

  it("hands out a list of its own, which nobody else sees changed", () => {
    publicHolidays("metropole", 2026).pop();
    expect(publicHolidays("metropole", 2026)).toHaveLength(11);
  });
});

describe("the open data of the State", () => {
  const folder = join(__dirname, "../../../../shared/data/real/jours-feries");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];
  const inOrder = (lines: string[]): string[] => lines.toSorted();

  it("agrees with every zone it has a file for, date by date and name by name", () => {
    if (files.length === 0) process.stdout.write("jours-feries is not at ../shared/data/real: this test looked at nothing.\n");
    for (const file of files) {
      const zone = file.slice(0, -".csv".length);
      if (!isHolidayZone(zone)) throw new Error(`${zone} is no zone of Jalon's`);
      const theirs = readFileSync(join(folder, file), "utf8")
        .split(/\r?\n/)
        .slice(1)
        .filter((line) => line !== "")
        .map((line) => line.split(","))
        .map(([date = "", , , name = ""]) => `${date} ${name}`);
      const covered = new Set(theirs.map((line) => Number(line.slice(0, 4))));
      expect(covered.size).toBeGreaterThan(0);
      const ours = [...covered].flatMap((year) => publicHolidays(zone, year)).map(({ date, name }) => `${date} ${name}`);
      expect({ zone, days: inOrder(ours) }).toEqual({ zone, days: inOrder(theirs) });
    }
  });
});
