// Runs every test that needs no browser, and the browser tests where a Chromium is found.
import { spawnSync } from "node:child_process";
import { buildJalon } from "./build.mjs";
import { findChromium } from "./find-chromium.mjs";

const chromium = findChromium();
const run = (args) => spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...args], { stdio: "inherit", env: { ...process.env, TZ: "UTC", CHROMIUM_PATH: chromium ?? "" } }).status ?? 1;

const asked = process.argv.slice(2);
if (asked.length > 0) process.exit(run(asked));

let status = run(["--testPathIgnorePatterns", "browser\\.test\\.ts$"]);
if (chromium === null) {
  console.log("Browser tests left out: no Chromium found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.");
} else {
  await buildJalon({ missing: true });
  status = run(["--testPathPatterns", "browser\\.test\\.ts$"]) || status;
}
process.exit(status);
