import { faultsIn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

const MANDATE = "/tab/plan/frn-2025-2027/mandature";

inBrowser("the commitments of the mandate", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("lead to the first step when none is entered", async () => {
    const { tab, context } = await browser.open({ path: MANDATE, state: "partial" });
    await tab.getByText("Les engagements de la mandature ne sont pas encore saisis.").waitFor();
    await tab.getByRole("button", { name: "Modifier les engagements" }).waitFor();
    await context.close();
  });

  it("stand with those that have no project first, each with its projects", async () => {
    const { tab, context, complaints } = await browser.open({ path: MANDATE });
    await tab.getByText("5 engagements sur 6 ont au moins un projet. 1 n’en a aucun.").waitFor();
    expect(await tab.locator("table.commitments tbody tr").first().innerText()).toMatch(/budget participatif[\s\S]*aucun projet/);
    await tab.getByRole("link", { name: "Téléservice MDPH" }).click();
    await tab.getByRole("heading", { level: 1, name: /Téléservice MDPH/ }).waitFor();
    await tab.locator("#bref").getByText("Des démarches départementales simples").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("are entered by the office, one without words is refused, and a change is undone", async () => {
    const { tab, context, frame } = await browser.open({ path: MANDATE });
    const section = tab.locator("#engagements");
    await section.getByRole("button", { name: "Modifier les engagements" }).click();
    await section.getByRole("button", { name: "Ajouter un engagement" }).click();
    await section.getByRole("button", { name: "Enregistrer" }).click();
    await section.getByText("Chaque engagement se dit en quelques mots.").waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await section.getByRole("textbox", { name: "Engagement, dans ses mots" }).last().fill("Un service d’urgence joignable la nuit");
    await section.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByText("5 engagements sur 7 ont au moins un projet. 2 n’en ont aucun.").waitFor();
    await section.getByRole("button", { name: "Défaire" }).click();
    await tab.getByText("5 engagements sur 6 ont au moins un projet.").waitFor();
    await context.close();
  });

  it("are chosen on the page of a project", async () => {
    const { tab, context } = await browser.open({ path: "/tab/projet/p03" });
    const facts = tab.locator("#bref");
    await facts.getByText("aucun engagement").waitFor();
    await facts.getByRole("button", { name: "Modifier" }).click();
    await facts.getByRole("checkbox", { name: "Des collèges connectés" }).check();
    await facts.getByRole("button", { name: "Enregistrer" }).click();
    await facts.getByText("Des collèges connectés").waitFor();
    await context.close();
  });

  it("are read, not changed, by an agent", async () => {
    const { tab, context } = await browser.open({ path: MANDATE, state: "agent" });
    await tab.locator("table.commitments").waitFor();
    expect(await tab.getByRole("button", { name: "Modifier les engagements" }).count()).toBe(0);
    await context.close();
  });
});
