import type { ImportedProject } from "../../domain/import/imported-plan";
import { idKey, projectKey, UniqueKeys } from "../../domain/import/words-key";
import type { Load } from "../../domain/roadmap/project";
import type { FaultList } from "../fault-list";
import { LIMITS } from "../limits";
import { readPhase, readWeather, readYesNo } from "../values/choices";
import { LabelIndex } from "./labels";
import type { BookAxes } from "./read-book-axes";
import type { BookPeople } from "./read-book-people";
import { type BookRow, fingerprintsIn, Ids, notesIn } from "./workbook-tables";

export interface BookProject {
  key: string;
  words: string;
  axisKey: string;
}

export interface BookProjects {
  list: ImportedProject[];
  index: LabelIndex<BookProject>;
}

type Milestones = NonNullable<ImportedProject["milestones"]>;

/** Reads the projects with their milestones, which have a sheet of their own. */
export function readBookProjects(
  rows: readonly BookRow[],
  milestoneRows: readonly BookRow[],
  axes: BookAxes,
  people: BookPeople,
  faults: FaultList,
): BookProjects {
  const ids = new Ids();
  const keys = new UniqueKeys<BookRow>();
  const index = new LabelIndex<BookProject>();
  const list: ImportedProject[] = [];
  for (const row of rows) {
    const id = ids.of(row);
    const name = row.name("name");
    const axisText = row.name("axis", LIMITS.labelChars);
    const axis = axes.index.find(axisText);
    if (name === "") row.error("name", "title-missing");
    if (axisText === "") row.error("axis", "axis-missing");
    else if (!axis.ok) row.error("axis", axis.reason, { sheet: "axes" });
    // the cells of a row that has no place are read too: all its faults are listed at once
    const values = valuesOf(row, people);
    if (name === "" || !axis.ok) continue;
    const words = projectKey(axis.thing.words, name);
    const claimed = id === null ? keys.claim(words, row) : null;
    if (claimed?.first) faults.warn("named-twice", row.place, name, { firstRow: claimed.first.row.number });
    const key = id === null ? (claimed?.key ?? words) : idKey(id);
    index.add(id, name, { key, words, axisKey: axis.thing.key });
    list.push({ key, axisKey: axis.thing.key, name, ...values });
  }
  const milestones = milestonesOf(milestoneRows, index);
  // without that sheet, the file says nothing of milestones
  const said = milestoneRows.length > 0;
  return { list: list.map((project) => (said ? { ...project, milestones: milestones.get(project.key) ?? [] } : project)), index };
}

function valuesOf(row: BookRow, people: BookPeople): Omit<ImportedProject, "key" | "axisKey" | "name"> {
  return {
    place: row.place,
    base: fingerprintsIn(row),
    code: row.text("code"),
    description: row.text("description"),
    programme: row.text("programme"),
    phase: row.choice("phase", "phase", readPhase),
    directionKey: people.directionIn(row, "direction"),
    itHeadKey: people.personIn(row, "itHead"),
    businessHeadKey: people.personIn(row, "businessHead"),
    sponsor: row.text("sponsor"),
    startDay: row.day("startDay"),
    endDay: row.day("endDay"),
    weather: row.choice("weather", "weather", readWeather),
    weatherComment: row.text("weatherComment"),
    plannedBudget: row.amount("plannedBudget"),
    load: loadIn(row),
    forTheRecord: row.choice("forTheRecord", "yesNo", readYesNo) ?? undefined,
    notes: notesIn(row),
  };
}

/** Null when none of the three is given; one that is left out is none. */
function loadIn(row: BookRow): Load | null | undefined {
  if (!row.has("moe")) return undefined;
  const [moe, moa, amoa] = [row.amount("moe") ?? null, row.amount("moa") ?? null, row.amount("amoa") ?? null];
  return moe === null && moa === null && amoa === null ? null : { moe: moe ?? 0, moa: moa ?? 0, amoa: amoa ?? 0 };
}

function milestonesOf(rows: readonly BookRow[], projects: LabelIndex<BookProject>): Map<string, Milestones> {
  const milestones = new Map<string, Milestones>();
  const ids = new Ids();
  for (const row of rows) {
    const id = ids.of(row);
    const found = projects.find(row.name("project", LIMITS.labelChars));
    const title = row.name("title");
    const day = row.day("day");
    if (!found.ok) row.error("project", found.reason, { sheet: "projects" });
    if (title === "") row.error("title", "title-missing");
    if (!day) row.error("day", "date-unreadable");
    if (!found.ok || title === "" || !day) continue;
    const of = milestones.get(found.thing.key) ?? [];
    const key = id === null ? `${title}#${of.length}` : idKey(id);
    of.push({ key, title, day, initialDay: row.day("initialDay") ?? day, doneDay: row.day("doneDay") ?? null });
    milestones.set(found.thing.key, of);
  }
  return milestones;
}
