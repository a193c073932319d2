import { axeOn, changeTheme, coloursOn, faultsOf, fewRows, isDrawn } from "./testing/axe-views";
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
    const found = await axeOn(page).withTags(STANDARDS).analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await context.close();
  });

  it("looks inside the frame", async () => {
    const { page, frame, context } = await browser.open({ path: "/tab/mes-actions" });
    await frame.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="data:,">'));
    const found = await axeOn(page).withTags(STANDARDS).analyze();
    expect(faultsOf(found)).toEqual([expect.stringContaining("image-alt: iframe")]);
    await context.close();
  });

  it.each(VIEWS)("has no fault that axe can find: %s", async (_, path) => {
    const { page, frame, context } = await browser.open({ path: fewRows(path) });
    await isDrawn(page);
    expect(faultsOf(await axeOn(page).withTags(STANDARDS).analyze())).toEqual([]);
    // the structure is the same in each theme: only what colours can break is looked at again
    for (const theme of ["dark", "contrast"]) {
      await changeTheme(page, theme);
      expect([theme, ...faultsOf(await coloursOn(frame))]).toEqual([theme]);
    }
    await context.close();
  });
});
