// Runs the tests; those that need a browser or the emulator of the queue are left out where it is not found.
import { spawnSync } from "node:child_process";
import { buildJalon } from "./build.mjs";
import { findAzurite } from "./find-azurite.mjs";
import { findChromium } from "./find-chromium.mjs";
import { findSoffice } from "./find-soffice.mjs";

/**
 * Stories told through the whole of Jalon take a machine half of its time: `npm test` tells one of answers and one of an
 * import, `npm run check` all of them. It also opens the office files, and goes through mode séance and local Teams by themselves.
 */
const STORIES_OF_CHECK = "bot/scenarios/browser/(?!the-weekly-loop|import)|bot/documents/libreoffice|tab/live\\.browser|bot/local-teams/local-teams\\.browser";

const chromium = findChromium();
const asked = process.argv.slice(2);
const ignored = chromium === null ? "browser\\.test\\.ts$" : process.env.JALON_THOROUGH === "1" ? null : STORIES_OF_CHECK;
const leftOut = ignored === null ? [] : ["--testPathIgnorePatterns", ignored];

if (chromium === null) console.log("Browser tests left out: no Chromium found. Install one (Debian: apt-get install chromium-headless-shell) or name it in CHROMIUM_PATH.");
else if (asked.length === 0) await buildJalon({ missing: true });
if (ignored === STORIES_OF_CHECK && asked.length === 0) console.log("The longest stories, states and widths are left to npm run check.");
if (findAzurite() === null) console.log("Tests of Azure's queue left out: no Azurite found. Install it: npm install --prefix .cache/azurite --no-save azurite@3.35.0");
if (findSoffice() === null) console.log("Office files not opened: no LibreOffice found. Install one (Debian: apt-get install libreoffice-writer-nogui libreoffice-impress-nogui libreoffice-calc-nogui poppler-utils) or name it in SOFFICE_PATH.");

// a test file makes much that does not live long: with more room for the young, less is spent on clearing
const ROOM = ["--min-semi-space-size=16", "--max-semi-space-size=32"];
const { status } = spawnSync(process.execPath, [...ROOM, "node_modules/jest/bin/jest.js", ...(asked.length > 0 ? asked : leftOut)], {
  stdio: "inherit",
  env: { ...process.env, TZ: "UTC" },
});
process.exit(status ?? 1);
