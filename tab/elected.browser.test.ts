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
});
