import { createRequire } from "node:module";
import type { Browser, CDPSession, Frame, Page } from "playwright-core";
import { inPage, type Watched } from "./in-page";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--js-flags=--expose-gc", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"];
const SHOWN_WITHIN_MS = 60_000;

/** How slow the machine and the network are made. */
export interface Slowness {
  cpuTimes: number;
  megabitsPerSecond: number;
  latencyMs: number;
}

/** A page that has shown what it was opened for. */
export interface OpenPage {
  page: Page;
  /** The page itself, or the frame of the tab in local Teams. */
  frame: Frame;
  session: CDPSession;
  watched(): Promise<Watched>;
  close(): Promise<void>;
}

/** The Chromium that `CHROMIUM_PATH` names; null, with a line that says so, where there is none. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = process.env["CHROMIUM_PATH"];
  if (!executablePath) {
    process.stderr.write("There is no Chromium here, so nothing is measured in a browser: apt-get install chromium-headless-shell, or set CHROMIUM_PATH.\n");
    return null;
  }
  const { chromium } = createRequire(__filename)("playwright-core") as typeof import("playwright-core");
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** What is waited for: a selector, and the path of the page or frame it is in. */
export interface Shown {
  shown: string;
  path: string;
}

/** Opens an address in a window of its own, nothing kept from another one, and waits until something is on the screen. */
export async function openPage(browser: Browser, address: string, shown: Shown, slow: Slowness | null): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 800 }, locale: "fr-FR", timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  await page.addInitScript({ content: inPage("watch-page", shown) });
  const session = await context.newCDPSession(page);
  if (slow) {
    const bytesPerSecond = (slow.megabitsPerSecond * 1e6) / 8;
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    await session.send("Network.emulateNetworkConditions", { offline: false, latency: slow.latencyMs, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpuTimes });
  }
  await page.goto(address);
  const frame = await shownFrame(page);
  return { page, frame, session, watched: () => frame.evaluate<Watched>("window.jalonWatched"), close: () => context.close() };
}

async function shownFrame(page: Page): Promise<Frame> {
  const until = performance.now() + SHOWN_WITHIN_MS;
  while (performance.now() < until) {
    for (const frame of page.frames()) {
      const shownAt = await frame.evaluate<number | null>("window.jalonWatched?.shownAt ?? null").catch(() => null);
      if (shownAt !== null) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()} showed nothing within a minute`);
}
