import { existsSync } from "node:fs";

// Debian's shell for tests opens a page in half the time of the whole browser
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium for browser tests: the one that `CHROMIUM_PATH` names, or one of this machine; null when there is none. */
export const findChromium = () => [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path)) ?? null;
