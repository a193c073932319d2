import { faultsIn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

const PROJECT = "/tab/projet/p05";
const ACTION = "/tab/action/p05-a1";

inBrowser("a project that is edited in its place", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("is only read by who may not change it, who is told whose it is", async () => {
    const { tab, context } = await browser.open({ path: PROJECT, state: "agent" });
    await tab.getByRole("heading", { name: "Le projet en bref" }).waitFor();
    expect(await tab.getByRole("button", { name: "Modifier" }).count()).toBe(0);
    await tab.getByText("Un projet est modifié par son duo").first().waitFor();
    await context.close();
  });

  it("is said not to be compliant until its duo is whole, and which of its dates come after the mandate", async () => {
    const { tab, context } = await browser.open({ path: "/tab/projet/p01" });
    await tab.getByText("Il lui manque un responsable métier").waitFor();
    const facts = tab.locator("#bref");
    await facts.getByRole("button", { name: "Modifier" }).click();
    await facts.getByLabel("Responsable métier").fill("Noémie Castagnède");
    await facts.getByRole("button", { name: "Enregistrer" }).click();
    await facts.getByText("C’est enregistré.").waitFor();
    await tab.getByText("Projet non conforme").waitFor({ state: "detached" });
    await context.close();
    const other = await browser.open({ path: "/tab/projet/p52" });
    await other.tab.locator("#jalons tr", { hasText: "Bilan après un an" }).getByText("après la fin du mandat").waitFor();
    expect(await other.tab.locator("#jalons").getByText("après la fin du mandat").count()).toBe(1);
    await other.context.close();
  });

  it("takes what changed from the keyboard, says it, gives the focus back and undoes it as a whole", async () => {
    const { tab, page, context, complaints } = await browser.open({ path: PROJECT });
    const facts = tab.locator("#bref");
    await facts.getByRole("button", { name: "Modifier" }).press("Enter");
    await facts.getByRole("textbox", { name: "Phrase d’usage" }).fill("L’allocataire suit son parcours en ligne");
    await facts.getByRole("textbox", { name: "Programme" }).fill("Téléservices sociaux");
    await page.keyboard.press("Enter");
    await facts.getByText("C’est enregistré.").waitFor();
    await facts.getByText("L’allocataire suit son parcours en ligne").waitFor();
    expect(await facts.getByRole("button", { name: "Modifier" }).evaluate((button) => button === document.activeElement)).toBe(true);
    await facts.getByRole("button", { name: "Défaire" }).press("Enter");
    await facts.getByText("C’est défait").waitFor();
    await facts.getByText("pas encore dite").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("asks for what use when a means is named, and keeps what was typed", async () => {
    const { tab, context } = await browser.open({ path: PROJECT });
    const facts = tab.locator("#bref");
    await facts.getByRole("button", { name: "Modifier" }).click();
    await facts.getByRole("textbox", { name: "Phrase d’usage" }).fill("Équiper tous les agents de smartphones");
    await facts.getByRole("button", { name: "Enregistrer" }).click();
    await facts.getByText("C’est un moyen. Pour quel usage").waitFor();
    expect(await facts.getByRole("textbox", { name: "Phrase d’usage" }).inputValue()).toBe("Équiper tous les agents de smartphones");
    await context.close();
  });

  it("asks the reason of a reorientation before it is sent", async () => {
    const { tab, context, frame } = await browser.open({ path: PROJECT });
    const facts = tab.locator("#bref");
    await facts.getByRole("button", { name: "Modifier" }).click();
    await facts.getByLabel("Fin", { exact: true }).fill("2028-01-31");
    await facts.getByRole("button", { name: "Enregistrer" }).click();
    await facts.getByText("Dites la raison en quelques mots.").waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await facts.getByRole("textbox", { name: "Pourquoi ce changement" }).fill("Marché infructueux");
    await facts.getByRole("button", { name: "Enregistrer" }).click();
    await facts.getByText("31 janvier 2028").waitFor();
    await context.close();
  });

  it("shows somebody else's change beside one's own, and lets one choose field by field", async () => {
    const { tab, context, frame } = await browser.open({ path: PROJECT, state: "conflict" });
    const facts = tab.locator("#bref");
    await facts.getByRole("button", { name: "Modifier" }).click();
    await facts.getByRole("textbox", { name: "Programme" }).fill("Téléservices");
    await facts.getByRole("textbox", { name: "Description" }).fill("Demande et suivi.");
    await facts.getByRole("button", { name: "Enregistrer" }).click();
    await facts.getByText("Changé entre-temps").first().waitFor();
    await facts.getByText("Élise Quérandeau").first().waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await facts.getByRole("radio", { name: "Programme : mettre ma saisie" }).check();
    await facts.locator(".notice").getByRole("button", { name: "Enregistrer" }).click();
    await facts.getByText("C’est enregistré.").waitFor();
    await facts.getByText("Téléservices", { exact: true }).waitFor();
    expect(await facts.getByText("Demande et suivi.").count()).toBe(0);
    await context.close();
  });

  it("names nobody who is not in the directory", async () => {
    const { tab, context } = await browser.open({ path: PROJECT });
    const facts = tab.locator("#bref");
    await facts.getByRole("button", { name: "Modifier" }).click();
    await facts.getByLabel("Responsable métier").fill("Personne Connue");
    await facts.getByText("Personne de ce nom dans l’annuaire").waitFor();
    await facts.getByLabel("Responsable métier").fill("noemie castagnede");
    await facts.getByText("Personne de ce nom dans l’annuaire").waitFor({ state: "detached" });
    await context.close();
  });

  it("moves, adds and takes away milestones, and keeps their first day", async () => {
    const { tab, context } = await browser.open({ path: PROJECT });
    const milestones = tab.locator("#jalons");
    await milestones.locator("tbody tr").first().waitFor();
    const before = await milestones.locator("tbody tr").count();
    await milestones.getByRole("button", { name: "Modifier" }).click();
    await milestones.getByRole("button", { name: "Ajouter un jalon" }).click();
    await milestones.getByRole("button", { name: "Enregistrer" }).click();
    await milestones.getByText("Chaque jalon porte un titre.").waitFor();
    await milestones.getByRole("textbox", { name: "Titre du jalon" }).last().fill("Ouverture au public");
    await milestones.getByRole("button", { name: "Enregistrer" }).click();
    await milestones.getByRole("row", { name: /Ouverture au public/ }).waitFor();
    expect(await milestones.locator("tbody tr").count()).toBe(before + 1);
    await context.close();
  });

  it("says how it is gone about, in shares of a whole, and counts in the indicators of its plan", async () => {
    const { tab, context, frame } = await browser.open({ path: "/tab/projet/p04" });
    const approach = tab.locator("#demarche");
    await approach.getByText("pas encore dit").first().waitFor();
    await approach.getByRole("button", { name: "Modifier" }).press("Enter");
    await approach.getByLabel("Socle").selectOption("shared");
    await approach.getByLabel("Paramétrage, en %").fill("70");
    await approach.getByRole("checkbox", { name: "Démarches en ligne" }).check();
    await approach.getByRole("button", { name: "Enregistrer" }).click();
    await approach.getByText("Les parts font cent pour cent").waitFor();
    await approach.getByLabel("Code, en %", { exact: true }).fill("30");
    expect(await faultsIn(frame)).toEqual([]);
    await approach.getByRole("button", { name: "Enregistrer" }).click();
    await approach.getByText("C’est enregistré.").waitFor();
    await approach.getByText(/Paramétrage 70\s%, code 30\s%/).waitFor();
    await tab.getByRole("link", { name: "Feuille de route numérique 2025-2027" }).click();
    await tab.getByRole("link", { name: /^Indicateurs de démarche/ }).click();
    await tab.getByRole("heading", { level: 1, name: "Indicateurs" }).waitFor();
    await tab.getByText(/^Socle partagé\s: \d+\sprojets$/).click();
    await tab.getByRole("link", { name: /^P04/ }).first().waitFor();
    await context.close();
  });

  it("has its six recurring risks rated in a minute, and says which is critical", async () => {
    const { tab, context, frame } = await browser.open({ path: PROJECT });
    const risks = tab.locator("#risques");
    await risks.getByText("Aucun risque n’est encore évalué.").waitFor();
    await risks.getByRole("button", { name: "Évaluer les risques" }).click();
    expect(await risks.getByLabel("Gravité").count()).toBe(6);
    await risks.getByLabel("Gravité").first().selectOption("4");
    await risks.getByLabel("Probabilité").first().selectOption("3");
    expect(await faultsIn(frame)).toEqual([]);
    await risks.getByRole("button", { name: "Enregistrer" }).click();
    await risks.getByText("6 risques évalués, 1 critique sans traitement.").waitFor();
    await context.close();
  });
});

inBrowser("actions that are edited in their place", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("one on its page: its reason is asked, it is said, and undone as a whole", async () => {
    const { tab, context, frame, complaints } = await browser.open({ path: ACTION });
    const facts = tab.locator("#bref");
    await facts.getByRole("button", { name: "Modifier" }).press("Enter");
    await facts.getByRole("textbox", { name: "Titre" }).fill("Écrire la note de cadrage");
    await facts.getByLabel("Charge (j)").fill("12");
    await facts.getByRole("button", { name: "Enregistrer" }).click();
    await facts.getByText("Dites la raison en quelques mots.").waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await facts.getByRole("textbox", { name: "Pourquoi ce changement" }).fill("Périmètre précisé");
    await facts.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByRole("heading", { level: 1, name: "Écrire la note de cadrage" }).waitFor();
    await facts.getByText("12 jours").waitFor();
    expect(await tab.getByText("vient de mettre à jour").count()).toBe(0);
    await facts.getByRole("button", { name: "Défaire" }).press("Enter");
    await tab.getByRole("heading", { level: 1, name: "Écrire la note de cadrage" }).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("several in the table of their project from the keyboard, as one change with one undo", async () => {
    const { tab, page, context, frame, complaints } = await browser.open({ path: PROJECT });
    const section = tab.locator("#actions");
    const rows = section.locator("tbody tr");
    await rows.first().waitFor();
    const before = await rows.count();
    await section.getByRole("button", { name: "Modifier ou ajouter des actions" }).press("Enter");
    await section.locator("table.edited").waitFor();
    expect(await rows.first().locator("input").first().evaluate((field) => field === document.activeElement)).toBe(true);
    // title, owner, due day (its three parts), load: then down the column
    await section.getByLabel(/^Charge/).first().focus();
    await page.keyboard.type("7");
    await page.keyboard.press("Control+ArrowDown");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("9");
    await section.getByText("2 actions changent.").waitFor();
    await section.getByRole("button", { name: "Ajouter une action" }).press("Enter");
    await page.keyboard.type("Relire la charte d’accueil");
    expect(await faultsIn(frame)).toEqual([]);
    await page.keyboard.press("Enter");
    await section.getByText("C’est enregistré.").waitFor();
    expect(await rows.count()).toBe(before + 1);
    // the address of the new action is read before it goes away again
    const added = await section.getByRole("link", { name: "Relire la charte d’accueil" }).getAttribute("href");
    expect(added).toMatch(/^\/tab\/action\/frn-2025-2027\.a-[0-9a-f-]{36}$/);
    await section.getByRole("button", { name: "Défaire" }).press("Enter");
    await section.getByText("C’est défait").waitFor();
    await section.getByText("Relire la charte d’accueil").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("shows for each row what somebody else changed meanwhile, and one key throws nothing away", async () => {
    const { tab, page, context } = await browser.open({ path: PROJECT, state: "conflict" });
    const section = tab.locator("#actions");
    await section.getByRole("button", { name: "Modifier ou ajouter des actions" }).click();
    const title = section.locator("tbody tr").first().getByLabel(/^Titre/);
    await title.fill("Mon titre");
    await page.keyboard.press("Escape");
    await section.getByText("Annuler les laisse de côté").waitFor();
    await section.getByRole("textbox", { name: "Pourquoi ce changement" }).fill("Plus clair");
    await section.getByRole("button", { name: "Enregistrer" }).click();
    await section.getByText("Changé entre-temps").first().waitFor();
    await section.getByRole("radio", { name: /mettre ma saisie/ }).check();
    await section.locator(".notice").getByRole("button", { name: "Enregistrer" }).click();
    await section.getByText("C’est enregistré.").waitFor();
    await section.getByText("Mon titre", { exact: true }).waitFor();
    await context.close();
  });

  it("only those that one may change, and adds none to a project one does not lead", async () => {
    const { tab, context } = await browser.open({ path: "/tab/projet/p06", state: "agent" });
    const section = tab.locator("#actions");
    await section.getByRole("button", { name: "Modifier les actions" }).click();
    await section.locator("table.edited").waitFor();
    expect(await section.locator("tbody tr").count()).toBe(1);
    expect(await section.getByRole("button", { name: "Ajouter une action" }).count()).toBe(0);
    await context.close();
  });

  it("all of a person at once by a handover, with its reason, and gives it all back in one press", async () => {
    const { tab, context, frame, complaints } = await browser.open({ path: "/tab/annuaire/p-003/passation" });
    await tab.getByRole("heading", { level: 1, name: "Dossier de passation d’Inès Varande" }).waitFor();
    const sentence = tab.locator(".sentence");
    expect(await sentence.innerText()).toMatch(/^\d+\sprojets? et \d+\sactions? ouvertes? à reprendre/);
    await tab.getByRole("button", { name: "Passer la main" }).press("Enter");
    await tab.getByRole("button", { name: "Passer la main" }).click();
    await tab.getByText("Choisissez une personne de l’annuaire").waitFor();
    await tab.getByLabel("À qui").fill("Loïc Brémontier");
    await tab.getByRole("textbox", { name: "Pourquoi cette passation" }).fill("Mobilité interne");
    expect(await faultsIn(frame)).toEqual([]);
    await tab.getByRole("button", { name: "Passer la main" }).click();
    await tab.getByText(/^C’est fait/).waitFor();
    await tab.getByText("Cette personne ne porte ni projet en cours ni action ouverte.").waitFor();
    await tab.getByRole("button", { name: "Défaire la passation" }).press("Enter");
    await tab.getByText("C’est défait\u00a0: tout est revenu.").waitFor();
    await tab.getByRole("heading", { name: "Projets à reprendre" }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
