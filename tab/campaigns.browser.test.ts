import type { Frame } from "playwright-core";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

/** Waits until what has the focus bears these words. */
const hasFocus = (frame: Frame, words: string) => frame.waitForFunction((text) => document.activeElement?.textContent === text, words);

inBrowser("the campaigns in a browser", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("are closed to an agent, by the rule's own sentence", async () => {
    const { tab, context } = await browser.open({ state: "agent", path: "/tab/campagnes" });
    await tab.getByText("Les campagnes sont ouvertes au bureau des projets et à la direction générale.").waitFor();
    expect(await tab.getByRole("link", { name: "Campagnes" }).count()).toBe(0);
    await context.close();
  });

  it("say so when there is nobody to ask", async () => {
    const { tab, context } = await browser.open({ state: "empty", path: "/tab/campagnes" });
    await tab.getByText("Jalon n’a personne à interroger cette semaine.").waitFor();
    expect(await tab.getByRole("button", { name: /^Envoyer/ }).count()).toBe(0);
    await context.close();
  });

  it("are read, not run, by the executive", async () => {
    const { tab, context } = await browser.open({ state: "executive", path: "/tab/campagnes" });
    const button = tab.getByRole("button", { name: /^Envoyer maintenant/ });
    await button.click({ force: true });
    expect(await tab.getByRole("dialog").count()).toBe(0);
    await tab.getByText("Réservé au bureau des projets.").waitFor();
    await tab.getByRole("link", { name: "Réglages" }).click();
    await tab.getByText("Le bureau des projets tient ces réglages").waitFor();
    expect(await tab.getByRole("button", { name: "Enregistrer les réglages" }).count()).toBe(0);
    await context.close();
  });

  it("show who will be written to, when and why not, and count as many as there are lines", async () => {
    const { tab, context, complaints } = await browser.open({ path: "/tab/campagnes" });
    expect((await tab.locator(".sentence").innerText()).replace(/\s/g, " ")).toBe(
      "46 messages partiront mardi à 9 h ; 5 sont reportés, 3 sont sautés.",
    );
    expect(await tab.locator("table.messages tbody tr").count()).toBe(54);
    await tab.locator(".sentence").getByRole("link", { name: "5" }).click();
    await tab.getByText(/^5\ssur 54\smessages/).waitFor();
    expect(await tab.getByRole("row", { name: /Absence jusqu’au mercredi/ }).count()).toBe(1);
    await tab.getByRole("button", { name: "Tout afficher" }).click();
    await tab.getByRole("searchbox", { name: "Chercher une personne" }).fill("querandeau elise");
    await tab.getByText(/^1\ssur 54\smessages/).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("draw only the lines near the screen of a campaign of 900 people", async () => {
    const { tab, context } = await browser.open({ state: "large", path: "/tab/campagnes" });
    const table = tab.locator("table.messages");
    await table.waitFor();
    expect(await table.getAttribute("aria-rowcount")).toBe("901");
    expect(await table.locator("tbody tr").count()).toBeLessThan(60);
    await context.close();
  });

  it("are launched once confirmed, show a bar until they end, then what needs a look first; and ask no more", async () => {
    const { tab, page, context } = await browser.open({ path: "/tab/campagnes" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await tab.getByRole("button", { name: /^Envoyer maintenant/ }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Annuler" }).click();
    expect(await tab.getByRole("progressbar").count()).toBe(0);
    await tab.getByRole("button", { name: /^Envoyer maintenant/ }).click();
    await tab
      .getByRole("dialog", { name: /Envoyer 46\smessages maintenant/ })
      .getByRole("button", { name: "Envoyer maintenant" })
      .click();
    const bar = tab.getByRole("progressbar", { name: /point de la semaine/ });
    await bar.waitFor();
    expect(await bar.getAttribute("aria-valuemax")).toBe("54");
    await tab.getByText("L’envoi est lancé.").first().waitFor();
    await tab.getByRole("heading", { name: /2\smessages à regarder/ }).waitFor({ timeout: 30_000 });
    await tab.getByText(/terminé le/).waitFor();
    expect(await bar.count()).toBe(0);
    expect(await tab.locator(".needs li").allInnerTexts()).toEqual([
      expect.stringContaining("Incertain"),
      expect.stringContaining("En échec"),
    ]);
    const before = asked.filter((path) => path.endsWith("/progress")).length;
    expect(before).toBeGreaterThan(1);
    await page.waitForTimeout(3500);
    expect(asked.filter((path) => path.endsWith("/progress")).length).toBe(before);
    await context.close();
  });

  it("are held before their hour too, and come again", async () => {
    const { tab, context } = await browser.open({ path: "/tab/campagnes" });
    await tab.getByRole("button", { name: /^Suspendre/ }).click();
    await tab.getByRole("button", { name: /^Reprendre/ }).click();
    await tab.getByRole("button", { name: /^Envoyer maintenant/ }).waitFor();
    await context.close();
  });

  it("are held and go on", async () => {
    const { tab, context, frame } = await browser.open({ path: "/tab/campagnes" });
    await tab.getByRole("button", { name: /^Envoyer maintenant/ }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Envoyer maintenant" }).click();
    await tab.getByRole("button", { name: /^Suspendre/ }).click();
    await tab.getByRole("button", { name: /^Reprendre/ }).waitFor();
    // the button that was pressed is gone: the focus stays in its part of the page
    await hasFocus(frame, "Envois de la semaine");
    await tab.getByRole("button", { name: /^Reprendre/ }).click();
    await tab.getByRole("button", { name: /^Suspendre/ }).waitFor();
    await context.close();
  });

  it("wait for a second person above the limit, and whoever launched them is not that person", async () => {
    const { tab, context } = await browser.open({ state: "large", path: "/tab/campagnes" });
    await tab.getByRole("button", { name: /^Demander l’accord/ }).click();
    await tab.getByText(/Au-delà de 50\spersonnes/).waitFor();
    await tab.getByRole("dialog").getByRole("button", { name: "Demander l’accord" }).click();
    await tab.getByText("Vous avez lancé cet envoi").waitFor();
    expect(await tab.getByRole("button", { name: /^Donner mon accord/ }).getAttribute("aria-disabled")).toBe("true");
    await context.close();
  });

  it("begin with the consent of a second person, who is told who asks", async () => {
    const { tab, context } = await browser.open({ state: "consent", path: "/tab/campagnes" });
    await tab.getByText(/Lancé à la main par Mathis Dorval/).waitFor();
    await tab.getByRole("button", { name: /^Donner mon accord/ }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Donner mon accord" }).click();
    await tab.getByRole("progressbar").waitFor();
    await tab.getByText("Accord de Claire Aubernon.").waitFor();
    await context.close();
  });

  it("keep a ledger whose lines open their history, and give the focus back", async () => {
    const { tab, page, context, frame } = await browser.open({ path: "/tab/campagnes/journal?semaine=2026-W46" });
    await tab.getByRole("link", { name: /2\sincertains/ }).click();
    await tab.getByText(/^2\ssur 54\smessages/).waitFor();
    await tab.locator("table.messages tbody a").first().click();
    const panel = tab.getByRole("dialog");
    await panel.getByText("Teams n’a pas confirmé la remise.").waitFor();
    expect(await panel.locator(".history ol > li").count()).toBe(3);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await frame.evaluate(() => document.activeElement?.closest("tr") !== null)).toBe(true);
    await context.close();
  });

  it("take back a message that was sent by error, once confirmed", async () => {
    const { tab, context } = await browser.open({ path: "/tab/campagnes" });
    await tab.getByRole("button", { name: /^Envoyer maintenant/ }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Envoyer maintenant" }).click();
    await tab.getByRole("progressbar").waitFor();
    await tab.getByRole("link", { name: /^Aïcha Montorval/ }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Retirer ce message" }).click({ timeout: 20_000 });
    await tab
      .getByRole("dialog", { name: /^Retirer/ })
      .getByRole("button", { name: "Retirer ce message" })
      .click();
    await tab.getByText("Le message est retiré.").first().waitFor();
    await context.close();
  });

  it("say of each agent whether Jalon reaches them, and what to do", async () => {
    const { tab, context } = await browser.open({ path: "/tab/campagnes/joignabilite" });
    expect((await tab.locator(".sentence").innerText()).replace(/\s/g, " ")).toBe(
      "54 agents : 50 joignables, 1 sans l’application, 1 a bloqué le bot, 1 conversation perdue et 1 pas encore joint.",
    );
    await tab.getByRole("combobox", { name: "État" }).selectOption("blocked");
    await tab.getByText(/^1\ssur 54\sagents/).waitFor();
    await tab.getByText(/débloquer Jalon/).waitFor();
    await context.close();
  });

  it("name the setting that cannot be taken, keep what was typed, and save it once corrected", async () => {
    const { tab, context } = await browser.open({ path: "/tab/campagnes/reglages" });
    await tab.getByRole("button", { name: "Enregistrer les réglages" }).click();
    await tab.getByText("Rien n’a changé").waitFor();
    const until = tab.getByLabel("Jusqu’à");
    await until.fill("08:00");
    await tab.getByRole("button", { name: "Enregistrer les réglages" }).click();
    await tab.getByText(/1\sréglage à corriger/).waitFor();
    expect(await until.inputValue()).toBe("08:00");
    await until.fill("16:00");
    await tab.getByRole("button", { name: "Enregistrer les réglages" }).click();
    await tab.getByText("Les réglages sont enregistrés.").waitFor();
    expect((await tab.locator(".sentence").innerText()).replace(/\s/g, " ")).toContain("ni après 16 h");
    await context.close();
  });

  it("show somebody else's settings beside one's own, and lose neither", async () => {
    const { tab, context } = await browser.open({ state: "conflict", path: "/tab/campagnes/reglages" });
    await tab.getByLabel("Relance après (jours travaillés)").fill("3");
    await tab.getByRole("button", { name: "Enregistrer les réglages" }).click();
    const compare = tab.getByRole("alert").filter({ hasText: "Les réglages ont changé pendant votre saisie" });
    expect((await compare.getByRole("row", { name: /Plage d’envoi/ }).innerText()).replace(/\s/g, " ")).toContain(
      "8 h 30 à 16 h 30",
    );
    expect(await compare.getByRole("row", { name: /Relance/ }).innerText()).toMatch(/3\sjours travaillés/);
    await compare.getByRole("button", { name: "Enregistrer ma saisie" }).click();
    await tab.getByText("Les réglages sont enregistrés.").waitFor();
    expect(await tab.getByLabel("À partir de").inputValue()).toBe("08:30");
    expect(await tab.getByLabel("Relance après (jours travaillés)").inputValue()).toBe("3");
    await context.close();
  });

  it("give the sheet for the CST as a file", async () => {
    const { tab, page, context } = await browser.open({ path: "/tab/campagnes/reglages" });
    const download = page.waitForEvent("download");
    await tab.getByRole("button", { name: /^Télécharger la feuille/ }).click();
    expect((await download).suggestedFilename()).toBe("feuille-cst.xlsx");
    await tab.getByRole("link", { name: /Ouvrir le fichier/ }).waitFor();
    await context.close();
  });

  it("speak English to those who read it", async () => {
    const { tab, context } = await browser.open({ locale: "en-gb", path: "/tab/campagnes" });
    await tab.getByText(/messages will leave on Tuesday at 09:00/).waitFor();
    await tab.getByRole("link", { name: "Settings" }).click();
    await tab.getByRole("heading", { level: 1, name: "Campaign settings" }).waitFor();
    await context.close();
  });
});
