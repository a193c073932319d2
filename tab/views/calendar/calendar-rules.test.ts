import { calendarOf } from "../../samples/calendar";
import { sampleWorld } from "../../samples/world";
import { countWatches, WATCHES } from "../../../bot/domain/timeline/watch";
import { NOWHERE, readAddress, writeAddress } from "./calendar-address";
import { rowsOf } from "./calendar-rows";
import { calendarSentence } from "./calendar-sentence";
import { countDateLines, dateLinesBetween } from "./date-lines";
import { dateNeedsOf, watchedOn } from "./date-needs";

const calendar = calendarOf(sampleWorld("normal"), 1);
const undated = calendarOf(sampleWorld("undated"), 1);
const plain = (parts: ReturnType<typeof calendarSentence>): string =>
  parts
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("")
    .replace(/\s/g, " ");

const linesOfTable = (rows: ReturnType<typeof rowsOf>) => dateLinesBetween(calendar, rows, 0, Infinity);

describe("the address of the calendar", () => {
  it("says nothing that makes no sense", () => {
    expect(readAddress("?echelle=semaine&depuis=2026-W53&forme=gantt&voir=tout")).toEqual(NOWHERE);
    expect(readAddress("?echelle=mois&depuis=2026-T4")).toMatchObject({ scale: "month", from: null });
    expect(writeAddress({})).toBe("");
  });

  it("comes back as it was written", () => {
    const address = { scale: "quarter", from: "2026-10-01", form: "table", text: "rsa & apa", axis: "a1", phase: "building", direction: "DGA", group: "soon" } as const;
    expect(writeAddress(address)).toBe("?echelle=trimestre&depuis=2026-T4&forme=tableau&q=rsa+%26+apa&axe=a1&phase=building&direction=DGA&voir=soon");
    expect(readAddress(writeAddress(address))).toEqual(address);
  });
});

describe("the sentence of the calendar", () => {
  it("says so when no followed project has a milestone", () => {
    expect(plain(calendarSentence(undated))).toBe("Aucun jalon n’est daté dans les projets suivis.");
  });

  it("is a sentence with each figure a link, and none without a figure", () => {
    expect(plain(calendarSentence(calendar))).toMatch(/^\d+ jalons dépassés, \d+ dans les trente jours, 1 après la fin du mandat\.$/);
    const noMandate = { ...calendar, plan: { ...calendar.plan, mandateEndDay: null } };
    expect(plain(calendarSentence(noMandate))).toMatch(/dans les trente jours\.$/);
    const none = { ...calendar, today: "2024-01-01" };
    expect(plain(calendarSentence(none))).toBe("Aucun jalon dépassé, aucun dans les trente jours, 1 après la fin du mandat.");
  });

  it("leads to exactly the milestones it counts", () => {
    const counts = countWatches(calendar.projects, watchedOn(calendar));
    for (const group of WATCHES) {
      const rows = rowsOf(calendar, { ...NOWHERE, group });
      expect(counts[group]).toBeGreaterThan(0);
      expect(rows.flatMap(({ milestones }) => milestones)).toHaveLength(counts[group]);
      expect(linesOfTable(rows).filter(({ kind }) => kind !== "project")).toHaveLength(counts[group]);
    }
  });
});

describe("the dates to look at again", () => {
  it("are none in a plan without dates", () => expect(dateNeedsOf(undated)).toEqual([]));

  it("come worst first, and the link to all of them shows as many", () => {
    const needs = dateNeedsOf(calendar);
    expect(needs[0]).toMatchObject({ kind: "overdue" });
    expect(needs.at(-1)).toMatchObject({ kind: "afterMandate", milestone: { title: "Bilan après un an" }, days: 91 });
    const lines = linesOfTable(rowsOf(calendar, { ...NOWHERE, group: "needs" }));
    expect(lines.filter(({ kind }) => kind !== "project")).toHaveLength(needs.length);
  });

  it("name an end before its start once, not as an end that is past", () => {
    const [first] = calendar.projects;
    if (!first) throw new Error("the sample has no project");
    const reversed = { ...first, phase: "building" as const, startDay: "2026-06-01", endDay: "2026-05-01", milestones: [] };
    expect(dateNeedsOf({ ...calendar, projects: [reversed] }).map(({ kind }) => kind)).toEqual(["reversed"]);
  });
});

describe("the lines of the table", () => {
  it("are none without a project", () => expect([countDateLines([]), linesOfTable([])]).toEqual([0, []]));

  it("are one that says so for a project without a date", () =>
    expect(dateLinesBetween(undated, rowsOf(undated, NOWHERE), 0, 2).map(({ kind }) => kind)).toEqual(["project", "none"]));

  it("are counted without being made, and cut anywhere as if they had been", () => {
    const rows = rowsOf(calendar, NOWHERE);
    const all = linesOfTable(rows);
    expect(countDateLines(rows)).toBe(all.length);
    for (const [from, to] of [
      [0, 3],
      [1, 2],
      [5, 40],
      [all.length - 3, all.length],
    ] as const)
      expect(dateLinesBetween(calendar, rows, from, to)).toEqual(all.slice(from, to));
  });

  it("stand in the order of their days under each project", () => {
    let last = "";
    for (const line of linesOfTable(rowsOf(calendar, NOWHERE))) {
      if ("day" in line) expect(line.day >= last).toBe(true);
      last = "day" in line ? line.day : "";
    }
  });
});

describe("the filters of the calendar", () => {
  it("let everything pass when they are empty", () => expect(rowsOf(calendar, NOWHERE)).toHaveLength(calendar.projects.length));

  it("find words without accents in a project or in one of its milestones", () => {
    expect(rowsOf(calendar, { ...NOWHERE, text: "BILAN apres" }).map(({ project }) => project.code)).toEqual(["P52"]);
    expect(rowsOf(calendar, { ...NOWHERE, text: "introuvable" })).toEqual([]);
  });

  it("keep an axis with what is under it", () => {
    const codes = rowsOf(calendar, { ...NOWHERE, axis: "a1" }).map(({ project }) => project.axisId);
    expect(new Set(codes)).toEqual(new Set(["a1", "a1-1", "a1-1-1"]));
  });
});
