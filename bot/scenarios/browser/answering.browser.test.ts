import type { Locator, Page } from "playwright-core";
import { buttonUnder, readIn } from "./reading";
import { storiesInBrowser } from "./story";

const SHARED = /^Reprendre l.historique de l.ancien outil/;
const SHARED_PAGE = "action/feuille-de-route-2025-2027.p02-a3";
const RULES = /^Écrire les règles de transfert/;
const RULES_PAGE = "action/feuille-de-route-2025-2027.p02-a5";
const POINT = /Point de la semaine 48/;

/** Goes on with the Tab key until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element.matches(":focus"))) return;
  }
  throw new Error("80 presses of Tab do not lead there");
}

storiesInBrowser("answering, in the card and in the tab", ({ jalon, open }) => {
  beforeAll(async () => {
    await jalon().setClock("2026-11-23T08:05:00Z");
    await jalon().job("send-prompts");
  });

  it("owes a comment from pluie on, keeps what was chosen, and the portfolio shows the météo", async () => {
    const head = await open({ person: "p-cordonnel" });
    const { log } = head;
    await buttonUnder(head.card(POINT), /Téléservice Allocation personnalisée d.autonomie$/, "Modifier").click();
    await log.getByRole("radio", { name: /Pluie/ }).check();
    await log.getByRole("textbox", { name: "Commentaire" }).fill("");
    await log.getByRole("button", { name: "Enregistrer" }).click();
    await log.getByText("Un commentaire est dû à partir de la pluie.").waitFor();
    expect(await log.getByRole("radio", { name: /Pluie/ }).isChecked()).toBe(true);
    await log.getByRole("textbox", { name: "Commentaire" }).fill("Deux jours par semaine manquent côté métier.");
    await log.getByRole("button", { name: "Enregistrer" }).click();
    await log.getByText(/^Noté\s: .*Pluie/).waitFor();

    const tab = await head.openTab();
    await tab.getByRole("link", { name: "Projets", exact: true }).click();
    const row = tab.getByRole("row", { name: /Téléservice Allocation personnalisée/ });
    await row.getByText("pluie", { exact: true }).waitFor();
    await row.getByRole("link", { name: /Téléservice Allocation personnalisée/ }).click();
    await tab.getByText("Deux jours par semaine manquent côté métier.").first().waitFor();
  });

  it("shows in the card what somebody else changed meanwhile, and loses nothing typed", async () => {
    const agent = await open({ person: "p-courtois" });
    const card = agent.card(POINT);
    await buttonUnder(card, SHARED, "Préciser").click();
    await agent.log.getByRole("combobox", { name: "Avancement" }).selectOption("40");
    await agent.log.getByRole("textbox", { name: "En une ligne" }).fill("Les doublons sont traités.");

    const bureau = await open({ person: "p-belkacem", view: "tab", sub: SHARED_PAGE });
    const tab = bureau.tab();
    await tab.getByRole("textbox", { name: "Obstacle" }).fill("L’export de l’éditeur manque.");
    await tab.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByText(/^Enregistré\s: /).first().waitFor();

    await agent.log.getByRole("button", { name: "Enregistrer" }).click();
    await agent.log.getByText(/^Samira Belkacem-Roy a modifié cette action entre-temps\./).waitFor();
    expect(await agent.log.getByRole("combobox", { name: "Avancement" }).inputValue()).toBe("40");
    expect(await agent.log.getByRole("textbox", { name: "En une ligne" }).inputValue()).toBe("Les doublons sont traités.");
    await agent.log.getByRole("button", { name: "Enregistrer" }).click();
    await agent.log.getByText(/^Noté\s: .*En cours, 40\s%/).waitFor();

    const newest = tab.getByRole("region", { name: "Historique" }).getByRole("listitem").first();
    await newest.getByText("Les doublons sont traités.").waitFor();
    expect(await readIn(newest)).toMatch(/^Aminata Courtois-Fall a répondu, dans la conversation/);
  });

  it("shows in the tab what somebody else answered in the card, and loses nothing typed", async () => {
    const bureau = await open({ person: "p-belkacem", view: "tab", sub: RULES_PAGE });
    const tab = bureau.tab();
    const line = tab.getByRole("textbox", { name: "En une ligne" });
    await line.fill("Vu avec l’éditeur ce matin.");

    const agent = await open({ person: "p-courtois" });
    await buttonUnder(agent.card(POINT), RULES, "Préciser").click();
    await agent.log.getByRole("combobox", { name: "Avancement" }).selectOption("60");
    await agent.log.getByRole("button", { name: "Enregistrer" }).click();
    await agent.log.getByText(/Bloquée, 60\s%/).first().waitFor();

    const compare = tab.getByRole("alert").filter({ hasText: "L’action a changé pendant votre saisie" });
    await compare.getByText(/Aminata Courtois-Fall a enregistré un changement/).waitFor();
    expect(await line.inputValue()).toBe("Vu avec l’éditeur ce matin.");
    await compare.getByRole("button", { name: "Enregistrer ma saisie" }).click();
    await tab.getByText(/^Enregistré\s: en une ligne/).first().waitFor();
    await tab.getByText(/^L’action est bloquée, à 60\s%/).waitFor();
  });

  it("can be answered with the keyboard alone, in the card and in the tab", async () => {
    const agent = await open({ person: "p-joubertin" });
    const card = agent.card(POINT);
    await tabTo(agent.page, card.getByRole("button", { name: "Avance" }).first());
    await agent.page.keyboard.press("Enter");
    await card.getByText(/^Noté\s: /).waitFor();
    await tabTo(agent.page, card.getByRole("button", { name: "Rien de neuf pour les 11 autres" }));
    await agent.page.keyboard.press("Space");
    await card.getByText("1 action renseignée, 11 actions inchangées.").waitFor();

    const tabbed = await open({ person: "p-joubertin", view: "tab", sub: "mes-actions" });
    const tab = tabbed.tab();
    await tabTo(tabbed.page, tab.getByRole("button", { name: "Préciser" }).first());
    await tabbed.page.keyboard.press("Enter");
    await tabTo(tabbed.page, tab.getByRole("textbox", { name: "En une ligne" }));
    await tabbed.page.keyboard.press("Control+A");
    await tabbed.page.keyboard.type("Fait au clavier.");
    await tabbed.page.keyboard.press("Enter");
    await tab.getByText(/^Enregistré\s: en une ligne/).first().waitFor();
  });

  it("leads from the card to the action in the tab, and Back returns to the card", async () => {
    const agent = await open({ person: "p-courtois" });
    await buttonUnder(agent.card(POINT), /^Relever les 38 numéros/, "Préciser").click();
    await agent.log.getByRole("link", { name: "Voir l’historique" }).first().click();
    const tab = agent.tab();
    await tab.getByRole("heading", { level: 1, name: /^Relever les 38 numéros/ }).waitFor();
    expect(new URL(agent.page.url()).searchParams.get("sub")).toBe("action/feuille-de-route-2025-2027.p16-a1");
    await agent.page.goBack();
    await agent.log.getByText("Point de la semaine 48").first().waitFor();
  });
});
