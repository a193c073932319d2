import type { Frame } from "playwright-core";
import { addressOf } from "./testing/address-of";
import { faultsIn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { inCheck } from "./testing/in-check";
import { type OpenTab, type Scene, TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

const CALENDAR = "/tab/plan/frn-2025-2027/calendrier";

/** The name, or the label, of what has the focus. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

const placeOf = async (frame: Frame): Promise<string> => {
  const { pathname, search } = await addressOf(frame);
  return pathname + search;
};

inBrowser("the calendar in a browser", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  /** Opens the calendar and waits until its matter is drawn. */
  const open = async (scene: Scene = {}): Promise<OpenTab> => {
    const opened = await browser.open({ path: CALENDAR, ...scene });
    await opened.tab.locator(".foot").waitFor();
    return opened;
  };

  it("shows a skeleton while the dates are on their way", async () => {
    const { tab, context } = await browser.open({ path: CALENDAR, state: "loading" });
    await tab.locator(".skeleton").waitFor();
    await context.close();
  });

  it("names the reference of an error", async () => {
    const { tab, context } = await browser.open({ path: CALENDAR, state: "error" });
    await tab.getByText("J-7F3K-2291").waitFor();
    await context.close();
  });

  it("says so when no project has a date, and that they come with the workbook", async () => {
    const { tab, context } = await open({ state: "undated" });
    await tab.getByText("Aucun projet de ce plan n’a encore de date.").waitFor();
    expect(await tab.locator(".sentence").innerText()).toBe("Aucun jalon n’est daté dans les projets suivis.");
    expect(await tab.getByRole("grid").count()).toBe(0);
    await context.close();
  });

  it("leads from a period without dates to the nearest that has some", async () => {
    const { tab, frame, context } = await open({ path: `${CALENDAR}?depuis=2035-T1` });
    await tab.getByText("Aucune date dans la période affichée").waitFor();
    await tab.getByRole("link", { name: /^Voir ce qui précède, jusqu’à T2\s2028$/ }).click();
    await tab.getByRole("grid", { name: /T3\s2026 à T2\s2028/ }).waitFor();
    expect(await placeOf(frame)).toBe(`${CALENDAR}?depuis=2026-T3`);
    // the link that was followed is gone: the focus stays in its part of the page
    expect(await frame.evaluate(() => document.activeElement?.classList.contains("calendar"))).toBe(true);
    await context.close();
  });

  it("opens around today by quarters, each project a line, first dates under the current ones, without a complaint", async () => {
    const { tab, context, complaints } = await open();
    const grid = tab.getByRole("grid");
    expect(await grid.getByRole("rowheader", { name: "Portail agent unique" }).count()).toBe(1);
    expect(await grid.getByText(/^Aujourd’hui, 16\snov\.$/).count()).toBe(1);
    expect(await grid.getByText(/^Fin du mandat, 31\smars\s2028$/).count()).toBe(1);
    const line = grid.getByRole("row", { name: /Portail agent unique/ });
    expect(await line.getByRole("link", { name: /^Recette du premier lot, lundi 28\sseptembre\s2026 \(S40\), dépassé de 49\sjours, repoussé de 49\sjours/ }).count()).toBe(1);
    const [initial, now] = [await line.locator(".bar-initial").boundingBox(), await line.locator(".bar-now").boundingBox()];
    expect((initial?.width ?? 0) < (now?.width ?? 0)).toBe(true);
    expect((initial?.y ?? 0) > (now?.y ?? 0)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("leads from each figure of the sentence to as many dates, in the chart and in the table", async () => {
    const { tab, frame, context } = await open();
    for (const name of [/^2\sjalons dépassés$/, /^\d+$/]) {
      const link = tab.locator(".sentence").getByRole("link", { name }).first();
      const count = Number.parseInt(await link.innerText(), 10);
      await link.click();
      await tab.locator(".tag").waitFor();
      expect(await tab.locator(".milestone-stop").count()).toBe(count);
      await tab.getByRole("link", { name: "Tableau" }).click();
      await tab.getByRole("table").waitFor();
      expect(await tab.locator("table.dates tbody tr:not(.group)").count()).toBe(count);
      await tab.getByRole("link", { name: "Calendrier", exact: true }).last().click();
      await tab.getByRole("grid").waitFor();
    }
    await tab.getByText("Jalons non tenus qui viennent d’ici à trente jours").waitFor();
    await tab.getByRole("button", { name: "Tout afficher" }).click();
    expect(await tab.getByRole("searchbox").evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await tab.getByText(/sur 69, \d+\sautres n’ont rien dans cette période\./).waitFor();
    expect(await placeOf(frame)).toBe(`${CALENDAR}?forme=calendrier`);
    await context.close();
  });

  it("keeps scale, period and form as steps of Back, and what is typed as none", async () => {
    const { tab, frame, context } = await open();
    await tab.getByRole("link", { name: "Mois", exact: true }).click();
    await tab.getByRole("grid", { name: /octobre\s2026 à septembre\s2027/ }).waitFor();
    await tab.getByRole("link", { name: "Plus tard" }).click();
    await tab.getByRole("grid", { name: /avril\s2027 à mars\s2028/ }).waitFor();
    await tab.getByRole("searchbox").fill("teleservice mdph");
    await tab.getByText(/^1\sprojet sur 69/).waitFor();
    expect(await placeOf(frame)).toBe(`${CALENDAR}?echelle=mois&depuis=2027-04&q=teleservice+mdph`);
    await frame.evaluate(() => history.back());
    await tab.getByRole("grid", { name: /octobre\s2026/ }).waitFor();
    expect(await placeOf(frame)).toBe(`${CALENDAR}?echelle=mois`);
    await frame.evaluate(() => history.back());
    await tab.getByRole("grid", { name: /T3\s2026/ }).waitFor();
    expect(await placeOf(frame)).toBe(CALENDAR);
    await context.close();
  });

  it("keeps the focus and the scroll where they were while filters change", async () => {
    const { tab, frame, context } = await open();
    const phase = tab.getByRole("combobox", { name: "Phase" });
    await phase.focus();
    const before = await frame.evaluate(() => window.scrollY);
    await phase.selectOption("scoping");
    await tab.getByText(/projets? sur 69/).waitFor();
    expect(await phase.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await frame.evaluate(() => window.scrollY)).toBe(before);
    await context.close();
  });

  it("is walked through by the arrows: one stop for Tab, from line to line, from milestone to milestone, Enter opens", async () => {
    const { page, tab, frame, context } = await open({ path: `${CALENDAR}?q=p0` });
    const grid = tab.getByRole("grid");
    expect(await grid.locator("[tabindex='0']").count()).toBe(1);
    await tab.getByRole("link", { name: "Tableau" }).focus();
    await page.keyboard.press("Tab");
    expect(await focused(frame)).toBe("Simplifier les démarches des usagers");
    await page.keyboard.press("ArrowDown");
    expect(await focused(frame)).toBe("Guichet numérique départemental (socle)");
    await page.keyboard.press("ArrowRight");
    expect(await focused(frame)).toMatch(/^Choix de la solution, .*, tenu, avancé de 2\sjours/);
    await tab.locator(".timeline-note").getByText("Guichet numérique départemental (socle)").waitFor();
    await page.keyboard.press("Escape");
    expect(await tab.locator(".timeline-note").count()).toBe(0);
    await page.keyboard.press("ArrowDown");
    expect(await focused(frame)).toMatch(/^Choix de la solution, /);
    await page.keyboard.press("End");
    expect(await focused(frame)).toMatch(/^Généralisation, /);
    expect(await grid.locator("[tabindex='0']").count()).toBe(1);
    // Tab leaves the chart, and comes back to where one was
    await page.keyboard.press("Tab");
    expect(await grid.locator(":focus").count()).toBe(0);
    await page.keyboard.press("Shift+Tab");
    expect(await focused(frame)).toMatch(/^Généralisation, /);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await tab.getByRole("heading", { level: 1, name: /Gestion de la relation usager/ }).waitFor();
    await frame.evaluate(() => history.back());
    await tab.getByRole("grid").waitFor();
    expect(await placeOf(frame)).toBe(`${CALENDAR}?q=p0`);
    await context.close();
  });

  it("draws only the lines near the screen of 828 projects, and the keyboard reaches the last", async () => {
    const { page, tab, frame, context } = await open({ state: "large" });
    const grid = tab.getByRole("grid");
    const count = Number(await grid.getAttribute("aria-rowcount"));
    expect(count).toBeGreaterThan(700);
    expect(await tab.locator(".timeline-row").count()).toBeLessThan(60);
    await grid.locator("[tabindex='0']").focus();
    await page.keyboard.press("Control+End");
    const last = `.timeline-row[aria-rowindex='${count}']`;
    await frame.waitForFunction((row) => document.activeElement?.closest(row) !== null, last);
    expect(await tab.locator(last).isVisible()).toBe(true);
    expect(await tab.locator(".timeline-row").count()).toBeLessThan(60);
    await page.keyboard.press("Control+Home");
    await frame.waitForFunction(() => document.activeElement?.closest(".timeline-row[aria-rowindex='2']") !== null);
    await context.close();
  });

  inCheck("is drawn whole on paper, as a chart and as a table", async () => {
    const { tab, frame, context } = await open({ state: "large" });
    for (const [form, line] of [
      ["Calendrier", ".timeline-row"],
      ["Tableau", "table.dates tbody tr"],
    ] as const) {
      await tab.getByRole("link", { name: form, exact: true }).last().click();
      await tab.locator(line).first().waitFor();
      const count = Number(await tab.locator("[aria-rowcount]").getAttribute("aria-rowcount"));
      await frame.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await frame.waitForFunction(([lines, all]) => document.querySelectorAll(String(lines)).length === Number(all) - 1, [line, count]);
      await frame.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      await frame.waitForFunction((lines) => document.querySelectorAll(lines).length < 100, line);
    }
    await context.close();
  });

  it("is a table on a phone, and a chart that scrolls in a place of its own once asked for; the page never does", async () => {
    const { tab, frame, context } = await open({ width: 320 });
    await tab.locator("table.dates").waitFor();
    await tab.getByRole("link", { name: "Calendrier", exact: true }).last().click();
    const region = tab.getByRole("region", { name: "Calendrier, à faire défiler vers la droite" });
    await region.focus();
    expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await faultsIn(frame)).toEqual([]);
    await context.close();
  });

  it("says in English what it says in French", async () => {
    const { tab, context } = await open({ locale: "en-gb" });
    expect((await tab.locator(".sentence").innerText()).replace(/\s/g, " ")).toMatch(/^2 overdue milestones, \d+ within thirty days, 1 after the mandate ends\.$/);
    await tab.getByRole("grid", { name: /Q3\s2026 to Q2\s2028/ }).waitFor();
    await context.close();
  });
});
