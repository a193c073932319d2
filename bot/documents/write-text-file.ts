import { writeHtml } from "./html/write-html";
import type { TextDocument } from "./model/document";

/** What a text may be fetched as. */
export const TEXT_FORMATS = ["docx", "html"] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** A text as a file; what writes for Word is loaded when it is first asked for. */
export async function writeTextFile(document: TextDocument, format: TextFormat): Promise<Uint8Array> {
  if (format === "html") return writeHtml(document);
  const { writeDocx } = await import("./docx/write-docx");
  return writeDocx(document);
}
