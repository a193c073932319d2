import type { ImportedPlan, ImportedProject } from "../../domain/import/imported-plan";
import { projectKey, UniqueKeys } from "../../domain/import/words-key";
import { fold } from "../../domain/wording/fold";
import { type Cell, cellText, type Sheet, type SheetFile } from "../cell";
import type { FaultList } from "../fault-list";
import { AxisTree } from "../table/axis-tree";
import { findTable, type Headers, type Table, textsOf } from "../table/find-table";
import { RowReader } from "../table/row-reader";
import { readPhase } from "../values/choices";
import { dateOrderOf } from "../values/date-order";
import { readAmount } from "../values/read-amount";
import { afterYears } from "./after-years";

export type PanoramaField = "ministry" | "name" | "description" | "startDay" | "years" | "phase" | "cost";

const HEADERS: Headers<PanoramaField> = {
  ministry: ["ministere nom complet", "ministere"],
  name: ["nom du projet"],
  description: ["description et objectifs du projet", "description"],
  startDay: ["debut", "date de debut"],
  years: ["duree previsionnelle en annee", "duree previsionnelle en annees"],
  phase: ["phase du projet en cours", "phase"],
  cost: ["cout estime", "cout estime en m"],
};

const MILLION = 1_000_000;

/** The tables of a file that follow the State's panorama of large IT projects. */
export const panoramaTables = (sheets: readonly Sheet[], faults: FaultList): Table<PanoramaField>[] =>
  sheets.map((sheet) => findTable(sheet, HEADERS, ["ministry", "name", "phase"], faults)).filter((table) => table !== null);

/** Reads the State's panorama: ministries are axes, costs are in millions, *En cadrage* means not known yet. */
export function readPanorama(
  tables: readonly Table<PanoramaField>[],
  file: SheetFile,
  fileTitle: string,
  faults: FaultList,
): ImportedPlan {
  const axes = new AxisTree(faults);
  const projects: ImportedProject[] = [];
  const keys = new UniqueKeys<ImportedProject>();
  for (const table of tables) {
    const dates = { order: dateOrderOf(textsOf(table, ["startDay"])), monthFirstAllowed: true, from1904: file.from1904 };
    for (const row of table.rows) {
      const project = readRow(new RowReader(table, row, dates, faults), axes);
      if (!project) continue;
      const { key, first } = keys.claim(project.key, project);
      if (first) faults.warn("named-twice", project.place, project.name, { firstRow: first.place.row });
      projects.push({ ...project, key });
    }
  }
  return {
    format: "state-panorama",
    name: fileTitle,
    planId: null,
    axes: axes.list(),
    projects,
    actions: [],
    people: [],
    directions: [],
  };
}

function readRow(reader: RowReader<PanoramaField>, axes: AxisTree): ImportedProject | null {
  const name = reader.name("name");
  const ministry = reader.name("ministry");
  if (name === "") reader.error("name", "title-missing");
  if (ministry === "") reader.error("ministry", "axis-missing");
  const known = name !== "" && ministry !== "";
  const axisKey = known ? axes.enter([ministry], reader.place, [reader.table.byField.get("ministry")?.header ?? ""]) : "";
  const startDay = reader.day("startDay");
  const years = yearsOf(reader);
  const project: ImportedProject = {
    key: projectKey(axisKey, name),
    axisKey,
    place: reader.place,
    name,
    description: reader.text("description"),
    phase: reader.choice("phase", "phase", readPhase),
    startDay,
    endDay: startDay && years !== null ? afterYears(startDay, years) : null,
    plannedBudget: isNotKnown(reader.cell("cost")) ? null : reader.amount("cost", MILLION),
    notes: reader.notes((column) => column.field === null || (column.field === "years" && !isNotKnown(reader.cell("years")))),
  };
  return known ? project : null;
}

/** « En cadrage » in a figure's place: the figure is not known yet. */
const isNotKnown = (cell: Cell): boolean => cell === null || fold(cellText(cell)) === "en cadrage";

function yearsOf(reader: RowReader<PanoramaField>): number | null {
  const cell = reader.cell("years");
  if (isNotKnown(cell)) return null;
  const reading = typeof cell === "string" ? readAmount(cell) : null;
  const years = typeof cell === "number" ? cell : reading?.ok ? reading.value : -1;
  if (years > 0 && years <= 100) return years;
  reader.error("years", "duration-unreadable");
  return null;
}
