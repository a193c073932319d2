import { commitmentMoves, milestoneMoves, riskMoves } from "../../../bot/domain/history/list-moves";
import type { Commitment } from "../../../bot/domain/roadmap/commitment";
import type { Milestone } from "../../../bot/domain/roadmap/milestone";
import type { Risk } from "../../../bot/domain/roadmap/risk";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { details, valueTexts } from "../../app/details";
import { editWords } from "../../editing/words";
import { valueInWords } from "../../forms/value-in-words";
import { words } from "./words";

type Values = Record<string, unknown>;

/** One field that moved: from one value to another, or, of a list, what became of each part. */
export type ToldField =
  | { field: string; name: string; before: string | null; after: string; moves: null }
  | { field: string; name: string; moves: string[] };

/**
 * The fields worth a line: those that moved, and of something new those that hold a value, its notes aside: they stand on
 * the page already.
 */
export function toldFields(before: Values | null, after: Values): ToldField[] {
  const says = (value: unknown): boolean => value !== null && value !== "" && value !== false;
  const moved = (field: string): boolean =>
    before === null ? field !== "notes" && says(after[field]) : JSON.stringify(before[field] ?? "") !== JSON.stringify(after[field] ?? "");
  return Object.keys(after).filter(moved).map((field) => toldField(field, before, after));
}

function toldField(field: string, before: Values | null, after: Values): ToldField {
  const { fields, otherField } = details.value.action;
  const name = fields[field] ?? otherField;
  const moves = movesOf(field, before?.[field] ?? [], after[field]);
  if (moves !== null && moves.length > 0) return { field, name, moves };
  const say = (value: unknown): string => valueInWords(field, value, valueTexts.value, language.value);
  return { field, name, before: before === null ? null : say(before[field]), after: say(after[field]), moves: null };
}

const isList = (value: unknown): value is object[] => Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null);

function movesOf(field: string, before: unknown, after: unknown): string[] | null {
  if (!isList(before) || !isList(after)) return null;
  if (field === "milestones") return milestoneMoves(before as Milestone[], after as Milestone[]).map(sayMilestone);
  if (field === "commitments") return commitmentMoves(before as Commitment[], after as Commitment[]).map(sayCommitment);
  return field === "risks" ? riskMoves(before as Risk[], after as Risk[]).map(sayRisk) : null;
}

function sayMilestone(move: ReturnType<typeof milestoneMoves>[number]): string {
  const say = words.value.milestones[move.kind] as (one: typeof move, day: (value: string) => string) => string;
  return say(move, (day) => dayInWords(day, language.value));
}

const sayCommitment = (move: ReturnType<typeof commitmentMoves>[number]): string =>
  words.value.commitments[move.kind](move.title, move.kind === "renamed" ? move.from : "");

function sayRisk(move: ReturnType<typeof riskMoves>[number]): string {
  const { families, risks } = editWords.value;
  const name = move.risk.title === "" ? families[move.risk.family] : move.risk.title;
  const marked = (marks: readonly number[]): string[] => marks.map((mark) => risks.marks[mark] ?? String(mark));
  const say = words.value.risks[move.kind];
  if (move.kind === "rated") return say(name, marked(move.from), marked(move.to));
  if (move.kind === "treated") return say(name, [], [move.treatment]);
  if (move.kind === "added") return say(name, [], marked([move.gravity, move.likelihood]));
  return say(name, move.kind === "removed" ? marked([move.gravity, move.likelihood]) : [], []);
}
