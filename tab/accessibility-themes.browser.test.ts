import { AxeBuilder } from "@axe-core/playwright";
import { faultsOf, fewRows, isDrawn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { VIEWS } from "./testing/scenes";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

// the structure is the same in each theme: only what colours can break is looked at again
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

inBrowser.each(["dark", "contrast"])("the tab in the theme %s", (theme) => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it.each(VIEWS)("has no fault of colour that axe can find: %s", async (_, path) => {
    const { page, context } = await browser.open({ path: fewRows(path), theme });
    await isDrawn(page);
    const found = await new AxeBuilder({ page }).include("iframe").withRules(OF_COLOURS).analyze();
    expect(faultsOf(found)).toEqual([]);
    await context.close();
  });
});
