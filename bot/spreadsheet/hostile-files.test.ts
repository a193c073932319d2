import { strToU8, zipSync } from "fflate";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as hostile from "./testing/hostile-files";
import { readPlanFile } from "./read-plan-file";
import { writeXlsx, xlsxParts, zipped } from "./testing/write-fixtures";

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

async function codeOf(bytes: Uint8Array, name = "plan.xlsx"): Promise<string> {
  const file = await readPlanFile(bytes, name);
  return file.ok ? "read" : file.errors.map((fault) => fault.code).join(" ");
}

describe("a file that is no plan", () => {
  it.each([
    ["an empty file", new Uint8Array(0), "file-empty"],
    ["a file of blanks", bytesOf("  \r\n "), "file-empty"],
    ["a PDF", bytesOf("%PDF-1.7\n%âãÏÓ"), "not-a-spreadsheet"],
    ["a picture", bytesOf("\x89PNG\r\n\x1a\n\0\0"), "not-a-spreadsheet"],
    ["a program", bytesOf("MZ\x90\0\x03\0\0\0"), "not-a-spreadsheet"],
    ["a web page that calls itself .xls", bytesOf("<html><table><tr><td>Axe</td></tr></table></html>"), "not-a-spreadsheet"],
    ["an .xls", hostile.compoundFile(false), "old-spreadsheet"],
    ["a protected workbook", hostile.compoundFile(true), "password-protected"],
    ["a zip of something else", zipped({ "word/document.xml": "<x/>", "_rels/.rels": "<x/>" }), "not-a-spreadsheet"],
    [
      "an OpenDocument table",
      zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "old-spreadsheet",
    ],
    ["half a zip", hostile.longPlan(50).subarray(0, 900), "damaged-file"],
    ["a letter", bytesOf("Bonjour,\r\nveuillez trouver le plan.\r\n"), "format-unknown"],
    [
      "a table of something else",
      writeXlsx([
        {
          name: "A",
          rows: [
            ["Nom", "Prix"],
            ["Vis", 3],
          ],
        },
      ]),
      "format-unknown",
    ],
  ])("%s is refused", async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));

  it("is refused when a part is broken XML or the text of a cell is not UTF-8", async () => {
    const parts = xlsxParts([{ name: "Plan", rows: [["Axe", "Titre de l'action"]] }]);
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(await codeOf(zipped({ ...parts, "xl/worksheets/sheet1.xml": sheet.replace("</row>", "") }))).toBe("damaged-file");
    expect(await codeOf(zipped({ ...parts, "xl/worksheets/sheet1.xml": sheet.replace("<v>", "<v>&nope;") }))).toBe(
      "damaged-file",
    );
    const latin = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
    latin["xl/sharedStrings.xml"] = new Uint8Array(Buffer.from("<sst><si><t>\xe9</t></si></sst>", "latin1"));
    expect(await codeOf(zipSync(latin))).toBe("damaged-file");
    const spoiled = hostile.longPlan(500);
    spoiled.fill(0xff, 1200, 1300);
    expect(await codeOf(spoiled)).toBe("damaged-file");
  });
});

// making the larger of these files takes seconds on a busy machine
jest.setTimeout(60_000);

describe("a hostile file", () => {
  const folder = mkdtempSync(join(tmpdir(), "jalon-hostile-"));
  const program = join(folder, "read.cjs");

  beforeAll(() => {
    // measured in a process of its own: what the test itself needs to make the file does not count
    const source = `import { readFileSync } from "node:fs";
      import { readPlanFile } from ${JSON.stringify(join(__dirname, "read-plan-file"))};
      const begun = Date.now();
      readPlanFile(readFileSync(process.argv[2] ?? ""), "plan.xlsx").then((file) => {
        const codes = file.ok ? ["read"] : file.errors.map((fault) => fault.code);
        process.stdout.write(JSON.stringify({ codes, ms: Date.now() - begun, mb: process.resourceUsage().maxRSS / 1024 }));
      });`;
    writeFileSync(join(folder, "read.ts"), source);
    const esbuild = join(__dirname, "../../node_modules/esbuild/bin/esbuild");
    execFileSync(esbuild, [
      join(folder, "read.ts"),
      "--bundle",
      "--platform=node",
      "--format=cjs",
      `--outfile=${program}`,
      "--log-level=error",
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ["21 MB", () => new Uint8Array(21 * 1024 * 1024).fill(65), "file-too-large"],
    ["100 000 rows", () => hostile.longPlan(100_000), "too-many-rows"],
    ["100 000 rows of CSV", () => bytesOf(`Axe;Titre de l'action\n${"Axe 1;Action\n".repeat(100_000)}`), "too-many-rows"],
    [
      "10 million cells of CSV",
      () => bytesOf(`Axe;Titre de l'action\n${`${"a;".repeat(499)}\n`.repeat(19_900)}`),
      "too-much-inside",
    ],
    ["a zip bomb", hostile.zipBomb, "too-much-inside"],
    ["a zip that lies about its sizes", hostile.lyingZip, "too-much-inside"],
    ["5 000 entries", hostile.manyEntries, "too-much-inside"],
    ["zips inside zips", hostile.deepZip, "not-a-spreadsheet"],
    ["entities that expand a billion times", hostile.billionLaughs, "unsafe-xml"],
    ["an entity that reads a file", hostile.externalEntity, "unsafe-xml"],
    ["elements inside each other without end", hostile.deepXml, "damaged-file"],
    ["an attribute without end", hostile.endlessAttribute, "damaged-file"],
    ["a cell in the last corner", hostile.farCorner, "too-many-columns"],
    ["one long text in 100 000 cells", hostile.sharedFanOut, "too-much-inside"],
  ])("of %s is refused within 10 s and 500 MB", (_, make, code) => {
    const file = join(folder, "file");
    writeFileSync(file, make());
    const told: { codes: string[]; ms: number; mb: number } = JSON.parse(
      execFileSync(process.execPath, [program, file], { encoding: "utf8" }),
    );
    expect(told.codes).toEqual([code]);
    expect(told.ms).toBeLessThan(10_000);
    expect(told.mb).toBeLessThan(500);
  });

  it("is told from a large plan: 20 000 rows are read within the same bounds", () => {
    const file = join(folder, "file");
    writeFileSync(file, hostile.longPlan(19_900));
    const told: { codes: string[]; mb: number } = JSON.parse(
      execFileSync(process.execPath, [program, file], { encoding: "utf8" }),
    );
    expect(told.codes).toEqual(["read"]);
    expect(told.mb).toBeLessThan(500);
  });
});
