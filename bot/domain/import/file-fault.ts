import type { FaultCode } from "./fault-code";

/** A refusal or a warning about one place of a file; the sentence that goes with its code stands in texts/. */
export interface FileFault {
  /** Empty when the fault is about the whole file. */
  sheet: string;
  /** Row as the spreadsheet shows it, from 1; 0 for the whole sheet or file. */
  row: number;
  /** Header of the column as the file writes it; empty for the whole row. */
  column: string;
  /** The value as read, shortened to 200 characters. */
  value: string;
  /** Which rule it is about; the text of each code is in the import texts. */
  code: FaultCode;
  /** What the sentence needs besides the value: what would be right, another row, a limit. */
  params: Record<string, string | number>;
}
