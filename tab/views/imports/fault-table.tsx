import type { ImportReport } from "../../../bot/contract/imports";
import { formatNumber } from "../../../bot/domain/wording/format-number";
import { language } from "../../app/language";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import { importWords } from "./words";

type Fault = ImportReport["errors"][number];

const COLUMNS = 5;

/** Sheet, row, column and value; one cell for what is about a whole sheet or file. */
function Place({ fault }: { fault: Fault }) {
  const words = importWords.value;
  if (fault.row === 0 && fault.column === "") {
    return (
      <td colSpan={COLUMNS - 1} data-label={words.sheet}>
        {fault.sheet} <span class="quiet">{fault.sheet === "" ? words.wholeFile : words.wholeSheet}</span>
      </td>
    );
  }
  return (
    <>
      <td data-label={words.sheet}>{fault.sheet === "" ? <span class="quiet">{words.wholeFile}</span> : fault.sheet}</td>
      <td class="figure" data-label={words.row}>
        {fault.row === 0 ? <span class="quiet">{words.wholeSheet}</span> : formatNumber(fault.row, language.value)}
      </td>
      <td data-label={words.column}>{fault.column === "" ? <span class="quiet">{words.wholeRow}</span> : fault.column}</td>
      <td data-label={words.value}>{fault.value === "" ? <span class="quiet">{words.emptyCell}</span> : <q>{fault.value}</q>}</td>
    </>
  );
}

/** Where each fault of a file is, what was read there and what would be right. */
export function FaultTable({ faults, caption, last }: { faults: readonly Fault[]; caption: string; last: string }) {
  const words = importWords.value;
  const { body, windowed, from, to, before, after } = useWindow(faults.length);
  return (
    <div class="table-frame">
      <table class={windowed ? "faults windowed" : "faults"} aria-rowcount={faults.length + 1}>
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{words.sheet}</th>
            <th scope="col" class="figure">
              {words.row}
            </th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{last}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={COLUMNS} />
          {faults.slice(from, to).map((fault, index) => (
            <tr
              key={`${fault.sheet}-${fault.row}-${fault.column}-${fault.code}-${from + index}`}
              aria-rowindex={from + index + 2}
            >
              <Place fault={fault} />
              <td data-label={last}>{fault.hint}</td>
            </tr>
          ))}
          <GapRow height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}
