import type { Frame } from "playwright-core";
import { addressOf } from "./testing/address-of";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

/** The words of what has the focus. */
const focused = (frame: Frame): Promise<string> => frame.evaluate(() => document.activeElement?.textContent ?? "");

const inBrowser = findChromium() === null ? describe.skip : describe;

inBrowser("the summary of a plan in a browser", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("says at a glance what goes wrong and how it moved, on a screen of a laptop without scrolling", async () => {
    const { tab, page, context } = await browser.open({});
    await page.setViewportSize({ width: 1366, height: 768 });
    const cells = tab.locator(".glance li");
    await cells.first().waitFor();
    const said = (await cells.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
    expect(said[0]).toMatch(/^\d+ % de réalisation \+\d+ points$/);
    expect(said[1]).toMatch(/^\d+ actions en retard \d+ de plus$/);
    expect(said.slice(2)).toEqual([expect.stringContaining("à la pluie ou à l’orage"), "3 projets se taisent", "6 écarts à expliquer", "6 jalons d’ici 30 jours"]);
    expect(await tab.locator(".glance > p").innerText()).toContain("Évolution depuis le 19\u00a0octobre\u00a02026.");
    for (const seen of [cells.last(), tab.locator(".needs li").first(), tab.locator(".upcoming li").first()])
      expect((await seen.boundingBox())?.y).toBeLessThan(700);
    await context.close();
  });

  it("says plainly that there is nothing to compare with on the first day, and that nothing goes wrong when nothing does", async () => {
    const first = await browser.open({ state: "first-day" });
    await first.tab.getByText("premier relevé le 16\u00a0novembre\u00a02026").waitFor();
    expect(await first.tab.locator(".change").count()).toBe(0);
    await first.context.close();
    const quiet = await browser.open({ state: "quiet" });
    await quiet.tab.getByText("Rien ne demande de décision aujourd’hui.").waitFor();
    await quiet.tab.getByText("Aucun jalon dans les 30 prochains jours.").waitFor();
    await quiet.context.close();
  });

  it("opens each figure from the keyboard on its rule, its computation and exactly what is behind it; Escape and Back lead back", async () => {
    const { tab, page, context, frame, complaints } = await browser.open({});
    await tab.locator(".glance").waitFor();
    const dialog = tab.getByRole("dialog");
    const late = tab.locator(".glance a", { hasText: "en retard" });
    const [count = ""] = (await late.innerText()).split(/\s/);
    await late.focus();
    await page.keyboard.press("Enter");
    await dialog.getByRole("heading", { name: `${count} actions` }).waitFor();
    expect(await dialog.locator(".things-behind > li").count()).toBe(Number(count));
    expect(await focused(frame)).toBe("Actions en retard");
    expect((await addressOf(frame)).search).toContain("?chiffre=retards");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await focused(frame)).toContain("en retard");
    expect((await addressOf(frame)).search).not.toContain("chiffre");
    const rate = tab.locator("table.axes tbody tr").first().locator(".rate-figure a");
    await rate.focus();
    await page.keyboard.press("Enter");
    await dialog.getByText(/jours réalisés sur .* jours, soit 44/).waitFor();
    await dialog.getByText("Simplifier les démarches des usagers", { exact: true }).waitFor();
    await dialog.getByText(/^Le 19\soctobre\s2026/).waitFor();
    await frame.evaluate(() => history.back());
    await dialog.waitFor({ state: "detached" });
    await frame.waitForFunction(() => document.activeElement?.closest(".rate-figure") !== null);
    await tab.locator(".figures .counts a", { hasText: "bloquées" }).click();
    await dialog.locator(".things-behind a").first().click();
    await tab.getByRole("heading", { level: 2, name: "Mettre à jour" }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("gives the actions behind a figure fifty at a time, and the focus to the first of the new ones", async () => {
    const { tab, context, frame } = await browser.open({ path: "/tab/plan/frn-2025-2027?chiffre=actions", width: 375 });
    const lines = tab.getByRole("dialog").locator(".things-behind > li");
    await lines.first().waitFor();
    expect(await lines.count()).toBe(50);
    await tab.getByRole("button", { name: "Voir les 50 suivantes" }).click();
    await lines.nth(99).waitFor();
    await frame.waitForFunction(() => document.activeElement === document.querySelectorAll(".things-behind a")[50]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it("opens the figures of an axis on its own page, of the axis alone, and says how it moved", async () => {
    const { tab, context, complaints } = await browser.open({ path: "/tab/plan/frn-2025-2027/axe/a1?chiffre=retards" });
    const dialog = tab.getByRole("dialog");
    await dialog.getByText("Simplifier les démarches des usagers", { exact: true }).waitFor();
    await dialog.getByText(/^6\sactions sur 51, soit/).waitFor();
    expect(await dialog.locator(".things-behind > li").count()).toBe(6);
    await dialog.getByRole("button", { name: "Fermer" }).click();
    await tab.getByText(/Évolution depuis le 19\soctobre\s2026/).waitFor();
    await tab.getByText(/Actions en retard\s: \d+\sde plus\./).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("opens nothing for an axis that is not there, nor for a figure that does not exist", async () => {
    for (const search of ["?chiffre=retards&axe=nulle-part", "?chiffre=moyenne"]) {
      const { tab, context, complaints } = await browser.open({ path: `/tab/plan/frn-2025-2027${search}` });
      await tab.locator(".glance").waitFor();
      expect(await tab.getByRole("dialog").count()).toBe(0);
      expect(complaints).toEqual([]);
      await context.close();
    }
  });
});
