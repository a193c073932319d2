import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

declare const axe: { run(context: Document, options: object): ReturnType<AxeBuilder["analyze"]> };

/** The address with some twenty lines: they are of every kind, and the others would only take axe half a minute. */
export function fewRows(path: string): string {
  const text = path.includes("/plan/") && !path.includes("/axe/") ? "p0" : /campagnes(\?|$)|journal|joignabilite/.test(path) ? "el" : null;
  return text === null ? path : `${path}${path.includes("?") ? "&" : "?"}q=${text}`;
}

/** Waits until a view of the tab shows its matter. */
export async function isDrawn(page: Page): Promise<void> {
  const tab = page.frameLocator("iframe");
  await tab.getByRole("heading", { level: 1 }).waitFor();
  await tab.locator(".foot, table, .drop, .mine-list").first().waitFor();
  await page.waitForTimeout(200);
}

/** Changes the theme of the host, and waits until the tab has followed and its colours have come to rest. */
export async function changeTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => (window as unknown as { changeTheme: (name: string) => void }).changeTheme(name), theme);
  const root = page.frameLocator("iframe").locator(`html[data-theme=${theme}]`);
  await root.evaluate(({ ownerDocument }) => Promise.allSettled(ownerDocument.getAnimations().map(({ finished }) => finished)));
}

/**
 * axe on the tab. It joins what it finds in the frame and in the page around it within that page, and names faults only:
 * half the time of its other way, which opens a page of its own.
 */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true).include("iframe");

/** What axe finds of colours alone in a frame that it has already looked at: it is still there, and need not be sent again. */
export const coloursOn = (frame: Frame): ReturnType<AxeBuilder["analyze"]> =>
  frame.evaluate(() => axe.run(document, { runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"] }));

/** What axe found, one line a place. */
export const faultsOf = (found: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] =>
  found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`));
