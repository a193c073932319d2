import type { ImportedAction } from "../../domain/import/imported-plan";
import { actionKey, idKey, partKey, UniqueKeys } from "../../domain/import/words-key";
import type { ActionStatus } from "../../domain/roadmap/action";
import type { FaultList } from "../fault-list";
import { LIMITS } from "../limits";
import { fundingColumns, fundingsOf } from "../table/fundings";
import { readPriority, readStatus, readYesNo } from "../values/choices";
import { LabelIndex } from "./labels";
import type { BookAxes } from "./read-book-axes";
import type { BookPeople } from "./read-book-people";
import type { BookProjects } from "./read-book-projects";
import { type BookRow, fingerprintsIn, Ids, notesIn } from "./workbook-tables";

interface ActionRow {
  row: BookRow;
  id: string | null;
  title: string;
  key: string;
  words: string;
  axisKey: string;
  projectKey: string | null;
  parent: ActionRow | null;
}

/** Reads the actions. One of a project is in the axis of its project; a part is where its action is. */
export function readBookActions(
  rows: readonly BookRow[],
  axes: BookAxes,
  projects: BookProjects,
  people: BookPeople,
  faults: FaultList,
): ImportedAction[] {
  const ids = new Ids();
  const named = new LabelIndex<ActionRow>();
  const actions: ActionRow[] = [];
  for (const row of rows) {
    const action = {
      row,
      id: ids.of(row),
      title: row.name("title"),
      key: "",
      words: "",
      axisKey: "",
      projectKey: null,
      parent: null,
    };
    if (action.title === "") row.error("title", "title-missing");
    else named.add(action.id, action.title, action);
    actions.push(action);
  }
  for (const action of actions) action.parent = parentOf(action, named);
  const keys = new UniqueKeys<BookRow>();
  // parents first: a part takes their place and their words
  const inOrder = [...actions.filter((action) => action.parent === null), ...actions.filter((action) => action.parent !== null)];
  for (const action of inOrder) {
    if (!placeAction(action, axes, projects)) continue;
    const claimed = action.id === null ? keys.claim(action.words, action.row) : null;
    if (claimed?.first) faults.warn("named-twice", action.row.place, action.title, { firstRow: claimed.first.row.number });
    action.key = action.id === null ? (claimed?.key ?? action.words) : idKey(action.id);
  }
  const [first] = rows;
  const columns = first ? fundingColumns(first.table, "funder", "funding", faults) : { pairs: [], orphans: [] };
  // the cells of a row that has no place are read too: all its faults are listed at once
  return actions
    .map(({ row, key, title, axisKey, projectKey, parent }) => ({
      key,
      title,
      axisKey,
      projectKey,
      parentKey: parent?.key ?? null,
      place: row.place,
      base: fingerprintsIn(row),
      ...valuesOf(row, people),
      fundings: columns.pairs.length > 0 ? fundingsOf(row, columns, faults) : undefined,
      notes: notesIn(row, (column) => column.field === null || columns.orphans.includes(column)),
    }))
    .filter((action) => action.key !== "" && action.title !== "");
}

function parentOf(action: ActionRow, named: LabelIndex<ActionRow>): ActionRow | null {
  const { row } = action;
  const text = row.name("parent", LIMITS.labelChars);
  if (text === "") return null;
  const found = named.find(text);
  if (found.ok && found.thing !== action) return found.thing;
  row.error("parent", found.ok ? "reference-unknown" : found.reason, { sheet: "actions" });
  return null;
}

/** Sets where an action stands and its key in words; false when the row does not tell, which is listed. */
function placeAction(action: ActionRow, axes: BookAxes, projects: BookProjects): boolean {
  const { row, parent, title } = action;
  const [projectText, axisText] = [row.name("project", LIMITS.labelChars), row.name("axis", LIMITS.labelChars)];
  if (projectText === "" && axisText === "" && parent && parent.key !== "") {
    Object.assign(action, { axisKey: parent.axisKey, projectKey: parent.projectKey, words: partKey(parent.words, title) });
    return true;
  }
  const field = projectText === "" ? "axis" : "project";
  const project = projectText === "" ? null : projects.index.find(projectText);
  const axis = projectText === "" ? axes.index.find(axisText) : null;
  if (projectText === "" && axisText === "") row.error("axis", "axis-missing");
  else if (project && !project.ok) row.error(field, project.reason, { sheet: "projects" });
  else if (axis && !axis.ok) row.error(field, axis.reason, { sheet: "axes" });
  else if (project?.ok) {
    const { axisKey, key, words } = project.thing;
    Object.assign(action, { axisKey, projectKey: key, words: parent ? partKey(parent.words, title) : actionKey(words, title) });
    return true;
  } else if (axis?.ok) {
    const { key, words } = axis.thing;
    Object.assign(action, {
      axisKey: key,
      projectKey: null,
      words: parent ? partKey(parent.words, title) : actionKey(words, title),
    });
    return true;
  }
  return false;
}

/** Jalon's own statuses only: in this workbook *en retard* is nobody's word. */
function exactStatus(text: string): ActionStatus | null {
  const word = readStatus(text);
  return word === "late" || word === "toDiscuss" ? null : word;
}

function valuesOf(row: BookRow, people: BookPeople) {
  return {
    description: row.text("description"),
    status: row.choice("status", "status", exactStatus),
    progress: row.progress("progress", true),
    startDay: row.day("startDay"),
    dueDay: row.day("dueDay"),
    milestoneDay: row.day("milestoneDay"),
    days: row.amount("days"),
    obstacle: row.text("obstacle", LIMITS.lineChars),
    line: row.text("line", LIMITS.lineChars),
    ownerKey: people.personIn(row, "owner"),
    coOwnerKeys: people.personsIn(row, "coOwners"),
    directionKey: people.directionIn(row, "direction"),
    priority: row.choice("priority", "priority", readPriority),
    budget: row.amount("budget"),
    forTheRecord: row.choice("forTheRecord", "yesNo", readYesNo) ?? undefined,
  };
}
