import type { Language } from "../../domain/wording/language";
import { documentTextsFor } from "../../texts/documents";
import { chartFigures } from "../model/chart-figures";
import type { Block, Section, Table, TextDocument } from "../model/document";
import { chartSvg } from "./chart-svg";
import { element, escaped, textElement } from "./markup";
import { PAGE_STYLE } from "./page-style";

/** A document as one page that stands alone: no script, nothing fetched, read aloud and printed as well as seen. */
export function writeHtml(document: TextDocument): Uint8Array {
  const { language, title, subtitle, properties, cover, sections } = document;
  const unknown = documentTextsFor(language).words.unknown;
  let charts = 0;
  const blocks = (list: readonly Block[], above = ""): string => list.map((block) => blockHtml(block, { language, unknown, above, nextId: () => `chart-${(charts += 1)}` })).join("");
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    element("title", escaped(`${title}, ${subtitle}`)),
    `<meta name="description" content="${escaped(properties.subject)}">`,
    `<meta name="author" content="${escaped(properties.author)}">`,
    element("style", PAGE_STYLE),
  ].join("");
  const body = [textElement("h1", title), textElement("p", subtitle, 'class="subtitle"'), blocks(cover), ...sections.map((section) => sectionHtml(section, blocks(section.blocks, section.title)))].join("\n");
  return Buffer.from(`<!doctype html>\n<html lang="${language}"><head>${head}</head><body><main>\n${body}\n</main></body></html>\n`);
}

/** Headings follow each other one level at a time: `h1` is the title of the page. */
const sectionHtml = ({ level, title, newPage }: Section, inside: string): string => `${textElement(level === 1 ? "h2" : "h3", title, newPage ? 'class="page"' : "")}\n${inside}`;

interface Around {
  language: Language;
  unknown: string;
  /** The title above, which those who see need not read again over a table. */
  above: string;
  nextId: () => string;
}

function blockHtml(block: Block, { language, unknown, above, nextId }: Around): string {
  switch (block.kind) {
    case "paragraph":
      return textElement("p", block.text, block.look ? `class="${block.look}"` : "");
    case "list":
      return element("ul", block.items.map((item) => textElement("li", item)).join(""));
    case "facts":
      return factsHtml(block.caption, block.rows);
    case "table":
      return tableHtml(block, above);
    case "chart":
      return chartSvg(block, nextId(), language, unknown) + tableHtml(chartFigures(block, language, unknown), above);
    default:
      return block satisfies never;
  }
}

const factsHtml = (caption: string, rows: readonly (readonly [string, string])[]): string => {
  const lines = rows.map(([name, value]) => element("tr", textElement("th", name, 'scope="row"') + textElement("td", value)));
  return element("table", textElement("caption", caption) + element("tbody", lines.join("")), 'class="facts"');
};

function tableHtml({ caption, columns, rows }: Table, above: string): string {
  const end = columns.map(({ align }) => (align === "end" ? 'class="end"' : ""));
  const head = element("tr", columns.map(({ header }, at) => textElement("th", header, `scope="col" ${end[at]}`.trim())).join(""));
  const lines = rows.map((row) => element("tr", row.map((cell, at) => (at === 0 ? textElement("th", cell, 'scope="row"') : textElement("td", cell, end[at]))).join("")));
  const table = element("table", textElement("caption", caption, caption === above ? 'class="unseen"' : "") + element("thead", head) + element("tbody", lines.join("\n")));
  // wide tables scroll on a narrow screen; whoever has no mouse moves there too
  return element("div", table, `class="scroll" role="region" tabindex="0" aria-label="${escaped(caption)}"`);
}
