import { type Browser, type BrowserContext, chromium, type Frame, type FrameLocator, type Page } from "playwright-core";
import { builtTab } from "./built-tab";
import { findChromium } from "./find-chromium";
import { serveSamples } from "./sample-server";

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // nothing outside this machine is found: without it each request would pass through the test to be judged
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export interface Scene {
  state?: string;
  theme?: string;
  locale?: string;
  /** The address the host opens the tab at. */
  path?: string;
  /** The sub page id that a deep link carries. */
  sub?: string;
  width?: number;
  /** Where Teams shows the tab, by its own name: `sidePanel` or `meetingStage`; a page otherwise. */
  frame?: string;
}

export interface OpenTab {
  page: Page;
  /** The tab inside its frame. */
  tab: FrameLocator;
  frame: Frame;
  context: BrowserContext;
  /** What the tab complained about in the console, the unreachable list of teams-js aside. */
  complaints: string[];
}

/** A browser, and the built tab with its samples and a page that plays Teams. */
export class TabBrowser {
  private constructor(
    private readonly browser: Browser,
    readonly address: string,
    private readonly stop: () => void,
  ) {}

  static async start(): Promise<TabBrowser> {
    const { tabFolder, builtFolder } = builtTab();
    const { address, close } = await serveSamples(tabFolder, builtFolder);
    const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: FLAGS });
    return new TabBrowser(browser, address, close);
  }

  async context(width = 1366): Promise<BrowserContext> {
    return this.browser.newContext({
      viewport: { width, height: 900 },
      locale: "fr-FR",
      timezoneId: "Europe/Paris",
    });
  }

  async open({ width, ...asked }: Scene): Promise<OpenTab> {
    const context = await this.context(width);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !message.location().url.startsWith("https://"))
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${this.address}/host?${new URLSearchParams({ state: "normal", ...asked })}`);
    const tab = page.frameLocator("iframe");
    await tab.locator("h1, .skeleton").first().waitFor();
    const frame = page.frames()[1];
    if (!frame) throw new Error("the host shows no tab");
    return { page, tab, frame, context, complaints };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.stop();
  }
}
