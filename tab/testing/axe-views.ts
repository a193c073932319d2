import type { AxeBuilder } from "@axe-core/playwright";
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

/** What axe found, one line a place. */
export const faultsOf = (found: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] =>
  found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`));
