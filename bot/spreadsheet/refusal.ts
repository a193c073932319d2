import type { FaultCode } from "../domain/import/fault-code";
import type { FileFault } from "../domain/import/file-fault";

/** Why a whole file cannot be read. */
export interface Refusal {
  ok: false;
  fault: FileFault;
}

/** A refusal of the whole file, or of one of its sheets. */
export const refuse = (code: FaultCode, params: FileFault["params"] = {}, sheet = ""): Refusal => ({
  ok: false,
  fault: { sheet, row: 0, column: "", value: "", code, params },
});
