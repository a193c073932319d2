import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";

/** Where the Chromium for tests is: jest.config.cjs looks for it and names it in `CHROMIUM_PATH`. Null where there is none. */
export const findChromium = (): string | null => process.env["CHROMIUM_PATH"] || null;

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // nothing outside this machine is found: without it each request would pass through the test to be judged
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

export type TeamsTheme = "default" | "dark" | "contrast";

/** What a test chooses when it opens local Teams. */
export interface TeamsPageOptions {
  person: string;
  view?: "chat" | "tab";
  /** Place in the tab, as a deep link would give it. */
  sub?: string;
  theme?: TeamsTheme;
  language?: "fr" | "en";
  width?: number;
  height?: number;
}

/** A window of local Teams in which a test acts as one person. */
export interface TeamsPage {
  page: Page;
  /** The conversation that is open. */
  log: Locator;
  /** The newest card, or the newest whose label has these words. */
  card(words?: string | RegExp): Locator;
  /** Types a text to the bot and sends it. */
  say(text: string): Promise<void>;
  /** Presses a button of a card and waits until its answer came. */
  press(card: Locator, button: string | RegExp): Promise<void>;
  /** Goes to the tab and gives its frame. */
  openTab(): Promise<FrameLocator>;
  openChat(): Promise<void>;
  /** The frame of the tab that is open. */
  tab(): FrameLocator;
  setTheme(theme: TeamsTheme): Promise<void>;
  /** What the page wrote to its console as an error, or threw. */
  faults: string[];
  close(): Promise<void>;
}

/** A Chromium for a file of tests. Every window is of its own: storage is not shared. */
export interface LocalTeamsBrowser {
  browser: Browser;
  open(address: string, options: TeamsPageOptions): Promise<TeamsPage>;
  close(): Promise<void>;
}

function addressFor(address: string, options: TeamsPageOptions): string {
  const { person, view = "chat", sub, theme = "default", language = "fr" } = options;
  const query = new URLSearchParams({ person, view, theme, lang: language });
  if (sub !== undefined) query.set("sub", sub);
  return new URL(`/?${query.toString()}`, address).href;
}

// a tab that imports teams-js asks Microsoft's list of domains; without a network that fails, and nothing depends on it
const isOutsideWorld = (url: string): boolean => url.startsWith("https://");

function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !isOutsideWorld(message.location().url)) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return faults;
}

async function openPage(browser: Browser, address: string, options: TeamsPageOptions): Promise<TeamsPage> {
  const { width = 1366, height = 800, language = "fr" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === "fr" ? "fr-FR" : "en-GB",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // a wait that fails should say what it waited for before the test itself runs out of time
  page.setDefaultTimeout(8000);
  const faults = watch(page);
  await page.goto(addressFor(address, options));

  const log = page.getByRole("log");
  const tab = () => page.frameLocator('iframe[name="jalon-tab"]');
  return {
    page,
    log,
    card: (words) => log.getByRole("group", { name: words ?? /^(Carte|Card)/ }).last(),
    say: async (text) => {
      await page.getByRole("textbox", { name: /^(Écrire à|Write to) Jalon$/ }).fill(text);
      await page.keyboard.press("Enter");
    },
    press: async (card, button) => {
      // found once: the answer may give the card another label
      const frame = await card.elementHandle();
      await card.getByRole("button", { name: button }).click();
      await page.waitForFunction((element) => element?.getAttribute("aria-busy") !== "true", frame);
    },
    openTab: async () => {
      await page.getByRole("navigation").getByRole("link", { name: /^Jalon$/ }).click();
      return tab();
    },
    openChat: async () => {
      await page.getByRole("navigation").getByRole("link", { name: /^(Conversations|Chat)/ }).click();
      await log.waitFor();
    },
    tab,
    setTheme: async (theme) => {
      const names = { default: /^(Clair|Light)$/, dark: /^(Sombre|Dark)$/, contrast: /^(Contraste élevé|High contrast)$/ };
      await page.getByRole("button", { name: /^(Réglages|Settings)$/ }).click();
      await page.getByRole("radio", { name: names[theme] }).check();
      await page.keyboard.press("Escape");
    },
    faults,
    close: () => context.close(),
  };
}

/** Starts a Chromium that later opens windows of local Teams. Throws when the machine has none: ask `findChromium` first. */
export async function startLocalTeamsBrowser(): Promise<LocalTeamsBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium on this machine: apt-get install chromium-headless-shell, or set CHROMIUM_PATH.");
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  return { browser, open: (address, options) => openPage(browser, address, options), close: () => browser.close() };
}
