import type { FaultCode } from "../domain/import/fault-code";
import type { FileFault } from "../domain/import/file-fault";
import type { ActionStatus, Priority } from "../domain/roadmap/action";
import type { Phase } from "../domain/roadmap/phase";
import type { WeatherLevel } from "../domain/weather/weather";

/** Lists of words a cell can be chosen from. */
export interface ChoiceWords {
  status: Record<ActionStatus, string>;
  priority: Record<Priority, string>;
  phase: Record<Phase, string>;
  weather: Record<WeatherLevel, string>;
  yesNo: Record<"yes" | "no", string>;
}
export type ChoiceList = keyof ChoiceWords;

/** The sheets of Jalon's workbook. */
export type SheetWord = "plan" | "axes" | "projects" | "milestones" | "actions" | "people" | "directions";

/** Fields as previews and the headers of Jalon's workbook name them. */
export type FieldWord =
  | "id"
  | "version"
  | "base"
  | "axis"
  | "parentAxis"
  | "project"
  | "parent"
  | "level"
  | "code"
  | "name"
  | "title"
  | "description"
  | "programme"
  | "phase"
  | "status"
  | "progress"
  | "startDay"
  | "endDay"
  | "dueDay"
  | "mandateEndDay"
  | "milestoneDay"
  | "initialDay"
  | "day"
  | "doneDay"
  | "days"
  | "obstacle"
  | "line"
  | "owner"
  | "coOwners"
  | "direction"
  | "itHead"
  | "businessHead"
  | "sponsor"
  | "priority"
  | "weather"
  | "weatherComment"
  | "budget"
  | "plannedBudget"
  | "funder"
  | "funding"
  | "fundings"
  | "load"
  | "moe"
  | "moa"
  | "amoa"
  | "forTheRecord"
  | "milestones"
  | "notes"
  | "email";

/** A fault as its sentence needs it: the value in words, numbers and days still as they are. */
export type Told = Pick<FileFault, "value" | "params">;

/** A conflict as its sentence needs it: both values in words, who wrote Jalon's and when where that is known. */
export interface ToldConflict {
  name: string;
  field: string;
  inJalon: string;
  inFile: string;
  by: string | null;
  day: string | null;
}

/** Every sentence about imports in one language. */
export interface ImportTexts {
  /** *Feuille Actions, ligne 12, colonne Date de fin*; empty when the fault is about the whole file. */
  place(fault: Pick<FileFault, "sheet" | "row" | "column">): string;
  /** Place and sentence as one. */
  placed(place: string, sentence: string): string;
  /** What the file says, and what Jalon says since. */
  conflict(told: ToldConflict): string;
  /** What is wrong, and what would be right. */
  faults: Record<FaultCode, (fault: Told) => string>;
  choices: ChoiceWords;
  /** What a spreadsheet says when a cell is given something else than it can hold. */
  typing: Record<"day" | "choice", string>;
  sheets: Record<SheetWord, string>;
  fields: Record<FieldWord, string>;
  /** Before the label of a note whose header would be taken for a field. */
  notePrefix: string;
}
