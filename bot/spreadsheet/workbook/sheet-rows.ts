import { factsOfAction, factsOfAxis, factsOfProject, notesAsFacts } from "../../domain/import/facts";
import { factsOfPlan } from "../../domain/import/plan-of-file";
import { fingerprintsOf } from "../../domain/import/merge-facts";
import type { Note } from "../../domain/roadmap/note";
import type { Action, Funding } from "../../domain/roadmap/action";
import type { Axis } from "../../domain/roadmap/axis";
import type { Project } from "../../domain/roadmap/project";
import type { FieldWord, SheetWord } from "../../texts/import";
import { toTheCent } from "../values/read-amount";
import { cleanName, cleanText } from "../values/clean-text";
import type { WorkbookContent } from "./content";
import { labelsOf, type Named } from "./labels";
import { COLUMNS } from "./layout";
import { NoteColumns } from "./note-columns";

/** A value on its way to a cell. Days are `YYYY-MM-DD`, progress is a percentage; codes become words when written. */
export type RowValue = string | number | boolean | null;

export interface WorkbookRow {
  values: Partial<Record<FieldWord, RowValue>>;
  fundings: readonly Funding[];
  /** Texts of the notes, by the number of their column. */
  notes: ReadonlyMap<number, string>;
}

export interface WorkbookSheet {
  rows: WorkbookRow[];
  noteLabels: string[];
}

const plain = (values: WorkbookRow["values"]): WorkbookRow => ({ values, fundings: [], notes: new Map() });
const sheetOf = (rows: WorkbookRow[]): WorkbookSheet => ({ rows, noteLabels: [] });
const byOrder = <T extends { order: number }>(things: readonly T[]): T[] => things.toSorted((a, b) => a.order - b.order);

/** Values as a reader of the file gets them back: fingerprints are taken of these, so that nothing looks edited. */
function cleaned<F extends object>(facts: F, notes?: Note[]): F {
  const entries = Object.entries(facts).map(([field, value]: [string, unknown]) => [field, field === "notes" ? value : asRead(field, value)]);
  return { ...facts, ...Object.fromEntries(entries), ...(notes ? { notes } : {}) };
}

const IN_ONE_LINE = ["name", "title"];

/** Milestones and fundings are lists of such values. */
function asRead(field: string, value: unknown): unknown {
  if (typeof value === "string") return IN_ONE_LINE.includes(field) ? cleanName(value) : cleanText(value);
  if (typeof value === "number") return toTheCent(value);
  if (Array.isArray(value)) return value.map((one: unknown) => asRead(field, one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([part, of]: [string, unknown]) => [part, asRead(part, of)]));
}

const fingerprints = (facts: object): string =>
  Object.entries(fingerprintsOf(facts))
    .map(([field, mark]) => `${field}=${mark}`)
    .join(" ");

/** The facts that a sheet has a column for, as they are. */
function columnsIn(sheet: SheetWord, facts: object): WorkbookRow["values"] {
  const known = new Set<string>(COLUMNS[sheet]);
  return Object.fromEntries(
    Object.entries(facts).filter(([field, value]) => known.has(field) && !(typeof value === "object" && value !== null)),
  );
}

/** The rows of every sheet: what a plan says, in values that a spreadsheet can hold. */
export function sheetRows(content: WorkbookContent): Record<SheetWord, WorkbookSheet> {
  const labels = labelsOfContent(content);
  const { plan, people, directions } = content;
  const projects = byOrder(content.projects);
  return {
    plan: sheetOf([planRow(plan)]),
    axes: sheetOf(byOrder(content.axes).map((axis) => axisRow(axis, labels))),
    projects: withNotes(projects, (project, notes) => projectRow(project, notes, labels)),
    milestones: sheetOf(projects.flatMap((project) => milestoneRows(project, labels))),
    actions: withNotes(byOrder(content.actions), (action, notes) => actionRow(action, notes, labels)),
    people: sheetOf(people.map(({ id, name, email }) => plain({ id, name: cleanName(name), email }))),
    directions: sheetOf(directions.map(({ id, name }) => plain({ id, name: cleanName(name) }))),
  };
}

function planRow(plan: WorkbookContent["plan"]): WorkbookRow {
  const facts = cleaned(factsOfPlan(plan));
  return plain({ ...columnsIn("plan", facts), id: plan.id, base: fingerprints(facts) });
}

function axisRow(axis: Axis, labels: Labels): WorkbookRow {
  const facts = cleaned(factsOfAxis(axis));
  return plain({
    ...columnsIn("axes", facts),
    id: axis.id,
    version: axis.version,
    base: fingerprints(facts),
    parentAxis: labels.axis(facts.parentId),
  });
}

function projectRow(project: Project, notes: PlacedNotes, labels: Labels): WorkbookRow {
  const facts = cleaned(factsOfProject(project), notesAsFacts(notes.notes));
  const values: WorkbookRow["values"] = {
    ...columnsIn("projects", facts),
    ...facts.load,
    id: project.id,
    version: project.version,
    base: fingerprints(facts),
    axis: labels.axis(facts.axisId),
    direction: labels.direction(facts.directionId),
    itHead: labels.person(facts.itHeadId),
    businessHead: labels.person(facts.businessHeadId),
  };
  return { values, fundings: [], notes: notes.columns };
}

const milestoneRows = (project: Project, labels: Labels): WorkbookRow[] =>
  project.milestones.map(({ id, title, initialDay, day, doneDay }) =>
    plain({ id, project: labels.project(project.id), title: cleanName(title), initialDay, day, doneDay }),
  );

function actionRow(action: Action, notes: PlacedNotes, labels: Labels): WorkbookRow {
  const facts = cleaned(factsOfAction(action), notesAsFacts(notes.notes));
  const coOwners = facts.coOwnerIds.map(labels.person).filter((name) => name !== null);
  const values: WorkbookRow["values"] = {
    ...columnsIn("actions", facts),
    id: action.id,
    version: action.version,
    base: fingerprints(facts),
    // an action of a project is in the axis of its project
    axis: facts.projectId === null ? labels.axis(facts.axisId) : null,
    project: labels.project(facts.projectId),
    parent: labels.action(facts.parentId),
    direction: labels.direction(facts.directionId),
    owner: labels.person(facts.ownerId),
    coOwners: coOwners.join(" ; "),
  };
  return { values, fundings: facts.fundings, notes: notes.columns };
}

type PlacedNotes = ReturnType<NoteColumns["place"]>;

function withNotes<T extends { notes: Note[] }>(
  things: readonly T[],
  rowOf: (thing: T, notes: PlacedNotes) => WorkbookRow,
): WorkbookSheet {
  const columns = new NoteColumns(things.map((thing) => thing.notes));
  return { rows: things.map((thing) => rowOf(thing, columns.place(thing.notes))), noteLabels: columns.labels };
}

type LabelOf = (id: string | null) => string | null;
type Labels = Record<"axis" | "project" | "action" | "person" | "direction", LabelOf>;

function labelsOfContent({ axes, projects, actions, people, directions }: WorkbookContent): Labels {
  const by = (things: readonly Named[]): LabelOf => {
    const labels = labelsOf(things.map(({ id, name }) => ({ id, name: cleanName(name) })));
    return (id) => (id === null ? null : (labels.get(id) ?? null));
  };
  const titled = actions.map(({ id, title }) => ({ id, name: title }));
  return { axis: by(axes), project: by(projects), action: by(titled), person: by(people), direction: by(directions) };
}
