import { existsSync } from "node:fs";

const PLACES = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The Chromium of this machine for browser tests; null when there is none. */
export const findChromium = () => PLACES.find((path) => path && existsSync(path)) ?? null;
