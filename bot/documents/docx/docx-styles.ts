import type { IStylesOptions } from "docx";
import type { Language } from "../../domain/wording/language";
import { INK, QUIET } from "../model/colours";
import { LOCALES } from "../model/locales";

/** Found, or measured alike, wherever the file is opened. */
const FONT = "Arial";
const HALF_POINTS = 2;
const points = (size: number): number => size * HALF_POINTS;

/** Ids of our own styles. */
export const STYLES = { subtitle: "Subtitle", lead: "JalonLead", note: "JalonNote", caption: "Caption", cell: "JalonCell", head: "JalonHead", chart: "JalonChart", table: "JalonTable" } as const;

/** Titles are Word's own styles, so that its outline, its contents and screen readers know them. */
export const docxStyles = (language: Language): IStylesOptions => {
  const heading = (size: number, before: number) => ({ run: { font: FONT, size: points(size), bold: true, color: INK }, paragraph: { spacing: { before, after: 120 }, keepNext: true } });
  const own = (id: string, name: string, run: object, paragraph: object = {}) => ({ id, name, basedOn: "Normal", quickFormat: true, run, paragraph });
  return {
    default: {
      document: { run: { font: FONT, size: points(10.5), language: { value: LOCALES[language] } }, paragraph: { spacing: { after: 120 } } },
      title: { run: { font: FONT, size: points(28), bold: true, color: INK }, paragraph: { spacing: { before: 1200, after: 120 } } },
      heading1: heading(18, 360),
      heading2: heading(14, 280),
    },
    paragraphStyles: [
      // what the others are based on: the library leaves it out
      { id: "Normal", name: "Normal", quickFormat: true },
      own(STYLES.subtitle, "Subtitle", { size: points(16), color: QUIET }, { spacing: { after: 480 } }),
      own(STYLES.lead, "Jalon Lead", { size: points(14) }),
      own(STYLES.note, "Jalon Note", { size: points(10), color: QUIET }),
      own(STYLES.caption, "Caption", { bold: true, color: INK }, { spacing: { before: 160, after: 60 }, keepNext: true }),
      own(STYLES.chart, "Jalon Chart", {}, { keepNext: true, spacing: { before: 120, after: 60 } }),
      // of the paragraphs that keep the places of tables: none is left in the file
      own(STYLES.table, "Jalon Table", {}),
      own(STYLES.cell, "Jalon Cell", { size: points(9) }, { spacing: { before: 30, after: 30 } }),
      own(STYLES.head, "Jalon Head", { size: points(9), bold: true, color: INK }, { spacing: { before: 30, after: 30 }, keepNext: true }),
    ],
  };
};
