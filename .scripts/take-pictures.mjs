// Takes the pictures of README from a fresh server on the sample authority, in local Teams. Writes .pictures/*.png.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { buildJalon } from "./build.mjs";
import { findChromium } from "./find-chromium.mjs";

const root = join(import.meta.dirname, "..");
const program = join(root, ".dist/jalon.cjs");
const folder = join(root, ".pictures");
const MOST_BYTES = 250_000;
const PLAN = "feuille-de-route-2025-2027";

const executablePath = findChromium();
if (executablePath === null) {
  console.error("No Chromium found. Install one (Debian: apt-get install chromium-headless-shell) or name it in CHROMIUM_PATH.");
  process.exit(1);
}
await buildJalon({ missing: true });
await mkdir(folder, { recursive: true });
const data = await mkdtemp(join(tmpdir(), "jalon-pictures-"));
const port = await freePort();
const address = `http://localhost:${port}`;
const env = { ...process.env, JALON_DATA: data, PORT: String(port), JALON_SCHEDULER: "0" };
const server = spawn(process.execPath, [program, "serve"], { env, stdio: ["ignore", "pipe", "inherit"] });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
let tooBig = 0;
try {
  await isReady();
  await setClock("2026-11-23T08:00:00Z");
  // whoever opens Teams for the first time is greeted: the card of the week then comes after
  await inWindow({ person: "p-courtois", view: "chat" }, (page) => page.getByText("Bonjour, je suis Jalon").first().waitFor());
  await setClock("2026-11-23T08:05:00Z");
  await promisify(execFile)(process.execPath, [program, "job", "send-prompts"], { env });

  const tabOf = (page) => page.frameLocator('iframe[name="jalon-tab"]');
  const portfolio = async (page) => tabOf(page).getByRole("heading", { name: /^Météo des \d+ projets/ }).waitFor();
  await picture("portfolio", { person: "p-amblard", view: "tab" }, portfolio);
  await picture("portfolio-dark", { person: "p-amblard", view: "tab", theme: "dark" }, portfolio);
  await picture("projects", { person: "p-amblard", view: "tab", sub: `plan/${PLAN}/projets` }, async (page) => {
    await tabOf(page).getByRole("row", { name: /Guichet numérique/ }).first().waitFor();
  });
  await picture("calendar", { person: "p-amblard", view: "tab", sub: `plan/${PLAN}/calendrier` }, async (page) => {
    await tabOf(page).getByRole("grid").getByText("Guichet numérique").first().waitFor();
  });
  // as somebody who only reads: date fields would speak the language of whichever Chromium takes the picture
  await picture("action", { person: "p-monteillard", view: "tab", sub: `action/${PLAN}.p02-a3` }, async (page) => {
    await tabOf(page).getByRole("region", { name: "Historique" }).getByRole("listitem").first().waitFor();
  });
  await picture("weekly-card", { person: "p-courtois", view: "chat" }, async (page) => {
    const card = page.getByRole("group", { name: /Point de la semaine 48/ });
    await card.getByRole("button", { name: "Rien de neuf" }).waitFor();
    await card.evaluate((element) => element.scrollIntoView({ block: "start" }));
  }, { width: 390, height: 844, scale: 2 });
} finally {
  await browser.close();
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
  await rm(data, { recursive: true, force: true });
}
process.exit(tooBig === 0 ? 0 : 1);

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port: free } = probe.address();
  probe.close();
  await once(probe, "close");
  return free;
}

async function isReady() {
  const ended = once(server, "exit").then(() => Promise.reject(new Error("the server ended before it was ready")));
  const ready = (async () => {
    for await (const chunk of server.stdout) if (String(chunk).includes("Jalon: ")) return;
  })();
  await Promise.race([ready, ended]);
}

async function setClock(now) {
  const body = JSON.stringify({ now });
  const answer = await fetch(`${address}/local/clock`, { method: "POST", headers: { "content-type": "application/json" }, body });
  if (!answer.ok) throw new Error(`the clock was not set: ${answer.status}`);
}

/** Opens local Teams as somebody, with the browser's own clock at the same moment, and does something there. */
async function inWindow(place, act, { width = 1366, height = 900, scale = 1 } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime("2026-11-23T08:05:00Z");
    await page.goto(`${address}/?${new URLSearchParams({ lang: "fr", ...place })}`);
    await act(page);
  } finally {
    await context.close();
  }
}

/** Takes one picture of what `reach` leads to. */
async function picture(name, place, reach, size) {
  const path = join(folder, `${name}.png`);
  await inWindow(place, async (page) => {
    await reach(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path, animations: "disabled", caret: "hide" });
  }, size);
  const { size: bytes } = await stat(path);
  if (bytes > MOST_BYTES) tooBig += 1;
  console.log(`${bytes > MOST_BYTES ? "TOO BIG" : "taken  "}  .pictures/${name}.png, ${Math.round(bytes / 1000)} kB`);
}
