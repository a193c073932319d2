import { faultsIn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

const ELECTED = "/tab/plan/frn-2025-2027/elus";

inBrowser("the page of elected members", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("says how each objective is doing in plain words, without météo, phase or percentage of a method", async () => {
    const { tab, context, complaints } = await browser.open({ path: ELECTED });
    await tab.getByRole("heading", { level: 1, name: "Vue élus" }).waitFor();
    expect(await tab.locator(".plain-axes li").count()).toBe(6);
    expect(await tab.locator(".sentence").innerText()).toMatch(/^\d+\sobjectifs? avance(nt)? comme prévu, sur \d+ en cours\. Le travail prévu est fait à \d+\s%\./);
    const text = await tab.locator("main").innerText();
    expect(text).not.toMatch(/orage|pluie|nuage|cadrage|pondéré|MOA|MOE/i);
    await tab.getByText("Un budget participatif ouvert à tous les habitants").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is printed alone, without the ways to other pages", async () => {
    const { tab, page, context } = await browser.open({ path: ELECTED });
    await tab.getByRole("heading", { level: 1, name: "Vue élus" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await tab.locator(".top").isVisible()).toBe(false);
    expect(await tab.locator(".sub-pages").isVisible()).toBe(false);
    expect(await tab.locator(".plain-axes").isVisible()).toBe(true);
    await context.close();
  });

  it("leads to the review of a year: what closed with its use, what moved forward, what comes later, and no gain that nobody measured", async () => {
    const { tab, context, complaints, frame } = await browser.open({ path: ELECTED });
    await tab.getByRole("link", { name: /^Bilan annuel/ }).click();
    await tab.getByRole("heading", { level: 1, name: "Bilan 2026" }).waitFor();
    expect(await tab.locator(".sentence").innerText()).toMatch(/^Depuis le début de 2026, .*étapes? (a|ont) été franchies?/);
    expect(await tab.locator("main").innerText()).not.toMatch(/orage|pluie|nuage|cadrage|pondéré|MOA|MOE|undefined|null/);
    await tab.getByText("Aucun gain n’y est annoncé").waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await tab.getByRole("navigation", { name: "Autres années" }).getByRole("link", { name: "2025" }).click();
    await tab.getByRole("heading", { level: 1, name: "Bilan 2025" }).waitFor();
    expect(await tab.locator(".sentence").innerText()).toMatch(/^En 2025, /);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
