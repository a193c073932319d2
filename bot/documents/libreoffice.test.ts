import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { everyMove, hardPack, emptyPack, sizedPack } from "./testing/pack-contents";
import { minutesDocument } from "./minutes/minutes-document";
import { someMinutes } from "./testing/some-minutes";
import { writePackFile } from "./write-pack-file";
import { writeTextFile } from "./write-text-file";

const run = promisify(execFile);
const soffice = process.env["SOFFICE_PATH"] ?? "";
const isThere = existsSync(soffice);
// where there is none these tests are listed as skipped, with why
const withOffice = isThere ? it : it.skip;
const why = isThere ? "" : " (no LibreOffice on this machine: SOFFICE_PATH, or .ci/run, which installs it)";
/** Complains of a missing Java, which nothing here needs. */
const JAVA = /javaldx|java may not function/;

describe(`the office files in LibreOffice${why}`, () => {
  withOffice(
    "open without a complaint, page for page and word for word",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "jalon-office-"));
      try {
        const around = { hash: "5a".repeat(32), moves: everyMove };
        const files: [string, Uint8Array][] = [["minutes.docx", await writeTextFile(minutesDocument(someMinutes()), "docx")]];
        for (const format of ["docx", "pptx"] as const) {
          files.push([`pack-${format}.${format}`, await writePackFile(sizedPack(69, 3), around, format)]);
          files.push([`hard-${format}.${format}`, await writePackFile(hardPack(), around, format)]);
          files.push([`empty-${format}.${format}`, await writePackFile(emptyPack(), { hash: "", moves: null }, format)]);
        }
        files.push(["pack-xlsx.xlsx", await writePackFile(sizedPack(9, 3), around, "xlsx")]);
        for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
        const { stderr, stdout } = await run(soffice, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, ...files.map(([name]) => join(folder, name))], { timeout: 90_000 });
        expect(`${stdout}\n${stderr}`.split("\n").filter((line) => /error|warn|fail/i.test(line) && !JAVA.test(line))).toEqual([]);
        const read = async (name: string) => {
          const pdf = join(folder, `${name}.pdf`);
          const { stdout: text } = await run("pdftotext", ["-layout", pdf, "-"]);
          const { stdout: told } = await run("pdfinfo", [pdf]);
          return { text: text.replace(/[\u00a0\u202f ]+/g, " "), pages: Number(/Pages:\s+(\d+)/.exec(told)?.[1]), info: told };
        };
        const document = await read("pack-docx");
        expect(document.pages).toBeGreaterThanOrEqual(12);
        expect(document.pages).toBeLessThanOrEqual(18);
        for (const words of ["Dossier de séance : Comité de suivi", "Arrêté au 1er décembre 2026", "69 projets en cours, réalisés à 38 %", "3. Moderniser le service n° 3", "Transmis par Comité de pilotage", "D-2026-010", `Page 2 sur ${document.pages}`, "P69"]) expect(document.text).toContain(words);
        // the head of a table comes back on each page of the annex
        expect(document.text.match(/Projet\s+Code\s+Axe/g)?.length).toBeGreaterThanOrEqual(2);
        const slides = await read("pack-pptx");
        expect(slides.pages).toBe(slideCount(readFileSync(join(folder, "pack-pptx.pptx"))));
        for (const words of ["Météo : 28 projets à la pluie ou à l’orage", "1. Moderniser le service n° 1", "autres, voir le classeur", "Services aux usagers"]) expect(slides.text).toContain(words);
        const book = await read("pack-xlsx");
        for (const words of ["D-2026-001", "la météo"]) expect(book.text).toContain(words);
        for (const name of ["hard-docx", "hard-pptx"]) {
          const { text } = await read(name);
          for (const words of ["L’accès à l'aide", "R&D <b>gras</b> \"cité\" ]]>"]) expect(text).toContain(words);
        }
        expect((await read("empty-docx")).text).toContain("Aucun point à l’ordre du jour.");
        expect((await read("empty-pptx")).pages).toBeGreaterThanOrEqual(3);
        const minutes = await read("minutes");
        for (const words of ["Relevé de décisions", "D-2026-012", "par vote : 7 pour, 1 contre, 0 abstention", "atteint : 2 sur 3 votants, 2 nécessaires"]) expect(minutes.text).toContain(words);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

/** How many slides a presentation has, by the names of its parts. */
const slideCount = (bytes: Uint8Array): number => new Set(Buffer.from(bytes).toString("latin1").match(/ppt\/slides\/slide\d+\.xml/g)).size;
