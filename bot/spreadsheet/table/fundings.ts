import type { Funding } from "../../domain/roadmap/action";
import { cellText } from "../cell";
import type { FaultList } from "../fault-list";
import { cleanName } from "../values/clean-text";
import { type Column, headerKey, type Table } from "./find-table";
import type { RowReader } from "./row-reader";

/** Columns that name a funder, each with the column of its amount; and the amounts that belong to nobody. */
export interface FundingColumns<F extends string> {
  pairs: { funder: Column<F>; amount: Column<F> | null }[];
  orphans: Column<F>[];
}

const numberOf = (column: { header: string }): string => /(\d+)$/.exec(headerKey(column.header))?.[1] ?? "";

/**
 * Pairs funders with amounts: by the number in both headers, else by standing right of the funder. Amount columns share
 * one header, so one that stands elsewhere cannot be told and is kept as a note.
 */
export function fundingColumns<F extends string>(
  table: Table<F>,
  funderField: F,
  amountField: F,
  faults: FaultList,
): FundingColumns<F> {
  // in the order of their numbers, whatever that of the columns
  const funders = table.columns
    .filter((column) => column.field === funderField)
    .toSorted((a, b) => Number(numberOf(a)) - Number(numberOf(b)));
  const amounts = new Set(table.columns.filter((column) => column.field === amountField));
  const pairs = funders.map((funder) => {
    const number = numberOf(funder);
    const amount =
      [...amounts].find((one) => number !== "" && numberOf(one) === number) ??
      [...amounts].find((one) => one.index === funder.index + 1 && numberOf(one) === "") ??
      null;
    if (amount) amounts.delete(amount);
    return { funder, amount };
  });
  const alone = pairs.filter((pair) => pair.amount === null);
  const [only, another] = [...amounts];
  const [lone, ...others] = alone;
  if (only && !another && lone && others.length === 0) {
    lone.amount = only;
    amounts.delete(only);
  }
  const orphans = [...amounts];
  for (const orphan of orphans) faults.warn("amount-without-funder", { sheet: table.sheet.name, row: 0, column: orphan.header });
  return { pairs, orphans };
}

/** The fundings of one row; a funder without an amount is kept, an amount without a funder is pointed out. */
export function fundingsOf<F extends string>(reader: RowReader<F>, { pairs }: FundingColumns<F>, faults: FaultList): Funding[] {
  const fundings: Funding[] = [];
  for (const { funder, amount } of pairs) {
    const name = cleanName(cellText(reader.row.cells[funder.index] ?? null));
    const value = amount ? reader.amountIn(amount) : null;
    if (name === "" && value === null) continue;
    if (name === "" && amount) faults.warn("amount-without-funder", { ...reader.place, column: amount.header }, String(value));
    fundings.push({ name, amount: value });
  }
  return fundings;
}
