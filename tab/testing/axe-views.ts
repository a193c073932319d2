import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The address with nine projects: they hold every kind of line, and the sixty others would only take axe half a minute. */
export const fewRows = (path: string): string => (path.includes("/axe/") || !path.includes("/plan/") ? path : `${path}?q=p0`);

/** Waits until a view of the tab shows its matter. */
export async function isDrawn(page: Page): Promise<void> {
  const tab = page.frameLocator("iframe");
  await tab.getByRole("heading", { level: 1 }).waitFor();
  await tab.locator(".foot, table, .drop, .mine-list").first().waitFor();
  await page.waitForTimeout(200);
}

/** Changes the theme of the host, and waits until the tab has followed. */
export async function changeTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => (window as unknown as { changeTheme: (name: string) => void }).changeTheme(name), theme);
  await page.frameLocator("iframe").locator(`html[data-theme=${theme}]`).waitFor();
}

/**
 * axe on the tab. It joins what it finds in the frame and in the page around it within that page, and names faults only:
 * half the time of its other way, which opens a page of its own.
 */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true).include("iframe");

/** What axe found, one line a place. */
export const faultsOf = (found: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] =>
  found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`));
