import type { Chart, Column, Fact, TextDocument } from "../model/document";

/** Slides as what they show and what is said over them, before any format. */
export interface Deck extends Pick<TextDocument, "language" | "title" | "subtitle" | "properties"> {
  slides: Slide[];
}

export interface Slide {
  title: string;
  blocks: SlideBlock[];
  /** For who speaks: what did not fit on the slide, in full. */
  notes: readonly string[];
}

export type SlideBlock =
  | { kind: "lead"; text: string }
  | { kind: "lines"; items: readonly string[] }
  | { kind: "facts"; rows: readonly Fact[] }
  | { kind: "table"; columns: readonly Column[]; rows: readonly (readonly string[])[] }
  | { kind: "chart"; chart: Chart };

/** A text cut to so many signs, at a word where one is near. */
export function shortened(text: string, most: number): string {
  const signs = [...text];
  if (signs.length <= most) return text;
  const cut = signs.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
