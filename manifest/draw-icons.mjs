// Draws color.png and outline.png from the SVG files: `node manifest/draw-icons.mjs`, only after a change of design.
// The PNG files are committed, so that making the package needs no browser.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { findChromium } from "../.scripts/find-chromium.mjs";

const folder = new URL("./icons/", import.meta.url);
const icons = [
  { name: "color", size: 192 },
  { name: "outline", size: 32 },
];

const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
for (const { name, size } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(new URL(`${name}.svg`, folder), "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await writeFile(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
