import { AxeBuilder } from "@axe-core/playwright";
import { findChromium } from "./testing/find-chromium";
import { A_FILE, VIEWS } from "./testing/scenes";
import { type OpenTab, type Scene, TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

const STANDARDS = ["RGAAv4", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

inBrowser("the tab and the rules of accessibility", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it.each<[name: string, scene: Scene, act: (tab: OpenTab["tab"]) => Promise<void>]>([
    [
      "a conflict",
      { state: "conflict", path: "/tab/action/p17-a3" },
      async (tab) => {
        await tab.getByRole("textbox", { name: "En une ligne" }).fill("Nous livrons jeudi.");
        await tab.getByRole("button", { name: "Enregistrer", exact: true }).click();
        await tab.getByRole("button", { name: "Enregistrer ma saisie" }).waitFor();
      },
    ],
    [
      "a file to correct",
      { state: "faulty-file", path: "/tab/import" },
      async (tab) => {
        await tab.locator("input[type=file]").setInputFiles(A_FILE);
        await tab.getByRole("heading", { name: /points à corriger/ }).waitFor();
      },
    ],
    [
      "a comment that is owed",
      { path: "/tab/projet/p17" },
      async (tab) => {
        await tab.getByRole("button", { name: "Déclarer la météo" }).click();
        await tab.getByRole("radio", { name: /orage/ }).check({ force: true });
        await tab.getByRole("button", { name: "Enregistrer la météo" }).click();
        await tab.getByText("Un commentaire est attendu à partir de la pluie.").waitFor();
      },
    ],
    [
      "a question before undoing",
      { path: "/tab/import" },
      async (tab) => {
        await tab.getByRole("tab", { name: "Imports passés" }).click();
        await tab.getByRole("button", { name: /^Défaire l’import/ }).click();
        await tab.getByRole("dialog").getByRole("button", { name: "Annuler" }).waitFor();
      },
    ],
  ])("has no fault that axe can find in the midst of %s", async (_, scene, act) => {
    const { tab, page, context } = await browser.open(scene);
    await act(tab);
    const found = await new AxeBuilder({ page }).include("iframe").withTags(STANDARDS).analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await context.close();
  });

  describe.each(["default", "dark", "contrast"])("in the theme %s", (theme) => {
    it.each(VIEWS)("has no fault that axe can find: %s", async (_, path) => {
      // nine projects hold every kind of line: the sixty others would only take axe half a minute
      const few = path.includes("/axe/") || !path.includes("/plan/") ? path : `${path}?q=p0`;
      const { tab, page, context } = await browser.open({ path: few, theme });
      await tab.getByRole("heading", { level: 1 }).waitFor();
      await tab.locator(".foot, table, .drop, .mine-list").first().waitFor();
      await page.waitForTimeout(200);
      const axe = new AxeBuilder({ page }).include("iframe");
      // the structure is the same in each theme: in the others only what colours can break is looked at again
      const asked = theme === "default" ? axe.withTags(STANDARDS) : axe.withRules(["color-contrast", "link-in-text-block"]);
      const found = await asked.analyze();
      const said = found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`),
      );
      expect(said).toEqual([]);
      await context.close();
    });
  });
});
