import { createHash } from "node:crypto";
import { readXlsx } from "../spreadsheet/xlsx/read-xlsx";
import { PACK_FORMATS } from "../contract/committee-paths";
import { emptyPack, everyMove, HARD_NAMES, hardPack, sizedPack } from "./testing/pack-contents";
import { looseEnds, numbered, paragraphsOf, partsOf } from "./testing/office-parts";
import { plainText } from "./model/plain-text";
import { writePackFile } from "./write-pack-file";

const around = { hash: "5a".repeat(32), moves: everyMove };
const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the files of a pack", () => {
  it.each(PACK_FORMATS)("have the same bytes each time, whatever the day and chance, as %s", async (format) => {
    const content = sizedPack(9, 3);
    const before = hashOf(await writePackFile(content, around, format));
    jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), doNotFake: ["nextTick", "setImmediate", "setTimeout", "clearTimeout", "queueMicrotask", "performance"] });
    const chance = jest.spyOn(Math, "random").mockReturnValue(0.25);
    try {
      // another pack in between: nothing is counted from one file to the next
      await writePackFile(hardPack(), around, format);
      expect(hashOf(await writePackFile(structuredClone(content), around, format))).toBe(before);
    } finally {
      chance.mockRestore();
      jest.useRealTimers();
    }
    expect(hashOf(await writePackFile(sizedPack(10, 3), around, format))).not.toBe(before);
  });

  it.each(PACK_FORMATS)("hold whatever people type, as %s", async (format) => {
    const bytes = await writePackFile(hardPack(), around, format);
    if (format === "html") {
      const page = Buffer.from(bytes).toString();
      expect(page).not.toMatch(/<b>gras|\u202e/);
      expect(page).not.toContain("\u0000");
      expect(page).toContain("R&amp;D &lt;b&gt;gras&lt;/b&gt; &quot;cité&quot; ]]&gt;");
      return;
    }
    const parts = partsOf(bytes);
    expect(looseEnds(parts)).toEqual([]);
    for (const [name, text] of parts) expect([name, /[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text), (text.match(/&(?!(amp|lt|gt|quot|apos|#\w+);)/g) ?? []).length]).toEqual([name, false, 0]);
    if (format === "xlsx") {
      const read = await readXlsx(bytes, () => true);
      const names = read.ok ? read.file.sheets[0]?.rows.slice(1).map(({ cells }) => cells[1]) : [];
      expect(names?.slice(0, 5)).toEqual(HARD_NAMES.slice(0, 5));
      return;
    }
    const read = format === "docx" ? paragraphsOf(parts.get("word/document.xml") ?? "") : numbered(parts, /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/).flatMap(paragraphsOf);
    for (const name of HARD_NAMES) expect(read.some((text) => text.includes(plainText(name)))).toBe(true);
  });

  it.each(PACK_FORMATS)("are whole where nothing is known yet, as %s", async (format) => {
    const bytes = await writePackFile(emptyPack(), { hash: "0".repeat(64), moves: null }, format);
    expect(bytes.length).toBeGreaterThan(1000);
  });
});

describe("a pack for Word", () => {
  it("has real titles, heads that come back on each page, its language, and charts that can be edited", async () => {
    const parts = partsOf(await writePackFile(sizedPack(12, 2), around, "docx"));
    const document = parts.get("word/document.xml") ?? "";
    const titles = [...document.matchAll(/<w:pStyle w:val="(Title|Heading1|Heading2)"\/>(?:(?!<\/w:p>)[^])*/g)].map(([text, style]) => `${style} ${paragraphsOf(`<w:p ${text}</w:p>`).join("")}`);
    expect(titles).toEqual([
      "Title Dossier de séance\u00a0: Comité de suivi",
      "Heading1 L’essentiel",
      "Heading1 Depuis le dernier comité",
      "Heading1 Ordre du jour",
      "Heading1 Météo",
      "Heading1 Axes",
      "Heading1 Budget",
      "Heading1 Points à l’ordre du jour",
      "Heading2 1. Moderniser le service n° 1 de l’aide à l’autonomie",
      "Heading2 2. Moderniser le service n° 2 de l’aide à l’autonomie",
      "Heading1 Décisions encore ouvertes",
      "Heading1 Données manquantes",
      "Heading1 Annexe\u00a0: tous les projets",
    ]);
    expect(looseEnds(parts)).toEqual([]);
    const styles = parts.get("word/styles.xml") ?? "";
    expect([...new Set([...document.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id))].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
    expect(styles).toContain('w:default="1" w:styleId="Normal"');
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(8);
    expect(document).toContain('w:orient="landscape"');
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="fr-FR"/>');
    expect(parts.get("docProps/core.xml")).toMatch(/<dc:title>Dossier de séance.*<cp:keywords>(5a){32}<.*2026-12-01T15:30:00Z.*<dc:language>fr-FR/s);
    expect([...parts.keys()].filter((name) => name.startsWith("word/charts/chart"))).toHaveLength(3);
    expect(document.match(/r:id="rIdChart\d"/g)).toHaveLength(3);
    expect(parts.get("word/charts/chart1.xml")).toMatch(/<c:grouping val="stacked"\/>.*Orage.*Services aux usagers/s);
    const read = paragraphsOf(document);
    expect(read).toEqual(expect.arrayContaining(["Arrêté au 1er\u00a0décembre\u00a02026", "12\u00a0projets en cours, réalisés à 38\u00a0%.", "Recette\u00a0: du 30/11/2026 au 28/02/2027 (+90\u00a0jours)", "5a".repeat(32)]));
    expect(read.some((text) => /^Transmis par Comité de pilotage à Comité de suivi le 17.novembre.2026, par Ana Lys/.test(text))).toBe(true);
  });

  it("never takes a text for the place of a chart", async () => {
    const content = sizedPack(2, 1);
    content.committee.name = "1";
    const document = partsOf(await writePackFile(content, around, "docx")).get("word/document.xml") ?? "";
    expect(paragraphsOf(document)).toContain("1");
    expect(document.match(/<w:drawing>/g)).toHaveLength(3);
  });
});

describe("a pack for PowerPoint", () => {
  it("has a slide a point, nothing smaller than 18 points, notes in full, and charts that can be edited", async () => {
    const content = sizedPack(1000, 12);
    const parts = partsOf(await writePackFile(content, around, "pptx"));
    const slides = numbered(parts, /^ppt\/slides\/slide(\d+)\.xml$/);
    expect(looseEnds(parts)).toEqual([]);
    const titles = slides.map((slide) => paragraphsOf(slide)[0]);
    for (const [at, point] of content.agenda.entries()) expect(titles.filter((title) => title === `${at + 1}. ${point.title}`)).toHaveLength(1);
    expect(slides.length).toBeLessThan(40);
    const sizes = slides.flatMap((slide) => [...slide.matchAll(/<a:(?:rPr|endParaRPr|defRPr)[^>]* sz="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBe(1800);
    expect(slides.flatMap(paragraphsOf)).toEqual(expect.arrayContaining([expect.stringMatching(/^et 9\d\d autres, voir le classeur$/)]));
    const notes = numbered(parts, /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/).flatMap(paragraphsOf);
    expect(notes).toEqual(expect.arrayContaining([expect.stringContaining("Responsables\u00a0: Ana Lys, Bruno Le Gall")]));
    expect([...parts.keys()].filter((name) => name.startsWith("ppt/charts/chart"))).toHaveLength(3);
    expect(slides.filter((slide) => slide.includes("<c:chart "))).toHaveLength(3);
    expect(slides.every((slide) => slide.includes('type="title"') && !slide.includes("en-US"))).toBe(true);
  });
});

describe("a pack as a workbook", () => {
  it("has every line of four sheets, typed", async () => {
    const read = await readXlsx(await writePackFile(sizedPack(1000), around, "xlsx"), () => true);
    if (!read.ok) throw new Error(read.fault.code);
    expect(read.file.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Projets", 1001],
      ["Jalons", 4001],
      ["Décisions", 144],
      ["Données manquantes", 112],
    ]);
    const [head, first] = read.file.sheets[0]?.rows ?? [];
    const cell = (name: string) => first?.cells[head?.cells.indexOf(name) ?? -1];
    expect([cell("Réalisation"), cell("Fin initiale"), cell("Prévu (€)"), cell("Météo")]).toEqual([{ kind: "percent", fraction: 0.425 }, { kind: "date", serial: 46477, day: "2027-03-31" }, 420000, "Soleil"]);
  });

  it("computes nothing that people typed", async () => {
    const content = sizedPack(1, 0);
    const [project] = content.projects;
    if (project) project.name = "=HYPERLINK(\"http://x\")";
    const parts = partsOf(await writePackFile(content, around, "xlsx"));
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
    const read = await readXlsx(await writePackFile(content, around, "xlsx"), () => true);
    expect(read.ok && read.file.sheets[0]?.rows[1]?.cells[1]).toBe("=HYPERLINK(\"http://x\")");
  });
});
