import type { PackMove } from "../../domain/committee/compare-packs";
import type { PackContent } from "../../domain/committee/pack-content";
import { column, paragraph, type Section, type Table } from "../model/document";
import type { PackWords } from "./pack-words";

/** The order in which a committee hears of it: what was achieved, what slips, what changed. */
const ORDER = ["done", "slipped", "weather", "phase", "money", "decision", "added", "removed", "renamed"] as const satisfies readonly PackMove["kind"][];

/** « Depuis le dernier comité. » */
export function sinceSection(content: PackContent, moves: readonly PackMove[] | null, words: PackWords): Section {
  const { pack } = words.texts;
  const { previous } = content;
  const title = pack.sections.since;
  if (previous === null) return { level: 1, title, blocks: [paragraph(pack.noPrevious)] };
  if (moves === null) return { level: 1, title, blocks: [paragraph(pack.previousLost(words.day(previous.cutOff)))] };
  if (moves.length === 0) return { level: 1, title, blocks: [paragraph(pack.noChange(words.day(previous.cutOff)))] };
  return { level: 1, title, blocks: [paragraph(pack.comparedWith(words.day(previous.cutOff))), movesTable(moves, words)] };
}

/** What moved, kind by kind. */
export function movesTable(moves: readonly PackMove[], words: PackWords): Table {
  const { pack } = words.texts;
  const { kind, project, change } = pack.changeColumns;
  const ordered = ORDER.flatMap((one) => moves.filter((move) => move.kind === one));
  return {
    kind: "table",
    caption: pack.sections.since,
    columns: [column(project, 4), column(kind, 1.4), column(change, 5)],
    rows: ordered.map((move) => [move.kind === "decision" ? move.number : move.name, pack.changes[move.kind], moveText(move, words)]),
  };
}

/** One move in words, without its project. */
export function moveText(move: PackMove, words: PackWords): string {
  const { pack, phases } = words.texts;
  // of the project as a whole where no milestone is named
  const named = (what: string, whole: string): string => (what === "" ? whole : what);
  switch (move.kind) {
    case "done":
      return move.day === null ? named(move.what, pack.projectDone) : pack.doneOn(named(move.what, pack.projectDone), words.day(move.day));
    case "slipped":
      return pack.slippedTo(named(move.what, pack.projectEnd), words.cell(move.from), words.cell(move.to), words.gap(move.days));
    case "weather":
      return pack.fromTo(words.weather(move.from), words.weather(move.to));
    case "phase":
      return pack.fromTo(phases[move.from], phases[move.to]);
    case "money":
      return `${pack.moneyKinds[move.what]}, ${pack.fromTo(words.euros(move.from), words.euros(move.to))}`;
    case "renamed":
      return pack.formerly(move.from);
    case "added":
    case "removed":
      return pack[move.kind];
    case "decision":
      return pack.withReason(pack.decisionMoves[move.state], move.text);
    default:
      return move satisfies never;
  }
}
