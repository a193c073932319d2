import type { Frame } from "playwright-core";
import { addressOf } from "./testing/address-of";
import { changeTheme } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";
import { A_FILE } from "./testing/scenes";

/** The words of what has the focus. */
const focused = (frame: Frame): Promise<string> => frame.evaluate(() => document.activeElement?.textContent ?? "");

const inBrowser = findChromium() === null ? describe.skip : describe;

inBrowser("the tab in a browser", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("says to open Jalon in Teams when no host is there, and asks the server nothing", async () => {
    const context = await browser.context();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${browser.address}/tab/`);
    await page.getByRole("heading", { level: 1, name: "Ouvrez Jalon dans Microsoft Teams" }).waitFor();
    expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
    await context.close();
  });

  it("shows a skeleton while the portfolio is on its way", async () => {
    const { tab, context } = await browser.open({ state: "loading" });
    await tab.locator(".skeleton").waitFor();
    expect(await tab.getByRole("link", { name: "Mes actions" }).count()).toBe(1);
    await context.close();
  });

  it("offers to reload when a page cannot be fetched, as after an update of Jalon", async () => {
    const { tab, context } = await browser.open({});
    await tab.getByRole("heading", { level: 1, name: /Feuille de route/ }).waitFor();
    await context.route("**/assets/directory-view-*.js", (route) => route.fulfill({ status: 404 }));
    await tab.getByRole("link", { name: "Annuaire" }).click();
    await tab.getByRole("heading", { level: 1, name: "Cette page n’a pas pu être chargée" }).waitFor();
    expect(await tab.getByRole("button", { name: "Recharger" }).count()).toBe(1);
    await context.close();
  });

  it("leads to the first step when there is no plan", async () => {
    const { tab, context } = await browser.open({ state: "empty" });
    await tab.getByText("Il n’y a pas encore de plan dans Jalon.").waitFor();
    await tab.getByRole("link", { name: "Importer un plan" }).click();
    await tab.getByRole("heading", { level: 1, name: "Import" }).waitFor();
    await context.close();
  });

  it("names the reference of an error", async () => {
    const { tab, context } = await browser.open({ state: "error" });
    await tab.getByRole("heading", { level: 1, name: "Jalon n’a pas pu répondre" }).waitFor();
    expect(await tab.getByRole("alert").innerText()).toContain("J-7F3K-2291");
    await context.close();
  });

  it("refuses the import to an agent by the rule's own sentence", async () => {
    const { tab, context } = await browser.open({ state: "agent", path: "/tab/import" });
    await tab.getByText("réservée au bureau des projets").waitFor();
    expect(await tab.getByRole("link", { name: "Import", exact: true }).count()).toBe(0);
    await context.close();
  });

  it("shows the portfolio: the sentence, five lines at most, axes in three levels", async () => {
    const { tab, context, complaints } = await browser.open({});
    await tab.getByRole("heading", { level: 1, name: "Feuille de route numérique 2025-2027" }).waitFor();
    expect(await tab.locator(".sentence").innerText()).toMatch(/^La feuille de route est réalisée à \d+\s%/);
    expect(await tab.locator(".needs li").count()).toBe(5);
    expect(await tab.locator("table.axes tbody tr").count()).toBe(8);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("leads from each figure of the summary to the projects behind it", async () => {
    const { tab, context, complaints } = await browser.open({});
    await tab.getByRole("link", { name: "Projets", exact: true }).click();
    await tab.getByRole("heading", { level: 1, name: "Projets" }).waitFor();
    expect(await tab.locator("table.projects tbody tr:not(.group)").count()).toBe(69);
    await tab.getByText("69 projets.", { exact: true }).waitFor();
    await tab.getByRole("link", { name: "Synthèse" }).click();
    const decision = tab.locator(".sentence").getByRole("link", { name: /projets?$/ });
    const [asked = ""] = (await decision.innerText()).split(/\s/);
    await decision.click();
    await tab.getByText(`${asked} projets sur 69`).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("leaves a rate uncomputed, and says so, when too little is known", async () => {
    const { tab, context } = await browser.open({ state: "uncomputed" });
    const row = tab.locator("table.axes tr", { hasText: "Valoriser la donnée" });
    await row.getByText("non calculé").waitFor();
    await context.close();
  });

  it("names each météo beside its icon in the table of axes, at any width", async () => {
    for (const width of [375, 1366]) {
      const { tab, context } = await browser.open({ width });
      const cell = tab.locator("table.axes tr", { hasText: "Simplifier les démarches" }).locator(".counts li");
      await cell.first().waitFor();
      for (const words of await cell.allInnerTexts())
        expect(words).toMatch(/^\s*\d+\s(orage|pluie|nuage|soleil|non renseignées?)$/);
      expect(await tab.locator(".counts .only-heard").count()).toBe(0);
      await context.close();
    }
  });

  it("goes from the portfolio to an action in three clicks, and Back returns to the same filters", async () => {
    const { tab, context, frame } = await browser.open({});
    await tab.getByRole("link", { name: "Projets", exact: true }).click();
    await tab.getByRole("searchbox", { name: "Chercher un projet" }).fill("teleservice mdph");
    await tab.getByText("1 projet sur 69.").waitFor();
    const { href: filtered } = await addressOf(frame);
    await tab.getByRole("link", { name: "Téléservice MDPH" }).click();
    await tab.getByRole("heading", { level: 1, name: /Téléservice MDPH/ }).waitFor();
    await tab.locator("table.actions a").first().click();
    await tab.getByRole("heading", { level: 2, name: "Mettre à jour" }).waitFor();
    for (const title of [/Téléservice MDPH/, /^Projets/]) {
      await frame.evaluate(() => history.back());
      await tab.getByRole("heading", { level: 1, name: title }).waitFor();
    }
    await tab.getByText("1 projet sur 69").waitFor();
    expect((await addressOf(frame)).href).toBe(filtered);
    await context.close();
  });

  it("draws only the lines near the screen of a plan of 828 projects, and says how many there are", async () => {
    const { tab, context, frame } = await browser.open({ state: "large", path: "/tab/plan/frn-2025-2027/projets" });
    const table = tab.locator("table.projects");
    await table.waitFor();
    expect(await table.getAttribute("aria-rowcount")).toBe("837");
    expect(await table.locator("tbody tr").count()).toBeLessThan(60);
    await frame.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await table.locator('tr[aria-rowindex="837"]').waitFor();
    expect(await table.locator("tbody tr").count()).toBeLessThan(60);
    await context.close();
  });

  it("opens the page that a deep link asks for", async () => {
    const { tab, context, frame } = await browser.open({ sub: "projet/p02" });
    await tab.getByRole("heading", { level: 1, name: /Gestion de la relation usager/ }).waitFor();
    expect((await addressOf(frame)).pathname).toBe("/tab/projet/p02");
    await context.close();
  });

  it("copies a link that opens Teams on the page", async () => {
    const { tab, context, frame } = await browser.open({ path: "/tab/projet/p02" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await tab.getByRole("button", { name: "Copier le lien" }).click();
    await tab.getByText("Lien copié.").waitFor();
    const link = await frame.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("https://teams.microsoft.com/l/entity/7d1c6c2e-5a4f-4a52-9d0e-1f6f2f4c9a11/jalon?");
    expect(JSON.parse(new URL(link).searchParams.get("context") ?? "{}")).toEqual({ subEntityId: "projet/p02" });
    await context.close();
  });

  it("records quick answers in place, and the whole week in one tap", async () => {
    const { tab, context } = await browser.open({ path: "/tab/mes-actions" });
    const first = tab.locator(".mine-item").first();
    await first.getByRole("button", { name: "Avance" }).click();
    await first.getByText(/Enregistré\s: avancement/).waitFor();
    await tab.getByRole("button", { name: "Rien de neuf" }).click();
    await tab.getByText(/rien de neuf cette semaine/).waitFor();
    expect(await tab.getByRole("button", { name: "Rien de neuf" }).count()).toBe(0);
    await context.close();
  });

  it("keeps the focus in the line whose form opens, is left or is saved", async () => {
    const { tab, context, frame } = await browser.open({ path: "/tab/mes-actions" });
    const line = tab.locator(".mine-item").nth(1);
    await line.getByRole("button", { name: "Préciser" }).click();
    await line.locator("form").waitFor();
    await line.locator("input:checked:focus").waitFor();
    await line.getByRole("button", { name: "Annuler" }).click();
    // the focus follows the next drawing, which a busy machine takes its time for
    await frame.waitForFunction(() => document.activeElement?.textContent === "Préciser");
    await line.getByRole("button", { name: "Avance" }).click();
    await line.getByText(/Enregistré/).waitFor();
    expect(await focused(frame)).toBe("Modifier");
    await context.close();
  });

  it("shows somebody else's change beside what was typed, and loses nothing typed", async () => {
    const { tab, context } = await browser.open({ state: "conflict", path: "/tab/action/p17-a3" });
    const line = tab.getByRole("textbox", { name: "En une ligne" });
    await line.fill("Nous livrons jeudi.");
    await tab.getByRole("button", { name: "Enregistrer", exact: true }).click();
    const compare = tab.getByRole("alert").filter({ hasText: "L’action a changé pendant votre saisie" });
    await compare.waitFor();
    expect(await compare.innerText()).toContain("Élise Quérandeau");
    expect(await compare.getByRole("row", { name: /Statut/ }).innerText()).toContain("bloquée");
    expect(await line.inputValue()).toBe("Nous livrons jeudi.");
    await compare.getByRole("button", { name: "Enregistrer ma saisie" }).click();
    await tab.getByText(/Enregistré\s: en une ligne/).waitFor();
    expect(await tab.locator(".sentence").innerText()).toContain("bloquée");
    await context.close();
  });

  it("keeps what was typed through a lost network and a reload", async () => {
    const { tab, context, frame } = await browser.open({ path: "/tab/action/p17-a3" });
    const line = tab.getByRole("textbox", { name: "En une ligne" });
    await line.fill("Atelier reporté.");
    await context.setOffline(true);
    await tab.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await tab.getByText(/enregistrez-la au retour du réseau/).waitFor();
    await context.setOffline(false);
    await frame.evaluate(() => location.reload());
    await tab.getByText("Votre saisie précédente a été retrouvée").waitFor();
    expect(await line.inputValue()).toBe("Atelier reporté.");
    await context.close();
  });

  it("asks for a comment from rain on, then declares the météo", async () => {
    const { tab, context } = await browser.open({ path: "/tab/projet/p17" });
    await tab.getByRole("button", { name: "Déclarer la météo" }).click();
    await tab.getByRole("radio", { name: /pluie/ }).check({ force: true });
    await tab.getByRole("button", { name: "Enregistrer la météo" }).click();
    await tab.getByText("Un commentaire est attendu à partir de la pluie.").waitFor();
    await tab.getByRole("textbox", { name: "Commentaire" }).fill("Deux jours par semaine manquent.");
    await tab.getByRole("button", { name: "Enregistrer la météo" }).click();
    await tab.getByText(/Météo enregistrée\s: pluie/).waitFor();
    await context.close();
  });

  it("lists every fault of a file by sheet, row, column and value, and offers no import", async () => {
    const { tab, context } = await browser.open({ state: "faulty-file", path: "/tab/import" });
    await tab.locator("input[type=file]").setInputFiles(A_FILE);
    await tab.getByRole("heading", { name: /5 points à corriger/ }).waitFor();
    const row = tab.getByRole("row", { name: /31\/02\/2026/ });
    expect(await row.innerText()).toMatch(/Plan d'action\s+14\s+Date de fin/);
    // what stands beside it is not said again
    expect(await row.getByRole("cell").last().innerText()).not.toMatch(/Feuille|ligne|colonne/);
    expect(await tab.getByText(/\b0\s(axe|projet|action)/).count()).toBe(0);
    expect(await tab.getByRole("button", { name: "Importer", exact: true }).count()).toBe(0);
    await context.close();
  });

  it("shows what a file would do, imports it once confirmed, and undoes it", async () => {
    const { tab, context, frame } = await browser.open({ path: "/tab/import" });
    await tab.locator("input[type=file]").setInputFiles(A_FILE);
    await tab.getByText(/2\sajouts, 1\spersonne nouvelle, 2\schangements/).waitFor();
    expect(await tab.locator(".import-changes tbody tr").count()).toBe(5);
    await tab.getByRole("button", { name: "Importer", exact: true }).click();
    await tab.getByRole("heading", { name: "Import terminé" }).waitFor();
    await tab.getByRole("tab", { name: "Imports passés" }).click();
    await tab.getByRole("button", { name: "Défaire l’import de plan.xlsx" }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Annuler" }).click();
    expect(await focused(frame)).toMatch(/^Défaire/);
    await tab.getByRole("button", { name: /^Défaire l.import de plan.xlsx/ }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Défaire" }).click();
    await tab.getByText("L’import de plan.xlsx est défait.").waitFor();
    await context.close();
  });

  it("gives an unlinked person an address", async () => {
    const { tab, context } = await browser.open({ path: "/tab/annuaire" });
    await tab.getByRole("button", { name: "Adresse Teams de Aïcha Montorval" }).click();
    const field = tab.getByRole("textbox", { name: "Adresse Teams de Aïcha Montorval" });
    await field.fill("aicha");
    await tab.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByText("Une adresse s’écrit comme").waitFor();
    await field.fill("aicha.montorval@val-dorsene.example");
    await tab.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByRole("row", { name: /Aïcha Montorval.*Attend sa première visite/ }).waitFor();
    await context.close();
  });

  it("shows somebody else's update within 10 s, marks it and says it", async () => {
    const { tab, context } = await browser.open({ state: "changing", path: "/tab/plan/frn-2025-2027/projets" });
    await tab.locator("table.projects tr.just-changed", { hasText: "Téléservice MDPH" }).waitFor({ timeout: 10_000 });
    expect(await tab.locator("p[aria-live=polite]").innerText()).toMatch(/lignes viennent de changer/);
    await context.close();
  });

  it("follows the theme of the host, and speaks English to those who read it", async () => {
    const { tab, page, context } = await browser.open({ locale: "en-gb" });
    await tab.getByText(/^The roadmap is/).waitFor();
    expect(await tab.locator("html").getAttribute("lang")).toBe("en");
    for (const theme of ["dark", "contrast", "default"]) {
      await changeTheme(page, theme);
    }
    await context.close();
  });

  it("can be walked with the keyboard: skip link, focus on the new page's title", async () => {
    const { tab, page, context, frame } = await browser.open({});
    await tab.getByRole("heading", { level: 1 }).waitFor();
    await tab.locator("body").focus();
    await frame.evaluate(() => document.body.focus());
    await page.keyboard.press("Tab");
    await tab.getByRole("link", { name: "Aller au contenu" }).waitFor();
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("Aller au contenu");
    await tab.getByRole("link", { name: "Mes actions" }).focus();
    await page.keyboard.press("Enter");
    await tab.getByRole("heading", { level: 1, name: "Mes actions" }).waitFor();
    await frame.waitForFunction(() => document.activeElement?.tagName === "H1");
    await context.close();
  });
});
