import { SCENES } from "./gallery/gallery-scenes";
import { changeTheme, coloursAmissIn, faultsIn, fewRows } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { inCheck } from "./testing/in-check";
import { MOMENTS } from "./testing/moments";
import { VIEWS } from "./testing/scenes";
import { type OpenTab, TabBrowser } from "./testing/tab-browser";
import { Walk } from "./testing/walk";

/** `npm run check` looks at the colours of each view in every theme, and at its states; `npm test` at the view in the first theme. */
const THOROUGH = process.env["JALON_THOROUGH"] === "1";
const OTHER_THEMES = THOROUGH ? ["dark", "contrast"] : [];

const inBrowser = findChromium() === null ? describe.skip : describe;

/** What axe finds in a page as it stands, and in its colours in the other themes. */
async function faultsInThemes({ page, frame }: OpenTab): Promise<string[]> {
  const faults = await faultsIn(frame);
  for (const theme of OTHER_THEMES) {
    await changeTheme(page, theme);
    faults.push(...(await coloursAmissIn(frame)).map((fault) => `${theme}: ${fault}`));
  }
  if (OTHER_THEMES.length > 0) await changeTheme(page, "default");
  return faults;
}

inBrowser("the tab and the rules of accessibility", () => {
  jest.setTimeout(240_000);
  let browser: TabBrowser;
  let walk: Walk;
  beforeAll(async () => {
    browser = await TabBrowser.start();
    walk = new Walk(browser);
  });
  afterAll(() => browser.close());

  it("is told what is wrong", async () => {
    const { frame } = await walk.to({ path: "/tab/mes-actions" });
    await frame.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="data:,">'));
    expect(await faultsIn(frame)).toEqual([expect.stringContaining("image-alt: img")]);
    await frame.evaluate(() => document.querySelector("main > img")?.remove());
  });

  it.each(VIEWS)("has no fault that axe can find, a language and a title: %s", async (_, path) => {
    const open = await walk.to({ path: fewRows(path) });
    const [lang, name, title] = await open.frame.evaluate(() => [document.documentElement.lang, document.title, document.querySelector("h1")?.textContent]);
    expect([lang, name]).toEqual(["fr", `${title} – Jalon`]);
    expect(await faultsInThemes(open)).toEqual([]);
  });

  it("moves nothing for those who asked for less motion", async () => {
    const { page, frame, context } = await browser.open({ state: "loading", path: "/tab/mes-actions" });
    await frame.locator(".bone").first().waitFor();
    const moving = () => frame.evaluate(() => document.getAnimations().length);
    expect(await moving()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await moving()).toBe(0);
    await context.close();
  });

  it("tells apart what is chosen, where the system chooses the colours", async () => {
    const open = await walk.to({ path: "/tab/action/p17-a2" });
    await open.page.emulateMedia({ forcedColors: "active" });
    const grounds = (selectors: string[]) =>
      open.frame.evaluate((all) => all.map((one) => getComputedStyle(document.querySelector(one) ?? document.body, one.startsWith(".top") ? "::after" : null).backgroundColor), selectors);
    const [page, chosen, other, entry] = await grounds(["body", ".chip:has(input:checked)", ".chip:has(input:not(:checked))", ".top a[aria-current]"]);
    expect([chosen === other, entry === page]).toEqual([false, false]);
    await walk.to({ path: "/tab/plan/frn-2025-2027/calendrier?forme=calendrier" });
    const bars = await grounds([".bar-now.phase-building", ".bar-now.phase-scheduled", ".bar-now.phase-finished"]);
    expect(new Set(bars).size).toBe(3);
    await open.page.emulateMedia({ forcedColors: "none" });
  });

  inCheck.each(MOMENTS)("has no fault that axe can find in the midst of %s", async (_, scene, act) => {
    const open = await walk.to(scene, scene.state === "conflict");
    await act(open);
    expect(await faultsInThemes(open)).toEqual([]);
  });

  inCheck.each(["empty", "bare", "loading", "error"])("has no fault that axe can find in what is %s", async (state) => {
    const faults: string[] = [];
    for (const [title, path] of SCENES.filter((scene) => scene[2] === state))
      faults.push(...(await faultsInThemes(await walk.to({ state, path }))).map((fault) => `${title}: ${fault}`));
    expect(faults).toEqual([]);
  });
});
