import type { ImportedPlan, PlanDetails } from "../../domain/import/imported-plan";
import { cellText, type SheetFile } from "../cell";
import type { FaultList } from "../fault-list";
import { LIMITS } from "../limits";
import { cleanName } from "../values/clean-text";
import { LAYOUT_VERSION, LAYOUT_VERSIONS, isMarkSheet } from "./mark-sheet";
import { readBookActions } from "./read-book-actions";
import { readBookAxes } from "./read-book-axes";
import { BookPeople } from "./read-book-people";
import { readBookProjects } from "./read-book-projects";
import { type BookRow, fingerprintsIn, workbookRows } from "./workbook-tables";

const PLAN_ID = /^[a-z0-9][a-z0-9-]{0,99}$/;

/**
 * Reads Jalon's own workbook, in either language. It is strict: what cannot be read is an error, since Jalon wrote the
 * file. Rows with an id are the things they were, rows without one are new. Null when no plan can be made of it.
 */
export function readWorkbook(file: SheetFile, faults: FaultList): ImportedPlan | null {
  const mark = file.sheets.find((sheet) => isMarkSheet(sheet.name))?.rows[0]?.cells ?? [];
  const version = cellText(mark[0] ?? null);
  if (!LAYOUT_VERSIONS.some((known) => String(known) === version)) {
    faults.error(Number(version) > LAYOUT_VERSION ? "version-newer" : "version-unknown", { sheet: "", row: 0 }, version, { known: LAYOUT_VERSIONS.join(", ") });
    return null;
  }
  const rows = workbookRows(file, faults);
  const count = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
  if (count > LIMITS.rows) faults.error("too-many-rows", { sheet: "", row: 0 }, "", { limit: LIMITS.rows });
  const [planRow] = rows.plan;
  if (count > LIMITS.rows || !planRow) return null;

  const people = new BookPeople(rows.people, rows.directions);
  const axes = readBookAxes(rows.axes, faults);
  const projects = readBookProjects(rows.projects, rows.milestones, axes, people, faults);
  const actions = readBookActions(rows.actions, axes, projects, people, faults);
  const planId = cleanName(cellText(mark[1] ?? null));
  const name = planRow.name("name");
  if (name === "") planRow.error("name", "title-missing");
  return {
    format: "jalon-workbook",
    name,
    planId: PLAN_ID.test(planId) ? planId : null,
    details: detailsOf(planRow),
    place: planRow.place,
    base: fingerprintsIn(planRow),
    axes: axes.list,
    projects: projects.list,
    actions,
    people: people.people(),
    directions: people.directions(),
  };
}

const detailsOf = (row: BookRow): PlanDetails => ({
  description: row.text("description") ?? "",
  startDay: row.day("startDay") ?? null,
  endDay: row.day("endDay") ?? null,
  mandateEndDay: row.day("mandateEndDay") ?? null,
});
