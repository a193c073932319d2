import PptxGenJS from "pptxgenjs";
import { CHART, chartFiles } from "../chart/chart-files";
import { HEAD_FILL, INK, QUIET, RULE } from "../model/colours";
import type { Chart } from "../model/document";
import { LOCALES } from "../model/locales";
import { plainText, readsFromRight } from "../model/plain-text";
import { attribute } from "../zip/attribute";
import { settleZip } from "../zip/settle-zip";
import { type Deck, shortened, type Slide, type SlideBlock } from "./slide";

const FONT = "Arial";
/** Read from four metres: nothing is smaller. */
const LEAST = 18;
/** What has room for it is larger. */
const LARGER = 20;
const FEW_LINES = 12;
const SIGNS_AN_INCH = 7.2;
const LONGEST_TITLE = 95;
/** Inches. */
const AREA = { x: 0.5, y: 1.5, w: 12.33, h: 5.1 };
const FOOT = { y: 6.9, h: 0.4 };
const MASTER = "JALON";

/** A chart and the slide it stands on, from 1. */
interface PlacedChart {
  chart: Chart;
  slide: number;
}

/** Slides for PowerPoint and its kin: texts are texts, charts are charts with their figures, what is said stands in the notes. */
export async function writePptx(deck: Deck): Promise<Uint8Array> {
  const locale = LOCALES[deck.language];
  const charts: PlacedChart[] = [];
  const made = presentationOf(deck);
  for (const [at, slide] of deck.slides.entries()) {
    const page = made.addSlide({ masterName: MASTER });
    page.addText(plainText(shortened(slide.title, LONGEST_TITLE)), { placeholder: "title", lang: locale, ...(at === 0 ? { fontSize: 40 } : {}), ...directed(slide.title) });
    placeBlocks(page, slide, at === 0, locale, (chart) => charts.push({ chart, slide: at + 1 }));
    page.addNotes([...(slide.notes.length > 0 ? slide.notes : [slide.title]), deck.subtitle].map(plainText).join("\n"));
  }
  const bytes = (await made.write({ outputType: "nodebuffer", compression: false })) as Buffer;
  const parts = await chartFiles("ppt", charts.map(({ chart }) => chart), locale, LEAST);
  return settleZip(new Uint8Array(bytes), deck.properties.at, (part, text) => localised(placeCharts(part, text, charts), part, locale), parts);
}

function presentationOf({ language, title, subtitle, properties }: Deck): PptxGenJS {
  const made = new PptxGenJS();
  made.layout = "LAYOUT_WIDE";
  Object.assign(made, { title: attribute(title), subject: attribute(properties.subject), author: attribute(properties.author), company: "" });
  made.theme = { headFontFace: FONT, bodyFontFace: FONT };
  made.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    objects: [
      { rect: { x: 0, y: 0, w: "100%", h: 0.12, fill: { color: INK } } },
      { placeholder: { options: { name: "title", type: "title", x: AREA.x, y: 0.35, w: AREA.w, h: 1, fontSize: 30, bold: true, color: INK, fontFace: FONT, align: "left", valign: "middle", margin: 0 }, text: "" } },
      { text: { text: `${plainText(subtitle)}`, options: { x: AREA.x, y: FOOT.y, w: 9, h: FOOT.h, fontSize: LEAST, color: QUIET, fontFace: FONT, margin: 0, lang: LOCALES[language] } } },
    ],
    slideNumber: { x: 12.1, y: FOOT.y, w: 0.75, h: FOOT.h, fontSize: LEAST, color: QUIET, fontFace: FONT, align: "right" },
  });
  return made;
}

type Page = PptxGenJS.Slide;
const directed = (text: string): { rtlMode?: true; align?: "right" } => (readsFromRight(text) ? { rtlMode: true, align: "right" } : {});

/** Blocks one under the other; names and values leave the right half to the table that follows them. */
function placeBlocks(page: Page, { blocks }: Slide, isCover: boolean, lang: string, place: (chart: Chart) => number): void {
  const beside = blocks.length > 1 && blocks[0]?.kind === "facts";
  let { y } = AREA;
  for (const [at, block] of blocks.entries()) {
    const box = beside ? { ...AREA, x: at === 0 ? AREA.x : 7.1, w: at === 0 ? 6.3 : 5.73 } : { ...AREA, y, h: Math.max(0.5, AREA.y + AREA.h - y) };
    if (block.kind === "lead") {
      page.addText(plainText(block.text), { ...box, h: 1.2, fontSize: isCover ? 28 : 26, color: INK, fontFace: FONT, valign: "top", margin: 0, lang, ...directed(block.text) });
      y += 1.3;
    } else if (block.kind === "lines") {
      const under = blocks[at - 1]?.kind === "table";
      const lines = block.items.map((text) => ({ text: plainText(text), options: { bullet: !under && !isCover, breakLine: true, lang, ...directed(text) } }));
      page.addText(lines, { ...box, ...(under ? { y: 6.4, h: 0.4 } : {}), fontSize: under ? LEAST : 24, color: INK, fontFace: FONT, valign: "top", margin: 0, paraSpaceAfter: under ? 0 : 10 });
    } else if (block.kind === "facts") placeFacts(page, block.rows, box, lang);
    else if (block.kind === "table") placeTable(page, block, box, lang);
    else {
      const n = place(block.chart);
      page.addText("", { ...box, objectName: `jalon-chart-${n}` });
    }
  }
}

