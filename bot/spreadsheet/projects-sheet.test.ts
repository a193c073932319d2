import { arrangeProjects } from "../domain/portfolio/project-list/arrange-projects";
import { COLUMNS, EVERYTHING, type ProjectQuery } from "../domain/portfolio/project-list/project-query";
import { aQuietProject, listOf } from "../domain/portfolio/project-list/testing";
import { aMilestone, anAction, sumsOf } from "../domain/testing/builders";
import { writeProjectsFile } from "./projects-sheet";
import { readXlsx } from "./xlsx/read-xlsx";

const list = listOf([
  aQuietProject({ id: "p1", name: '=HYPERLINK("http://x")', directionId: "Routes; ponts", rollup: sumsOf([anAction({ progress: 47, days: 10 })]) }),
  aQuietProject({ id: "p2", name: "Portail\u00a0agent", axisId: "b", emblematic: true, milestones: [aMilestone({ day: "2026-12-01", title: "Recette" })] }),
  aQuietProject({ id: "p3", name: "-Archives", axisId: "b", phase: "finished", sponsor: "@DGS", startDay: "2026-01-05" }),
]);
const arranged = (query: Partial<ProjectQuery>) => {
  const whole: ProjectQuery = { ...EVERYTHING, ...query };
  return { query: whole, groups: arrangeProjects(list, whole, "fr").groups };
};

async function sheetOf(asked: Partial<ProjectQuery>, language: "fr" | "en" = "fr") {
  const { groups, query } = arranged(asked);
  const read = await readXlsx(await writeProjectsFile(groups, query, "xlsx", language), () => true);
  if (!read.ok) throw new Error("not readable");
  const [sheet] = read.file.sheets;
  if (!sheet) throw new Error("no sheet");
  const rows = sheet.rows.map(({ cells }) => cells);
  return { name: sheet.name, headers: rows[0] ?? [], rows: rows.slice(1) };
}

async function csvOf(asked: Partial<ProjectQuery>, language: "fr" | "en" = "fr"): Promise<string> {
  const { groups, query } = arranged(asked);
  return Buffer.from(await writeProjectsFile(groups, query, "csv", language)).toString("utf8");
}

describe("the list of projects as a file", () => {
  it("has its headers and no row when nothing is shown", async () => {
    const { headers, rows } = await sheetOf({ text: "introuvable", columns: [] });
    expect([headers, rows]).toEqual([["Axe", "Code", "Projet", "Direction", "Programme", "Mentions"], []]);
  });

  it("has the rows of the page in their order, with their groups and no others", async () => {
    const asked = { chosen: { ...EVERYTHING.chosen, phase: ["building"] }, group: "axis" as const, sort: { by: "name" as const, down: true } };
    const { rows } = await sheetOf(asked);
    const shown = arranged(asked).groups.flatMap(({ name, projects }) => projects.map(({ project }) => [name, project.code]));
    expect(rows.map((cells) => [cells[0], cells[1]])).toEqual(shown);
    expect(shown).toEqual([
      ["Simplifier les démarches", "P1"],
      ["Équiper les agents", "P2"],
    ]);
  });

  it("has the columns chosen, in the order chosen, and says the group once", async () => {
    expect((await sheetOf({ columns: ["heads", "phase"], group: "phase" })).headers).toEqual([
      "Code",
      "Projet",
      "Direction",
      "Programme",
      "Mentions",
      "Responsables",
      "Phase",
    ]);
    expect((await sheetOf({ columns: ["direction"], group: "none" }, "en")).headers).toEqual([
      "Code",
      "Project",
      "Programme",
      "Marks",
      "Department",
    ]);
  });

  it("types days and numbers, and leaves empty what is not known", async () => {
    const { headers, rows } = await sheetOf({ group: "none", columns: COLUMNS });
    const cell = (row: number, header: string) => rows[row]?.[headers.indexOf(header)] ?? null;
    expect(new Set(headers).size).toBe(headers.length);
    expect(cell(0, "Réalisation (%)")).toBe(47);
    expect(cell(1, "Réalisation (%)")).toBeNull();
    expect(cell(1, "Date du jalon")).toMatchObject({ kind: "date", day: "2026-12-01" });
    expect(cell(0, "Date du jalon")).toBeNull();
    expect([cell(0, "Météo"), cell(2, "Météo")]).toEqual(["Non renseignée", "Sans objet"]);
    expect([cell(2, "Fiche\u00a0: renseignés"), cell(2, "Fiche\u00a0: attendus")]).toEqual([1, 5]);
  });

  it("runs nothing: a text that looks like a formula is text", async () => {
    const { rows } = await sheetOf({ group: "none" });
    expect(rows.map((cells) => cells[1])).toEqual(['=HYPERLINK("http://x")', "Portail\u00a0agent", "-Archives"]);
    const csv = await csvOf({ group: "none", columns: ["sponsor"] });
    expect(csv).toContain(`;"'=HYPERLINK(""http://x"")";`);
    expect(csv.split("\r\n")[3]).toBe("P3;'-Archives;;;;'@DGS");
  });

  it("opens in a French spreadsheet: byte order mark, semicolons, commas, days as they are written", async () => {
    const csv = await csvOf({ group: "none", columns: ["rate", "milestone"] });
    expect(csv.startsWith("\uFEFFCode;Projet;Direction;Programme;Mentions;Réalisation (%);")).toBe(true);
    expect(csv).toContain('"Routes; ponts"');
    expect(csv).toContain(";Recette;01/12/2026;");
    const half = listOf([aQuietProject({ id: "h", rollup: sumsOf([anAction({ progress: 47.5, days: 10 })]) })]);
    const { groups } = arrangeProjects(half, { ...EVERYTHING, group: "none" }, "fr");
    const text = async (language: "fr" | "en") =>
      Buffer.from(await writeProjectsFile(groups, { group: "none", columns: ["rate"] }, "csv", language)).toString("utf8");
    expect(await text("fr")).toContain(";47,5;");
    expect(await text("en")).toContain(",47.5,");
  });

  it("says the same in both formats", async () => {
    const asked = { columns: ["phase", "sponsor"] as const, group: "none" as const };
    const { rows } = await sheetOf(asked);
    const lines = (await csvOf(asked)).slice(1).trimEnd().split("\r\n").slice(1);
    expect(lines).toHaveLength(rows.length);
    expect(lines.map((line) => line.split(";")[0])).toEqual(rows.map((cells) => cells[0]));
  });
});
