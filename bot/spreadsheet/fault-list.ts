import type { FaultCode } from "../domain/import/fault-code";
import type { FileFault } from "../domain/import/file-fault";
import { LIMITS } from "./limits";

/** Where a fault is: a whole row when the column is left out. */
export interface At {
  sheet: string;
  row: number;
  column?: string;
}

/** Gathers what is wrong with a file and what is worth a look: all of it, up to a limit, then how many more. */
export class FaultList {
  private readonly faults = { error: [] as FileFault[], warning: [] as FileFault[] };
  private readonly left = { error: 0, warning: 0 };

  error(code: FaultCode, at: At, value = "", params: FileFault["params"] = {}): void {
    this.add("error", code, at, value, params);
  }

  warn(code: FaultCode, at: At, value = "", params: FileFault["params"] = {}): void {
    this.add("warning", code, at, value, params);
  }

  get hasErrors(): boolean {
    return this.faults.error.length > 0;
  }

  get errors(): FileFault[] {
    return this.closed("error");
  }

  get warnings(): FileFault[] {
    return this.closed("warning");
  }

  private add(
    kind: "error" | "warning",
    code: FaultCode,
    { sheet, row, column = "" }: At,
    value: string,
    params: FileFault["params"],
  ): void {
    if (this.faults[kind].length >= LIMITS.faults) this.left[kind] += 1;
    else
      this.faults[kind].push({ sheet, row, column, value: value.length > 200 ? `${value.slice(0, 199)}…` : value, code, params });
  }

  /** In the order of the sheets and rows, as somebody mends a file. */
  private closed(kind: "error" | "warning"): FileFault[] {
    const sheets = [...new Set(this.faults[kind].map((fault) => fault.sheet))];
    const listed = this.faults[kind].toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row);
    const count = this.left[kind];
    return count === 0
      ? listed
      : [...listed, { sheet: "", row: 0, column: "", value: "", code: "more-faults", params: { count } }];
  }
}