type Box = typeof AREA;

function placeFacts(page: Page, rows: readonly (readonly [string, string])[], box: Box, lang: string): void {
  const runs = rows.flatMap(([name, value]) => [
    { text: plainText(`${name}${lang.startsWith("fr") ? "\u00a0" : ""}: `), options: { bold: true, lang } },
    { text: plainText(value), options: { breakLine: true, lang } },
  ]);
  const lines = rows.reduce((sum, [name, value]) => sum + Math.ceil((name.length + value.length + 3) / (box.w * SIGNS_AN_INCH)), 0);
  page.addText(runs, { ...box, fontSize: lines <= FEW_LINES ? LARGER : LEAST, color: "1B1B1B", fontFace: FONT, valign: "top", margin: 0, paraSpaceAfter: 5 });
}

function placeTable(page: Page, { columns, rows }: Extract<SlideBlock, { kind: "table" }>, box: Box, lang: string): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const border = { type: "solid" as const, pt: 0.75, color: RULE };
  const cell = (text: string, at: number, head: boolean) => ({
    text: plainText(text),
    options: { align: columns[at]?.align === "end" ? ("right" as const) : ("left" as const), lang, ...(head || at === 0 ? { bold: head } : {}), ...(head ? { fill: { color: HEAD_FILL }, color: INK } : {}), ...directed(text) },
  });
  const body = [columns.map(({ header }, at) => cell(header, at, true)), ...rows.map((row) => row.map((text, at) => cell(text, at, false)))];
  page.addTable(body, { x: box.x, y: box.y, w: box.w, colW: columns.map(({ share }) => (box.w * share) / shares), fontSize: LEAST, fontFace: FONT, color: "1B1B1B", border, valign: "top", margin: [0.04, 0.08, 0.04, 0.08], autoPage: false });
}

const SHAPE = /<p:sp>(?:(?!<\/p:sp>)[^])*? name="jalon-chart-(\d+)"(?:(?!<\/p:sp>)[^])*?<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>(?:(?!<\/p:sp>)[^])*?<\/p:sp>/g;

/** Puts the charts where empty shapes keep their places, and names their parts. */
function placeCharts(part: string, text: string, charts: readonly PlacedChart[]): string {
  if (charts.length === 0) return text;
  if (part === "[Content_Types].xml") return text.replace(/<Default Extension="xlsx"[^>]*>/, "").replace("</Types>", `${CHART.types("ppt", charts.length)}</Types>`);
  const [, folder, number] = /^ppt\/slides\/(_rels\/)?slide(\d+)\.xml/.exec(part) ?? [];
  const own = charts.flatMap(({ slide }, at) => (String(slide) === number ? [at + 1] : []));
  if (own.length === 0) return text;
  if (folder) return text.replace("</Relationships>", `${own.map((n) => CHART.relation(n, "../charts")).join("")}</Relationships>`);
  return text.replace(SHAPE, (_, n: string, x: string, y: string, cx: string, cy: string) => {
    const title = attribute(charts[Number(n) - 1]?.chart.title ?? "");
    return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${100 + Number(n)}" name="${title}" descr="${title}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></p:xfrm>${CHART.graphic(Number(n))}</p:graphicFrame>`;
  });
}

/** The library gives a table and the number of its slide one id: what stands on a slide is counted afresh. */
function numbered(text: string): string {
  let count = 0;
  return text.replace(/(<p:cNvPr id=")\d+"/g, (_, head: string) => `${head}${(count += 1)}"`);
}

/** Every text says its language; the first row of a table is its head. */
function localised(text: string, part: string, locale: string): string {
  if (part === "docProps/core.xml") return text.replace("</cp:coreProperties>", `<dc:language>${locale}</dc:language></cp:coreProperties>`);
  return numbered(text).replaceAll(' altLang="en-US"', "").replaceAll('lang="en-US"', `lang="${locale}"`).replace(/<a:tblPr\s*\/?>/g, (tag) => tag.replace("<a:tblPr", '<a:tblPr firstRow="1"'));
}
