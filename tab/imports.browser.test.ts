import { A_FILE } from "./testing/scenes";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const withBrowser = findChromium() === null ? describe.skip : describe;

withBrowser("a workbook that comes back after people changed the same cells in Jalon", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  }, 120_000);
  afterAll(() => browser?.close());

  it("shows both values of each cell with who wrote Jalon's, and keeps Jalon's unless one chooses", async () => {
    const { tab, context } = await browser.open({ state: "conflict", path: "/tab/import" });
    await tab.locator("input[type=file]").setInputFiles(A_FILE);
    await tab.getByRole("heading", { name: /2\scellules changées des deux côtés/ }).waitFor();
    const row = tab.getByRole("row", { name: /Reprendre l’historique/ });
    expect((await row.innerText()).replaceAll(/\s+/g, " ")).toMatch(
      /Statut Actions, ligne 14 Bloquée Aminata Courtois-Fall, 16 nov\., 9 h 20 Réalisée .*celle de Jalon celle du fichier$/,
    );
    expect(await tab.getByRole("radio", { name: "celle de Jalon", checked: true }).count()).toBe(2);
    await tab.getByText(/2\scellules gardent la valeur de Jalon/).waitFor();
    await context.close();
  });

  it("is chosen by keyboard alone, cell by cell or all at once", async () => {
    const { tab, page, context } = await browser.open({ state: "conflict", path: "/tab/import" });
    await tab.locator("input[type=file]").setInputFiles(A_FILE);
    await tab.getByRole("button", { name: "Tout garder de Jalon" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tab.getByText(/2\scellules prennent la valeur du fichier/).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    const status = tab.getByRole("group", { name: "Statut de «\u00a0Reprendre l’historique de l’ancien outil\u00a0»" });
    await status.getByRole("radio", { name: "celle de Jalon", checked: true }).waitFor();
    await tab.getByText(/1\scellule garde la valeur de Jalon, 1\sprend celle du fichier/).waitFor();
    await context.close();
  });

  it("is looked at again when Jalon changed meanwhile: what was chosen stays chosen, and nothing was imported", async () => {
    const { tab, context } = await browser.open({ state: "conflict", path: "/tab/import" });
    await tab.locator("input[type=file]").setInputFiles(A_FILE);
    await tab.getByRole("button", { name: "Tout prendre du fichier" }).click();
    await tab.getByRole("button", { name: "Importer", exact: true }).click();
    await tab.getByText(/Jalon a changé pendant votre relecture/).waitFor();
    await tab.getByText(/1\scellule garde la valeur de Jalon, 2\sprennent celle du fichier/).waitFor();
    await tab.getByRole("row", { name: /Salle indisponible/ }).getByText("cellule vide").waitFor();
    await tab.getByRole("button", { name: "Importer", exact: true }).click();
    await tab.getByRole("heading", { name: "Import terminé" }).waitFor();
    await context.close();
  });

  it("is read and chosen on a phone, without scrolling sideways", async () => {
    const { tab, frame, context } = await browser.open({ state: "conflict", path: "/tab/import", width: 360 });
    await tab.locator("input[type=file]").setInputFiles(A_FILE);
    await tab.getByRole("heading", { name: /2\scellules changées/ }).waitFor();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    const radio = tab.getByRole("radio", { name: "celle du fichier" }).first();
    await radio.check();
    await tab.getByText(/1\sprend celle du fichier/).waitFor();
    await context.close();
  });
});
