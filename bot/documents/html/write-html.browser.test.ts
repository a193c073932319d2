import { existsSync } from "node:fs";
import { type AxeResults, source } from "axe-core";
import { chromium } from "playwright-core";
import { everyMove, hardPack, sizedPack } from "../testing/pack-contents";
import { packDocument } from "../pack/pack-document";
import { writeHtml } from "./write-html";

const executablePath = process.env["CHROMIUM_PATH"] ?? "";
const inBrowser = existsSync(executablePath) ? it : it.skip;

describe("a pack as a page", () => {
  inBrowser("is read aloud without a fault, fits a telephone and prints each title on its page, with no script and nothing fetched", async () => {
    const browser = await chromium.launch({ executablePath });
    try {
      const page = await browser.newPage({ viewport: { width: 375, height: 700 } });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      for (const [content, more] of [[sizedPack(12, 2), ["svg-img-alt"]], [hardPack(), []]] as const) {
        const html = Buffer.from(writeHtml(packDocument(content, { hash: "5a".repeat(32), moves: everyMove }))).toString();
        expect(html).not.toMatch(/<script|\son\w+=|https?:\/\//i);
        await page.setContent(html);
        await page.evaluate(source);
        const found = (await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'RGAAv4', 'best-practice'] })")) as AxeResults;
        expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(found.passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", "heading-order", "html-has-lang", "scrollable-region-focusable", ...more]));
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(375);
      }
      const pdf = Buffer.from(await page.pdf({ format: "A4" })).toString("latin1");
      expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(3);
      expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
