import { addressOf } from "./testing/address-of";
import { faultsIn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;
const DIRECTIONS = "/tab/annuaire/directions";
const APPLICATIONS = "/tab/annuaire/applications";

inBrowser("the directory", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("finds colleagues for everybody, and keeps links and addresses for the bureau", async () => {
    const { tab, frame, context, complaints } = await browser.open({ path: "/tab/", state: "agent" });
    await tab.getByRole("link", { name: "Annuaire" }).click();
    await tab.getByText("12 personnes.").waitFor();
    await tab.getByRole("searchbox", { name: "Chercher une personne" }).fill("systemes numeriques");
    await tab.getByRole("row", { name: /Samir Beldjoudi-Laval.*Architecte/ }).waitFor();
    expect(await tab.getByRole("row").count()).toBe(3);
    expect((await addressOf(frame)).search).toBe("?q=systemes+numeriques");
    expect(await tab.getByText("Relié à Teams").count()).toBe(0);
    expect(await tab.getByRole("link", { name: "Écrire à Mathis Dorval dans Teams" }).getAttribute("href")).toContain("users=mathis.dorval%40val-dorsene.example");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("lets the bureau move somebody to another direction", async () => {
    const { tab, context } = await browser.open({ path: "/tab/annuaire?q=castagnede" });
    await tab.getByRole("button", { name: "Modifier la fonction et la direction de Noémie Castagnède" }).click();
    const panel = tab.getByRole("dialog", { name: "Noémie Castagnède" });
    await panel.getByLabel("Direction").selectOption({ label: "Direction de la formation et des compétences" });
    expect(await panel.getByRole("option", { name: "Direction de l’habitat" }).count()).toBe(0);
    await panel.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByRole("row", { name: /Noémie Castagnède.*Direction de la formation et des compétences/ }).waitFor();
    await context.close();
  });

  it("shows the directions by pôle, leads to what they carry, and sets the dissolved ones apart", async () => {
    const { tab, frame, context } = await browser.open({ path: DIRECTIONS, state: "agent" });
    await tab.getByText(/^28\s+directions dans 6\s+pôles\. \d+\s+portent au moins un projet\. 2\s+ont été dissoutes\.$/).waitFor();
    expect(await tab.getByRole("button", { name: "Ajouter une direction" }).count()).toBe(0);
    await tab.getByText(/^2\s+directions dissoutes$/).first().click();
    await tab.getByRole("row", { name: /Direction de l’habitat.*dissoute le 30 juin 2026, reprise par Direction de la transition écologique/ }).waitFor();
    await tab.getByRole("link", { name: /^Direction de la relation aux usagers.*4\s+projets portés/ }).click();
    await tab.getByRole("heading", { level: 1, name: "Projets" }).waitFor();
    expect((await addressOf(frame)).search).toBe("?direction=direction-de-la-relation-aux-usagers");
    await tab.getByText(/^4\s+projets sur/).first().waitFor();
    await context.close();
  });

  it("dissolves a direction with its successor and its reason, from the keyboard, and undoes it", async () => {
    const { tab, page, frame, context, complaints } = await browser.open({ path: `${DIRECTIONS}?q=culture` });
    await tab.getByRole("link", { name: "Direction de la culture et du patrimoine", exact: true }).press("Enter");
    const sheet = tab.getByRole("dialog", { name: "Direction de la culture et du patrimoine" });
    await sheet.getByRole("button", { name: "Modifier" }).press("Enter");
    await sheet.getByLabel("Dernier jour, si elle est dissoute").fill("2026-10-31");
    await sheet.getByLabel("Direction qui succède").selectOption({ label: "Direction de la vie associative et des sports" });
    await sheet.getByRole("button", { name: "Enregistrer" }).press("Enter");
    await sheet.getByText("Dites la raison en quelques mots.").waitFor();
    await sheet.getByRole("textbox", { name: "Pourquoi ce changement" }).fill("Fusion votée le 12 octobre");
    await page.keyboard.press("Enter");
    await sheet.getByText("C’est enregistré.").waitFor();
    await sheet.getByText("dissoute le 31 octobre 2026, reprise par Direction de la vie associative et des sports").first().waitFor();
    await sheet.getByText("Fusion votée le 12 octobre").waitFor();
    await sheet.getByRole("button", { name: "Défaire" }).press("Enter");
    await sheet.getByText("C’est défait").waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect((await addressOf(frame)).search).toBe("?q=culture");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("shows each value that somebody else changed meanwhile beside one's own", async () => {
    const { tab, frame, context } = await browser.open({ path: `${DIRECTIONS}?fiche=DCUL`, state: "conflict" });
    const sheet = tab.getByRole("dialog");
    await sheet.getByRole("button", { name: "Modifier" }).click();
    await sheet.getByLabel("Pôle").fill("Culture et sports");
    await sheet.getByRole("button", { name: "Enregistrer" }).click();
    await sheet.getByText("Changé entre-temps").first().waitFor();
    await sheet.getByText("Éducation et culture (Élise)").waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await sheet.getByRole("radio", { name: "Pôle : mettre ma saisie" }).check();
    await sheet.getByRole("button", { name: "Enregistrer" }).first().click();
    await sheet.getByText("C’est enregistré.").waitFor();
    await context.close();
  });

  it("looks at a list before it is taken, all of it as one change", async () => {
    const { tab, frame, context } = await browser.open({ path: DIRECTIONS });
    await tab.getByRole("button", { name: "Importer une liste" }).click();
    const panel = tab.getByRole("dialog", { name: "Importer une liste de directions" });
    await panel.getByRole("textbox", { name: "La liste" }).fill("Code;Nom\nDCUL;Direction de la culture");
    await panel.getByRole("button", { name: "Voir ce qui changerait" }).click();
    await panel.getByText(/^1\s+ligne à ajouter, 1\s+à modifier, 0\s+inchangée/).waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await panel.getByRole("button", { name: /^Enregistrer 2\s+changements$/ }).click();
    await tab.getByText("C’est enregistré.").waitFor();
    await context.close();
  });

  it("says which projects touch an application in one press, and which are retired", async () => {
    const { tab, frame, context } = await browser.open({ path: APPLICATIONS, state: "agent" });
    await tab.getByText(/14\s+applications au registre/).waitFor();
    await tab.getByRole("link", { name: /^2\s+projets touchent Solidaris/ }).click();
    const sheet = tab.getByRole("dialog", { name: "Solidaris" });
    await sheet.getByRole("link", { name: "P41 · Refonte du SI de l’action sociale" }).waitFor();
    expect(await sheet.getByText("Remplace").count()).toBe(1);
    await frame.evaluate(() => history.back());
    await sheet.waitFor({ state: "detached" });
    await tab.getByRole("link", { name: /^1\s+retirée$/ }).click();
    await tab.getByRole("row", { name: /Navette.*Retirée/ }).waitFor();
    expect((await addressOf(frame)).search).toBe("?etat=retired");
    await context.close();
  });

  it("begins with what a register is for, and takes its first application", async () => {
    const { tab, context } = await browser.open({ path: APPLICATIONS, state: "empty" });
    await tab.getByText("Le registre est vide.").waitFor();
    await tab.getByRole("button", { name: "Ajouter une application" }).click();
    const panel = tab.getByRole("dialog", { name: "Nouvelle application" });
    await panel.getByRole("button", { name: "Enregistrer" }).click();
    await panel.getByText("Aucune valeur n’a changé.").waitFor();
    await panel.getByRole("textbox", { name: "Nom" }).fill("Grand Livre");
    await panel.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByText(/1\s+application au registre/).waitFor();
    await context.close();
  });

  it("is named on the page of a project, which says what it does to each application and whose direction was dissolved", async () => {
    const { tab, context, complaints } = await browser.open({ path: "/tab/projet/p50" });
    await tab.getByText("dissoute, reprise par Direction de la transition écologique").waitFor();
    const section = tab.locator("#applications");
    await section.getByRole("button", { name: "Modifier" }).click();
    await section.getByRole("combobox", { name: /^Aides à l’habitat/ }).selectOption("replaced");
    await section.getByRole("combobox", { name: "Ajouter une application" }).selectOption({ label: "Messagerie" });
    await section.getByRole("button", { name: "Enregistrer" }).click();
    await section.getByText("C’est enregistré.").waitFor();
    expect(await section.getByRole("listitem").allInnerTexts()).toEqual(["Remplace Aides à l’habitat", "Change Messagerie"]);
    expect(await section.getByRole("link", { name: "Messagerie" }).getAttribute("href")).toBe("/tab/annuaire/applications?fiche=app-messagerie");
    expect(complaints).toEqual([]);
    await context.close();
  });
});
