import { changeTheme, coloursAmissIn, faultsIn, fewRows, isDrawn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { A_FILE, VIEWS } from "./testing/scenes";
import { type OpenTab, type Scene, TabBrowser } from "./testing/tab-browser";

/** `npm run check` looks at the colours of each view in every theme; `npm test` at those of the first one. */
const OTHER_THEMES = process.env["JALON_THOROUGH"] === "1" ? ["dark", "contrast"] : [];

const inBrowser = findChromium() === null ? describe.skip : describe;

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
      "cells to choose",
      { state: "conflict", path: "/tab/import" },
      async (tab) => {
        await tab.locator("input[type=file]").setInputFiles(A_FILE);
        await tab.getByRole("button", { name: "Tout prendre du fichier" }).click();
        await tab.getByRole("button", { name: "Importer", exact: true }).click();
        await tab.getByRole("heading", { name: /3\scellules changées/ }).waitFor();
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
    const { tab, frame, context } = await browser.open(scene);
    await act(tab);
    expect(await faultsIn(frame)).toEqual([]);
    await context.close();
  });

  it("is told what is wrong", async () => {
    const { frame, context } = await browser.open({ path: "/tab/mes-actions" });
    await frame.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="data:,">'));
    expect(await faultsIn(frame)).toEqual([expect.stringContaining("image-alt: img")]);
    await context.close();
  });

  it.each(VIEWS)("has no fault that axe can find: %s", async (_, path) => {
    const { page, frame, context } = await browser.open({ path: fewRows(path) });
    await isDrawn(page);
    expect(await faultsIn(frame)).toEqual([]);
    for (const theme of OTHER_THEMES) {
      await changeTheme(page, theme);
      expect([theme, ...(await coloursAmissIn(frame))]).toEqual([theme]);
    }
    await context.close();
  });
});
