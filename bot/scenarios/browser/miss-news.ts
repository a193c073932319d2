import type { Locator } from "playwright-core";
import type { TeamsPage } from "../../local-teams/testing/teams-page";

/** A window that no longer hears what happens, like that of a computer that sleeps: its cards grow old. */
export interface UnawareWindow {
  /** Presses a button of an old card and gives what local Teams says came back: a card, a refusal, a failure. */
  pressUnheard(button: Locator): Promise<string>;
  /** The window is loaded again and shows how things are. */
  wakeUp(): Promise<void>;
}

// runs in the page: events still come in, the page no longer hears of them
const DEAF = `
  window.EventSource = class extends window.EventSource {
    addEventListener(type, listener) {
      super.addEventListener(type, (event) => window.asleep ? undefined : listener(event));
    }
  };`;

/** Makes a window of local Teams miss everything from now on; `shown` is what must be in sight before. */
export async function missNews({ page }: TeamsPage, shown: Locator): Promise<UnawareWindow> {
  await page.addInitScript({ content: DEAF });
  await page.reload();
  await shown.waitFor();
  await page.evaluate("window.asleep = true");
  return {
    pressUnheard: async (button) => {
      const answered = page.waitForResponse((response) => response.url().endsWith("/actions"));
      await button.click();
      return String(((await (await answered).json()) as { outcome: unknown }).outcome);
    },
    wakeUp: async () => {
      await page.reload();
    },
  };
}
