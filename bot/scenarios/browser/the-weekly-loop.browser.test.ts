import type { FrameLocator, Locator } from "playwright-core";
import { missNews } from "./miss-news";
import { buttonUnder, readIn } from "./reading";
import { storiesInBrowser } from "./story";

const ADVANCED = /^Rédiger les contenus d.aide en langage clair/;
const BLOCKED = /^Reprendre l.historique de l.ancien outil/;
/** Who, from where and when: how an answer of this story begins in a history. */
const ANSWERED = /^Aminata Courtois-Fall a répondu, dans la conversation lundi 23 novembre 2026 à 9 h 05, S48 /;
const POINT = /Point de la semaine 48/;

/** From anywhere in the tab to the history of an action, as a director goes: plan, project, action. */
async function openHistory(tab: FrameLocator, project: RegExp, action: RegExp): Promise<Locator> {
  await tab.getByRole("link", { name: /^Portefeuille$/ }).click();
  await tab.getByRole("link", { name: "Projets", exact: true }).click();
  await tab.getByRole("link", { name: project }).first().click();
  await tab.getByRole("link", { name: action }).click();
  const history = tab.getByRole("region", { name: "Historique" });
  await history.getByRole("listitem").first().waitFor();
  return history;
}

storiesInBrowser("the weekly loop, from the card to the director's tab", ({ jalon, open }) => {
  it("asks once, records two answers and a confirmation, shows them within 10 s, and an old card records nothing", async () => {
    await jalon().setClock("2026-11-23T08:05:00Z");
    const first = await jalon().job("send-prompts");
    expect(first["sent"]).toBeGreaterThan(0);
    expect(first["failed"]).toBe(0);

    const director = await open({ person: "p-amblard", view: "tab" });
    const tab = director.tab();
    const blockedBefore = Number.parseInt(await readIn(tab.getByText(/^\d+\sbloquées$/).first()), 10);
    await tab.locator("body").evaluate((body) => body.setAttribute("data-not-reloaded", "yes"));

    const other = await open({ person: "p-courtois" });
    const asleep = await missNews(other, other.card(POINT).getByRole("button", { name: "Rien de neuf" }));

    const agent = await open({ person: "p-courtois" });
    const card = agent.card(POINT);
    await card.getByText("5 actions, dont 2 en retard et 1 bloquée.").waitFor();
    await buttonUnder(card, ADVANCED, "Avance").click();
    await card.getByText(/^Noté\s: .*En cours, 55\s%/).waitFor();
    await buttonUnder(card, BLOCKED, "Préciser").click();
    await card.getByRole("combobox", { name: "Statut" }).selectOption({ label: "Bloquée" });
    await card.getByRole("combobox", { name: "Avancement" }).selectOption("30");
    await card.getByLabel("Prochain jalon").fill("2026-12-18");
    await card.getByRole("textbox", { name: "Obstacle" }).fill("L’éditeur n’a pas livré l’export.");
    await card.getByRole("textbox", { name: "En une ligne" }).fill("La reprise attend l’export.");
    await card.getByRole("button", { name: "Enregistrer" }).click();
    await card.getByText(/^Noté\s: .*Bloquée, 30\s%, jalon le 18\sdéc\./).waitFor();
    await card.getByRole("button", { name: "Rien de neuf pour les 3 autres" }).click();
    await card.getByText("C’est noté, merci.").waitFor();
    await card.getByText("2 actions renseignées, 3 actions inchangées.").waitFor();

    await tab.getByText(new RegExp(`^${blockedBefore + 1}\\sbloquées$`)).first().waitFor({ timeout: 10_000 });
    expect(await tab.locator("body").getAttribute("data-not-reloaded")).toBe("yes");

    expect(await asleep.pressUnheard(buttonUnder(other.card(POINT), ADVANCED, "Avance"))).toBe("card");
    await asleep.wakeUp();
    await other.log.getByText("C’était déjà noté, rien n’a été enregistré deux fois.").waitFor();
    await other.log.getByText("2 actions renseignées, 3 actions inchangées.").waitFor();

    const second = await jalon().job("send-prompts");
    expect(second).toMatchObject({ sent: 0, failed: 0 });
    expect(await agent.log.getByText("Point de la semaine 48").count()).toBe(1);

    const advanced = await openHistory(tab, /^Guichet numérique départemental/, ADVANCED);
    const moved = await readIn(advanced.getByRole("listitem").first());
    expect(moved).toMatch(ANSWERED);
    expect(moved).toMatch(/Avancement.* 45 % → .*55 %$/);
    expect(await advanced.getByText("lundi 23 novembre 2026").count()).toBe(1);

    const stopped = await openHistory(tab, /^Gestion de la relation usager/, BLOCKED);
    const told = await readIn(stopped.getByRole("listitem").first());
    expect(told).toMatch(ANSWERED);
    expect(told).toMatch(/Statut.* en cours → .*bloquée/);
    expect(told).toMatch(/Avancement.* 25 % → .*30 %/);
    expect(told).toMatch(/Prochain jalon.* 4 déc.* → .*18 déc/);
    expect(told).toMatch(/Obstacle.* vide → .*L’éditeur n’a pas livré l’export\./);
    expect(told).toMatch(/En une ligne.* → .*La reprise attend l’export\./);
    expect(await stopped.getByText("lundi 23 novembre 2026").count()).toBe(1);
  });

  it("keeps the chat and the data through a restart, and the window that stayed open goes on", async () => {
    await jalon().setClock("2026-11-23T08:05:00Z");
    await jalon().job("send-prompts");
    const agent = await open({ person: "p-joubertin" });
    await agent.say("aide");
    await agent.card(/Ce que je comprends/).waitFor();
    const card = agent.card(POINT);
    await card.getByRole("button", { name: "Avance" }).first().click();
    await card.getByText(/^Noté\s: /).waitFor();
    const noted = await readIn(card.getByText(/^Noté\s: /));

    await jalon().restart();
    await card.getByRole("button", { name: "Terminée" }).first().click();
    await card.getByText(/^Noté\s: .*Réalisée/).waitFor();

    const again = await open({ person: "p-joubertin" });
    await again.log.getByText("aide", { exact: true }).first().waitFor();
    expect(await readIn(again.card(POINT).getByText(/^Noté\s: /).first())).toBe(noted);
    const tab = await again.openTab();
    await tab.getByRole("link", { name: "Mes actions" }).click();
    await tab.getByText(/^11\sactions vous sont confiées/).waitFor();
    // while the server was away its window could not reach it; nothing else went wrong there
    expect(agent.faults.splice(0).filter((fault) => !fault.includes("net::ERR_"))).toEqual([]);
  });
});
