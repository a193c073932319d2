import type { ImportConflict } from "../../../bot/contract/imports";
import { formatNumber } from "../../../bot/domain/wording/format-number";
import { language } from "../../app/language";
import { momentShort } from "../../parts/clock-time";
import { allOf, cellKey, type Side, type Sides } from "./conflict-sides";
import { importWords } from "./words";

interface ConflictTableProps {
  conflicts: readonly ImportConflict[];
  sides: Sides;
  choose: (sides: Sides) => void;
}

/** So many cells are chosen one by one; a file with more is settled as a whole, or mended. */
const MOST_SHOWN = 300;

function Place({ conflict: { sheet, row, column, label } }: { conflict: ImportConflict }) {
  const words = importWords.value;
  return (
    <>
      {label}
      <span class="hint">{words.cellOf(sheet, formatNumber(row, language.value), column === label ? "" : column)}</span>
    </>
  );
}

function Value({ text }: { text: string }) {
  return text === "" ? <span class="quiet">{importWords.value.emptyCell}</span> : <span class="as-written">{text}</span>;
}

function Choice({ conflict, side, choose }: { conflict: ImportConflict; side: Side; choose: (side: Side) => void }) {
  const words = importWords.value;
  return (
    <fieldset class="sides">
      <legend class="only-heard">{words.chooseFor(conflict.label, conflict.name)}</legend>
      {(["jalon", "file"] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={cellKey(conflict)} value={one} checked={one === side} onChange={() => choose(one)} />{" "}
          {words.sides[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** Every cell that the file and Jalon both changed, and whose value is to stay. */
export function ConflictTable({ conflicts, sides, choose }: ConflictTableProps) {
  const words = importWords.value;
  const taken = [...sides.values()].filter((side) => side === "file").length;
  return (
    <>
      <p class="buttons settle">
        <button type="button" class="button" onClick={() => choose(allOf(conflicts, "jalon"))}>
          {words.keepAll}
        </button>
        <button type="button" class="button" onClick={() => choose(allOf(conflicts, "file"))}>
          {words.takeAll}
        </button>
      </p>
      <p role="status" class="settle">{words.sidesChosen(conflicts.length - taken, taken)}</p>
      {conflicts.length > MOST_SHOWN ? <p class="quiet">{words.conflictsSome(MOST_SHOWN, conflicts.length)}</p> : null}
      <div class="table-frame">
        <table class="conflicts">
          <caption class="only-heard">{words.conflictsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.cell}</th>
              <th scope="col">{words.inJalon}</th>
              <th scope="col">{words.inFile}</th>
              <th scope="col">{words.toKeep}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.slice(0, MOST_SHOWN).map((conflict) => (
              <tr key={cellKey(conflict)}>
                <th scope="row">
                  <strong>{conflict.name}</strong>
                  <span class="hint">{words.kinds[conflict.kind]}</span>
                </th>
                <td data-label={words.cell}>
                  <Place conflict={conflict} />
                </td>
                <td data-label={words.inJalon}>
                  <Value text={conflict.inJalon} />
                  {conflict.said === null ? null : (
                    <span class="hint">{words.saidBy(conflict.said.byName, momentShort(conflict.said.at, language.value))}</span>
                  )}
                </td>
                <td data-label={words.inFile}>
                  <Value text={conflict.inFile} />
                </td>
                <td data-label={words.toKeep}>
                  <Choice
                    conflict={conflict}
                    side={sides.get(cellKey(conflict)) ?? "jalon"}
                    choose={(side) => choose(new Map(sides).set(cellKey(conflict), side))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
