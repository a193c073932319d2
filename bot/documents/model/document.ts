import type { Instant } from "../../domain/calendar/day";
import type { Language } from "../../domain/wording/language";

/** A document as what it says, before any format: pages, slides and files are made of it. */
export interface TextDocument {
  language: Language;
  title: string;
  /** Under the title, and at the foot of each page. */
  subtitle: string;
  /** What file managers show. `at`: when it was made, from what it tells and never from a clock. */
  properties: { subject: string; author: string; keywords: string; at: Instant };
  /** On the first page, under the title. */
  cover: Block[];
  sections: Section[];
}

/** A heading and what follows it. Level 2 sections belong to the level 1 section before them. */
export interface Section {
  level: 1 | 2;
  title: string;
  blocks: Block[];
  /** Begins on a page of its own. */
  newPage?: boolean;
  /** Wide tables: the page is turned. */
  turned?: boolean;
}

export type Block = Paragraph | ItemList | Facts | Table | Chart;

export interface Paragraph {
  kind: "paragraph";
  text: string;
  look?: "lead" | "note";
}

export interface ItemList {
  kind: "list";
  items: readonly string[];
}

/** Names and values, in two columns. */
export interface Facts {
  kind: "facts";
  caption: string;
  rows: readonly Fact[];
}
export type Fact = readonly [name: string, value: string];

/** The first cell of a row names it. */
export interface Table {
  kind: "table";
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
}

export interface Column {
  header: string;
  align: "start" | "end";
  /** Its part of the width, to that of the others. */
  share: number;
}

/** Horizontal bars, of several parts where there are several series. Every chart comes with its figures. */
export interface Chart {
  kind: "chart";
  title: string;
  /** What the rows are: the header of the first column of its figures. */
  of: string;
  categories: readonly string[];
  series: readonly Series[];
  unit: "count" | "percent" | "euros";
}

export interface Series {
  name: string;
  colour: Colour;
  /** One for each category; null where it is not known. */
  values: readonly (number | null)[];
}

export type Colour = "sun" | "cloud" | "rain" | "storm" | "none" | "plain";

export const paragraph = (text: string, look?: Paragraph["look"]): Paragraph => (look ? { kind: "paragraph", text, look } : { kind: "paragraph", text });
export const column = (header: string, share: number, align: Column["align"] = "start"): Column => ({ header, share, align });
