import type { SheetFile } from "./cell";
import { decodeText } from "./csv/decode-text";
import { parseCsv } from "./csv/parse-csv";
import { fileKind } from "./file-kind";
import { sheetNameOfCsv } from "./file-title";
import { LIMITS } from "./limits";
import { type Refusal, refuse } from "./refusal";
import { readXlsx } from "./xlsx/read-xlsx";

/**
 * The cells of a file, whatever it calls itself; a refusal of the whole file otherwise. `wants` names the hidden sheets
 * to read too.
 */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  wants: (hiddenSheet: string) => boolean,
): Promise<{ ok: true; file: SheetFile } | Refusal> {
  if (bytes.length > LIMITS.fileBytes) {
    const megabytes = (size: number): number => Math.ceil(size / 1024 / 1024);
    return refuse("file-too-large", { sizeMb: megabytes(bytes.length), limitMb: megabytes(LIMITS.fileBytes) });
  }
  const kind = fileKind(bytes);
  if (kind === "empty") return refuse("file-empty");
  if (kind === "encrypted") return refuse("password-protected");
  if (kind === "compound") return refuse("old-spreadsheet");
  if (kind === "other") return refuse("not-a-spreadsheet");
  if (kind === "zip") return readXlsx(bytes, wants);
  const text = decodeText(bytes);
  if (text === null) return refuse("not-a-spreadsheet");
  const csv = parseCsv(text, sheetNameOfCsv(fileName));
  return csv.ok ? { ok: true, file: { sheets: [csv.sheet], from1904: false } } : csv;
}
