import { readPlanFile } from "../read-plan-file";
import { PANORAMA_HEADERS, writeCsv } from "../testing/write-fixtures";
import { afterYears } from "./after-years";

const LINE = [
  "MX",
  "Ministère des Exemples",
  "API\u00a0 :  usagers",
  "Une description\nsur deux lignes",
  "2014-09-01",
  "2.5",
  "Conception / Réalisation",
  "33.2",
  "Zone",
];

const read = (lines: string[][], encode: (text: string) => Uint8Array = (text) => Buffer.from(text, "utf8"), separator = ",") =>
  readPlanFile(encode(writeCsv([[...PANORAMA_HEADERS], ...lines], separator)), "panorama 2017.csv");

async function project(line: string[]) {
  const file = await read([line]);
  if (!file.ok) throw new Error(JSON.stringify(file.errors));
  return file.plan.projects[0];
}

describe("the State's panorama", () => {
  it("refuses headers without a project", async () =>
    expect(await read([])).toMatchObject({ ok: false, errors: [{ code: "nothing-to-import" }] }));

  it("reads a project with its dates, its cost in euros and its other columns as notes", async () => {
    expect(await project(LINE)).toMatchObject({
      axisKey: "/Ministère des Exemples",
      name: "API : usagers",
      description: "Une description\nsur deux lignes",
      phase: "building",
      startDay: "2014-09-01",
      endDay: "2017-03-01",
      plannedBudget: 33_200_000,
      notes: [
        { label: "Ministère porteur", text: "MX" },
        { label: "Durée prévisionnelle en année", text: "2.5" },
        { label: "Zone fonctionnelle", text: "Zone" },
      ],
    });
  });

  it("takes « En cadrage » in a figure's place as not known", async () =>
    expect(await project(LINE.with(5, "En cadrage").with(7, "En cadrage"))).toMatchObject({
      endDay: null,
      plannedBudget: null,
      startDay: "2014-09-01",
    }));

  it.each([
    ["UTF-8 with its mark", ",", (text: string) => Buffer.from(`\ufeff${text}`, "utf8")],
    ["Windows-1252 with semicolons", ";", (text: string) => Buffer.from(text, "latin1")],
  ])("reads the same in %s", async (_, separator, encode) => {
    const [plain, other] = [await read([LINE]), await read([LINE], encode, separator)];
    expect(other).toEqual(plain);
  });

  it("lists what cannot be read", async () => {
    const file = await read([
      LINE.with(5, "longtemps").with(6, "Bof").with(7, "cher"),
      LINE.with(2, "").with(4, "31/02/2014"),
      LINE.with(1, ""),
    ]);
    if (file.ok) throw new Error("was read");
    expect(file.errors.map((fault) => [fault.row, fault.code])).toEqual([
      [2, "duration-unreadable"],
      [2, "not-a-choice"],
      [2, "amount-unreadable"],
      [3, "title-missing"],
      [3, "date-impossible"],
      [4, "axis-missing"],
    ]);
  });
});

describe("some years later", () => {
  it.each([
    ["2015-01-01", 3, "2018-01-01"],
    ["2016-02-29", 1, "2017-02-28"],
    ["2014-09-01", 2.5, "2017-03-01"],
    ["2011-07-01", 6.4, "2017-11-25"],
    ["2015-12-31", 0.5, "2016-06-30"],
  ])("%s and %s years is %s", (day, years, end) => expect(afterYears(day, years)).toBe(end));
});
