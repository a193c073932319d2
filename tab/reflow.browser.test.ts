import { SCENES } from "./gallery/gallery-scenes";
import { fewRows } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { inCheck } from "./testing/in-check";
import { layoutFaultsIn, withTextSpacing } from "./testing/layout-faults";
import { MOMENTS } from "./testing/moments";
import { VIEWS } from "./testing/scenes";
import { type OpenTab, TabBrowser } from "./testing/tab-browser";
import { Walk } from "./testing/walk";

/** A phone held close. `npm run check` looks at a desk of 1280 pixels at 200 %, and at what lies between and beyond. */
const THOROUGH = process.env["JALON_THOROUGH"] === "1";
const WIDTHS = THOROUGH ? [320, 375, 640, 768, 1000, 1366] : [320];

const inBrowser = findChromium() === null ? describe.skip : describe;

/** What moves by itself into the screen has done so by the time a frame is painted: nobody sees it before. */
const painted = (frame: OpenTab["frame"]): Promise<unknown> =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What does not fit on narrow screens, as the page writes its text and with the spacing of WCAG 1.4.12. */
async function faultsOnScreens({ page, frame }: OpenTab): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const spaced of [false, true]) {
      await withTextSpacing(frame, spaced);
      await painted(frame);
      faults.push(...(await layoutFaultsIn(frame)).map((fault) => `at ${width} px${spaced ? " with wider spacing" : ""}, ${fault}`));
    }
    await withTextSpacing(frame, false);
  }
  return faults;
}

inBrowser("the tab on a narrow screen", () => {
  jest.setTimeout(240_000);
  let browser: TabBrowser;
  let walk: Walk;
  beforeAll(async () => {
    browser = await TabBrowser.start();
    walk = new Walk(browser);
  });
  afterAll(() => browser.close());

  it("is told what is too wide, cut off, broken or covered", async () => {
    const { frame, page } = await browser.open({ path: "/tab/import" });
    await page.setViewportSize({ width: 320, height: 900 });
    await frame.evaluate(() => {
      const main = document.querySelector("main");
      const add = (css: string, text: string): void => {
        const part = document.createElement("p");
        part.style.cssText = css;
        part.textContent = text;
        main?.append(part);
      };
      add("width: 400px", "Trop large");
      add("width: 40px; overflow: hidden; white-space: nowrap", "Coupé au milieu");
      add("width: 30px; word-break: break-all", "Morcelé");
      add("height: 1px; margin: 0", "Dessous");
      add("margin: 0", "Dessus");
    });
    const faults = (await layoutFaultsIn(frame)).join("\n");
    for (const fault of [/wider than the screen: .*Trop large/, /cut off: « Coupé au milieu »/, /a broken word: « Morcelé »/, /one over the other: « Dessous »/])
      expect(faults).toMatch(fault);
  });

  it.each(VIEWS)("shows everything: %s", async (_, path) => {
    expect(await faultsOnScreens(await walk.to({ path: fewRows(path) }))).toEqual([]);
  });

  inCheck.each(MOMENTS)("shows everything in the midst of %s", async (_, scene, act) => {
    const open = await walk.to(scene, scene.state === "conflict");
    await open.page.setViewportSize({ width: 1366, height: 900 });
    await act(open);
    expect(await faultsOnScreens(open)).toEqual([]);
  });

  inCheck.each(["long", "bare", "empty", "agent", "error"])("shows everything of what is %s", async (state) => {
    const faults: string[] = [];
    for (const [title, path] of SCENES.filter((scene) => scene[2] === state))
      faults.push(...(await faultsOnScreens(await walk.to({ state, path }))).map((fault) => `${title}: ${fault}`));
    expect(faults).toEqual([]);
  });
});
