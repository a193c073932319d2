import type { FrameLocator } from "playwright-core";
import { addressOf } from "./testing/address-of";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const withBrowser = findChromium() === null ? describe.skip : describe;
const PATH = "/tab/plan/frn-2025-2027/historique";

const lineOf = (tab: FrameLocator, words: RegExp) => tab.getByRole("main").getByRole("listitem").filter({ has: tab.locator("p.deed", { hasText: words }) });
const readIn = async (place: { innerText(): Promise<string> }): Promise<string> => (await place.innerText()).replaceAll(/\s+/g, " ").trim();

withBrowser("the history of a plan", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  }, 120_000);
  afterAll(() => browser?.close());

  it("says this week in a sentence whose figures lead to their lines, and keeps the filter in the address", async () => {
    const { tab, frame, context, complaints } = await browser.open({ path: PATH });
    await tab.getByRole("heading", { level: 1, name: "Historique" }).waitFor();
    expect(await readIn(tab.locator(".sentence"))).toBe("3 changements cette semaine, par 2 personnes ; 2 réorientations, 2 conditions levées.");
    await tab.getByRole("link", { name: /2\sconditions levées/ }).click();
    await tab.getByText(/^Conditions levées\s: la phrase d’usage, les six risques récurrents évalués\.$/).waitFor();
    expect(await tab.locator("p.deed").count()).toBe(1);
    expect((await addressOf(frame)).search).toBe("?nature=waiver&du=2026-11-16");
    await tab.getByRole("button", { name: "Tout afficher" }).click();
    await tab.locator(".sentence").waitFor();
    await tab.getByRole("combobox", { name: "Projet et ses actions" }).selectOption("p17");
    await tab.locator("p.deed").first().waitFor();
    expect((await addressOf(frame)).search).toBe("?sujet=p17");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("tells an import as one line, confirmations counted, risks and milestones in words, and older lines on demand", async () => {
    const { tab, context } = await browser.open({ path: PATH });
    expect(await readIn(lineOf(tab, /a importé/))).toMatch(/14 ajouts, 212 changements\. Voir les imports$/);
    expect(await readIn(lineOf(tab, /a confirmé \d+\sactions sans changement/).first())).toMatch(/dans la conversation/);
    const risks = lineOf(tab, /Inès Varande a modifié P06/);
    expect(await readIn(risks)).toMatch(
      /« Ressources humaines » réévalué : gravité très forte, probabilité moyenne \(avant : gravité moyenne, probabilité moyenne\).*traité ainsi : Renfort demandé/,
    );
    const shown = await tab.locator("p.deed").count();
    await tab.getByRole("button", { name: "Changements plus anciens" }).click();
    await tab.getByText("Tout l’historique est affiché.").waitFor();
    expect(await tab.locator("p.deed").count()).toBeGreaterThan(shown);
    const ids = await tab.locator("main .history ol > li").evaluateAll((lines) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await context.close();
  });

  it("shows a restricted risk to the bureau and not to an agent, who may undo nothing of others", async () => {
    const bureau = await browser.open({ path: PATH });
    await bureau.tab.getByText(/Marché ou fournisseur/).first().waitFor();
    await bureau.context.close();
    const agent = await browser.open({ path: PATH, state: "agent" });
    await lineOf(agent.tab, /Inès Varande a modifié P06/).waitFor();
    expect(await agent.tab.getByText(/Marché ou fournisseur/).count()).toBe(0);
    expect(await agent.tab.getByRole("button", { name: /^Défaire/ }).count()).toBe(0);
    await agent.context.close();
  });

  it("says exactly what goes back before it does, by keyboard alone, and what came of it", async () => {
    const { tab, page, context } = await browser.open({ path: PATH });
    const line = lineOf(tab, /Mathis Dorval a modifié P17/);
    await line.getByRole("button", { name: /^Défaire\s: a modifié P17/ }).focus();
    await page.keyboard.press("Enter");
    const dialog = tab.getByRole("dialog", { name: /Défaire ce changement/ });
    expect(await readIn(dialog)).toMatch(/P17 · Portail agent unique Fin : avant 6 avril 2027 → après 7 décembre 2026 .*n’est plus noté comme tenu/);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await line.getByRole("button", { name: /^Défaire/ }).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Défaire" }).press("Enter");
    await line.getByText(/^C’est défait\s: les valeurs d’avant sont revenues\.$/).waitFor();
    await lineOf(tab, /Claire Aubernon a défait un changement de P17/).waitFor();
    await line.getByText(/^Défait par Claire Aubernon/).waitFor();
    expect(await line.getByRole("button").count()).toBe(0);
    await context.close();
  });

  it("undoes nothing of what somebody changed since, and names who", async () => {
    const { tab, context } = await browser.open({ path: PATH });
    const line = lineOf(tab, /Inès Varande a modifié P06/);
    await line.getByRole("button", { name: /^Défaire/ }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Défaire" }).click();
    const told = line.getByRole("alert");
    expect(await readIn(told)).toMatch(/^Rien n’est défait : une valeur a changé depuis. Risques : changé par Élise Quérandeau, le 16 nov\./);
    expect(await line.getByRole("button", { name: /^Défaire/ }).count()).toBe(1);
    await context.close();
  });

  it("says why it is empty, and speaks English", async () => {
    const empty = await browser.open({ path: PATH, state: "empty" });
    await empty.tab.getByText(/^Rien n’a encore changé dans ce plan\./).waitFor();
    await empty.context.close();
    const filtered = await browser.open({ path: `${PATH}?origine=spreadsheet` });
    await filtered.tab.getByText("Aucun changement ne correspond à ces filtres.").waitFor();
    await filtered.context.close();
    const english = await browser.open({ path: PATH, locale: "en-gb" });
    expect(await readIn(english.tab.locator(".sentence"))).toBe("3 changes this week, by 2 people; 2 reorientations, 2 waived conditions.");
    await english.tab.getByText(/^Waived conditions: the sentence of use/).waitFor();
    await english.context.close();
  });
});
