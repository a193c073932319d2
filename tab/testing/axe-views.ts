import { type AxeResults, type RunOptions, source } from "axe-core";
import type { Frame, Page } from "playwright-core";

const STANDARDS = ["RGAAv4", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
/** What colours alone can break: the structure of a view is the same in each theme. */
const ON_COLOURS = ["color-contrast", "link-in-text-block"];

/** The address with some twenty lines: they are of every kind, and the others would only take axe half a minute. */
export function fewRows(path: string): string {
  if (path.endsWith("/historique")) return `${path}?sujet=p17`;
  const text = /projets$|calendrier/.test(path) ? "p0" : /campagnes(\?|$)|journal|joignabilite/.test(path) ? "el" : null;
  return text === null ? path : `${path}${path.includes("?") ? "&" : "?"}q=${text}`;
}

/** Changes the theme of the host, and waits until the tab has followed and its colours have come to rest. */
export async function changeTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => (window as unknown as { changeTheme: (name: string) => void }).changeTheme(name), theme);
  const root = page.frameLocator("iframe").locator(`html[data-theme=${theme}]`);
  await root.evaluate(({ ownerDocument }) => {
    // a skeleton breathes as long as it is there
    const ending = ownerDocument.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** What axe finds in the tab by the rules of RGAA and WCAG 2.1 AA, one line a place. */
export const faultsIn = (frame: Frame): Promise<string[]> => found(frame, { runOnly: STANDARDS });

/** What it finds by the rules of colours alone, after the theme of a view has changed. */
export const coloursAmissIn = (frame: Frame): Promise<string[]> => found(frame, { runOnly: ON_COLOURS });

/** axe runs in the frame of the tab itself and is sent there once: half the time of looking through the page around it. */
async function found(frame: Frame, options: RunOptions): Promise<string[]> {
  if (await frame.evaluate(() => !("axe" in globalThis))) await frame.evaluate(source);
  const asked: RunOptions = { ...options, resultTypes: ["violations"] };
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(${JSON.stringify(asked)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`));
}
