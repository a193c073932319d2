import { fold } from "../../domain/wording/fold";
import { cellText, type SheetRow } from "../cell";
import { cleanName } from "../values/clean-text";

/** How the cells of the template's two rows of instructions begin, folded. */
const KINDS = /^champ (?:texte|numerique|date|liste|binaire)/;
const ADVICE = [
  "si vos axes sont numerotes",
  "si vos sous-axes sont numerotes",
  "si vos sous-sous-axes sont numerotes",
  "texte court de 300 caracteres",
  "ce champ ne sera pas integre",
  "presentez en quelques lignes",
  "reseignez ici",
  "renseignez ici",
  "➔ utilisez exactement",
  "plusieurs services peuvent",
  "plusieurs personnes peuvent",
  "creez sous la forme",
  "choisissez l'option",
  "saisissez un nombre entier",
  "saisissez une date sous le format",
  "indiquer si l'action est en amelioration",
];

const isInstruction = (text: string): boolean => KINDS.test(text) || ADVICE.some((start) => text.startsWith(start));

const textsOf = (row: SheetRow): string[] =>
  row.cells.map((cell) => fold(cleanName(cellText(cell)))).filter((text) => text !== "");

/**
 * A row of the template's instructions: most of its cells are, those of axis and title (`columns`) first of all, so that
 * a plan that mentions some of their words is safe (teams leave such sentences in the columns they do not use).
 */
export function isInstructionRow(row: SheetRow, columns: readonly number[]): boolean {
  const first = textsOf({ ...row, cells: columns.map((column) => row.cells[column] ?? null) });
  if (first.length === 0 || !first.every(isInstruction)) return false;
  const texts = textsOf(row);
  const instructions = texts.filter(isInstruction).length;
  return instructions >= 2 && instructions > texts.length / 2;
}

/** The single word *Données* that marks where the data begins: only ever before the first row of data. */
export function isDataMark(row: SheetRow): boolean {
  const texts = textsOf(row);
  return texts.length === 1 && texts[0] === "donnees";
}

/** Words that only the template's example has, folded: its axes, its two titles in one, its fictional authority. */
const EXAMPLE = [
  (text: string): boolean => text.startsWith("1. un territoire desirable qui allie bien-etre"),
  (text: string): boolean => text.startsWith("1.1. ameliorer la qualite de l'air pour tous"),
  (text: string): boolean => text.startsWith("action 1 - ") && text.includes(" (ou) 1.1.1.1. "),
  (text: string): boolean => text.startsWith("la collectivite exemple "),
];

/** The template's own example: three of its known cells, so that a plan that shares one of them is safe. */
export function isExampleRow(row: SheetRow): boolean {
  // every row of a plan is asked: most say no at once
  if (!row.cells.some((cell) => typeof cell === "string" && cell.includes("(ou)"))) return false;
  const texts = textsOf(row);
  return EXAMPLE.filter((known) => texts.some(known)).length >= 3;
}
