import type { PackContent } from "../domain/committee/pack-content";
import type { PackFormat } from "../contract/committee-paths";
import { writePackBook } from "./book/pack-book";
import { writeHtml } from "./html/write-html";
import { type PackAround, packDocument } from "./pack/pack-document";

/** A frozen pack as a file: the same pack gives the same bytes each time. */
export type PackFileWriter = (content: PackContent, around: PackAround, format: PackFormat) => Promise<Uint8Array>;

/** The libraries of office files are loaded when the first one is asked for: a start does not wait for them. */
export const writePackFile: PackFileWriter = async (content, around, format) => {
  switch (format) {
    case "html":
      return writeHtml(packDocument(content, around));
    case "docx": {
      const { writeDocx } = await import("./docx/write-docx");
      return writeDocx(packDocument(content, around));
    }
    case "pptx": {
      const [{ writePptx }, { packDeck }] = await Promise.all([import("./pptx/write-pptx"), import("./pptx/pack-deck")]);
      return writePptx(packDeck(content, around));
    }
    case "xlsx":
      return writePackBook(content);
    default:
      return format satisfies never;
  }
};
