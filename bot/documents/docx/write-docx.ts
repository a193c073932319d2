import { AlignmentType, Document, Footer, HeadingLevel, type ISectionOptions, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from "docx";
import { documentTextsFor } from "../../texts/documents";
import type { Chart, Section, TextDocument } from "../model/document";
import { LOCALES } from "../model/locales";
import { plainText } from "../model/plain-text";
import { settleZip } from "../zip/settle-zip";
import { chartParts, placeCharts } from "./docx-charts";
import { docxBlock, type DocxPage, styled } from "./docx-blocks";
import { docxStyles, STYLES } from "./docx-styles";
import { type DocxTable, tableXml } from "./table-xml";

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 };
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** A document for Word and its kin: real titles, heads of tables on each page, the page and the day at the foot. */
export async function writeDocx(document: TextDocument): Promise<Uint8Array> {
  const { language, properties, title } = document;
  const kept: Kept = { charts: [], tables: [] };
  const made = new Document({
    title: plainText(title),
    subject: plainText(properties.subject),
    creator: plainText(properties.author),
    lastModifiedBy: plainText(properties.author),
    keywords: properties.keywords,
    description: plainText(document.subtitle),
    styles: docxStyles(language),
    sections: docxSections(document, kept),
  });
  const bytes = await Packer.toBuffer(made);
  const parts = await chartParts(kept.charts, language);
  return settleZip(new Uint8Array(bytes), properties.at, (part, text) => localised(placeCharts(part, placeTables(part, text, kept.tables), kept.charts), part, LOCALES[language]), parts);
}

/** What the library does not write, kept until the file is made. */
interface Kept {
  charts: Chart[];
  tables: DocxTable[];
}

const TABLE_PLACE = new RegExp(`<w:p>(?:<w:pPr>)<w:pStyle w:val="${STYLES.table}"/>(?:(?!</w:p>).)*?<w:t[^>]*>(\\d+)</w:t>(?:(?!</w:p>).)*?</w:p>`, "gs");

const placeTables = (part: string, text: string, tables: readonly DocxTable[]): string =>
  part === "word/document.xml" ? text.replace(TABLE_PLACE, (_, n: string) => tableXml(tables[Number(n) - 1] ?? NO_TABLE)) : text;

const NO_TABLE: DocxTable = { widths: [], head: null, rows: [], align: [] };

/** The properties of the file say its language too; a text without a style of its own is normal. */
function localised(text: string, part: string, locale: string): string {
  if (part === "word/styles.xml") return text.replace(' w:styleId="Normal"', ' w:default="1" w:styleId="Normal"');
  return part === "docProps/core.xml" ? text.replace("</cp:coreProperties>", `<dc:language>${locale}</dc:language></cp:coreProperties>`) : text;
}

/** Upright pages, and turned ones for what is wide. */
function docxSections(document: TextDocument, kept: Kept): ISectionOptions[] {
  const groups: Section[][] = [];
  for (const section of document.sections) {
    const last = groups.at(-1);
    if (last?.[0] && Boolean(last[0].turned) === Boolean(section.turned) && !section.turned) last.push(section);
    else groups.push([section]);
  }
  if (groups.length === 0) groups.push([]);
  const footer = { default: footerOf(document) };
  return groups.map((sections, at): ISectionOptions => {
    const turned = sections[0]?.turned ?? false;
    const page = pageOf(document, turned, kept);
    const children = [...(at === 0 ? coverOf(document, page) : []), ...sections.flatMap((section, n) => sectionBlocks(section, page, at > 0 && n === 0))];
    const size = { width: PAGE.width, height: PAGE.height, orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT };
    const margin = { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin };
    return { properties: { type: SectionType.NEXT_PAGE, page: { size, margin } }, footers: footer, children };
  });
}

const pageOf = ({ language }: TextDocument, turned: boolean, { charts, tables }: Kept): DocxPage => ({
  language,
  title: "",
  unknown: documentTextsFor(language).words.unknown,
  width: (turned ? PAGE.height : PAGE.width) - 2 * PAGE.margin,
  placeTable: (table) => new Paragraph({ children: [new TextRun(String(tables.push(table)))], style: STYLES.table }),
  placeChart: (chart) => new Paragraph({ children: [new TextRun(String(charts.push(chart)))], style: STYLES.chart, alignment: AlignmentType.CENTER }),
});

const coverOf = ({ title, subtitle, cover }: TextDocument, page: DocxPage): Paragraph[] => [
  new Paragraph({ text: plainText(title), heading: HeadingLevel.TITLE }),
  styled(subtitle, STYLES.subtitle),
  ...cover.flatMap((block) => docxBlock(block, page)),
];

/** `opens`: the section begins its page already. */
const sectionBlocks = ({ level, title, blocks, newPage }: Section, page: DocxPage, opens: boolean): Paragraph[] => [
  new Paragraph({ text: plainText(title), heading: HEADINGS[level], pageBreakBefore: Boolean(newPage) && !opens }),
  ...blocks.flatMap((block) => docxBlock(block, { ...page, title })),
];

function footerOf({ language, title, subtitle }: TextDocument): Footer {
  const { page, pageOf: of } = documentTextsFor(language).words;
  const told = new TextRun({ text: `${plainText(title)}. ${plainText(subtitle)}. ${page}\u00a0` });
  return new Footer({ children: [new Paragraph({ style: STYLES.note, alignment: AlignmentType.CENTER, children: [told, new TextRun({ children: [PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })] })] });
}
