import type { Frame } from "playwright-core";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

/** Waits until what has the focus bears these words. */
const hasFocus = (frame: Frame, words: string) => frame.waitForFunction((text) => document.activeElement?.textContent === text, words);

inBrowser("availability in a browser", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("is one's own for an agent, and nobody else's", async () => {
    const { tab, context } = await browser.open({ state: "agent", path: "/tab/disponibilites/p-001" });
    await tab.getByText("Chacun tient ses disponibilités").waitFor();
    await context.close();
  });

  it("is reached from one's actions; an absence is added, said and removed by keyboard alone", async () => {
    const { tab, page, context, frame } = await browser.open({ state: "agent", path: "/tab/mes-actions" });
    await tab.getByRole("link", { name: "Mes disponibilités" }).focus();
    await page.keyboard.press("Enter");
    await tab.getByRole("heading", { level: 1, name: "Mes disponibilités" }).waitFor();
    await tab.getByRole("button", { name: "Ajouter l’absence" }).focus();
    await page.keyboard.press("Enter");
    await tab.getByText("Donnez le premier jour d’absence.").waitFor();
    await tab.getByLabel("Premier jour d’absence").fill("2026-11-30");
    await tab.getByLabel("Dernier jour d’absence").fill("2026-12-02");
    await page.keyboard.press("Enter");
    await tab
      .getByText(/Absence ajoutée\s: du lundi 30\snovembre\s2026 au mercredi 2\sdécembre\s2026/)
      .first()
      .waitFor();
    await frame.waitForFunction(() => document.activeElement?.matches("input[type=date]") ?? false);
    await tab.getByRole("button", { name: /^Retirer l’absence du lundi 30/ }).focus();
    await page.keyboard.press("Enter");
    await tab
      .getByText(/Absence retirée/)
      .first()
      .waitFor();
    expect(await tab.getByRole("button", { name: /^Retirer l’absence/ }).count()).toBe(1);
    await hasFocus(frame, "Absences");
    await context.close();
  });

  it("takes 80 % in one press, and says on which days Jalon writes", async () => {
    const { tab, context } = await browser.open({ path: "/tab/disponibilites" });
    await tab.getByRole("radio", { name: "D’autres horaires" }).check({ force: true });
    await tab.getByRole("button", { name: "Sans le mercredi" }).click();
    await tab.getByRole("combobox", { name: "Travail du vendredi" }).selectOption("morning");
    await tab.getByRole("button", { name: "Enregistrer les horaires" }).click();
    await tab.getByText("Les horaires sont enregistrés.").first().waitFor();
    expect(await tab.locator(".sentence").innerText()).toContain("les lundi, mardi, jeudi et vendredi");
    await context.close();
  });

  it("asks for no more reminders this week, and takes them again", async () => {
    const { tab, context } = await browser.open({ path: "/tab/disponibilites" });
    await tab.getByRole("button", { name: "Plus de relance cette semaine" }).click();
    await tab.getByRole("button", { name: "Reprendre les relances" }).click();
    await tab.getByText("Les relances reprennent.").first().waitFor();
    await context.close();
  });

  it("lets a director choose when to read the digest, and does not ask an agent", async () => {
    const agent = await browser.open({ state: "agent", path: "/tab/disponibilites" });
    await agent.tab.getByRole("heading", { name: "Jours et horaires" }).waitFor();
    expect(await agent.tab.getByRole("heading", { name: "Synthèse de la semaine" }).count()).toBe(0);
    await agent.context.close();
    const { tab, context } = await browser.open({ path: "/tab/disponibilites" });
    await tab.getByRole("radio", { name: "À un autre moment" }).check({ force: true });
    await tab.getByLabel("Heure").fill("14:00");
    await tab.getByRole("button", { name: "Enregistrer la réception de la synthèse" }).click();
    await tab.getByText("Le moment de la synthèse est enregistré.").first().waitFor();
    await context.close();
  });

  it("is kept by the bureau for anybody, from the directory", async () => {
    const { tab, context } = await browser.open({ path: "/tab/annuaire" });
    await tab.getByRole("link", { name: "Loïc Brémontier, disponibilités" }).click();
    await tab.getByRole("heading", { level: 1, name: "Disponibilités de Loïc Brémontier" }).waitFor();
    await tab.getByLabel("Premier jour d’absence").fill("2026-12-01");
    await tab.getByRole("button", { name: "Ajouter l’absence" }).click();
    await tab.getByText("indiquée par le bureau des projets").waitFor();
    await context.close();
  });
});
