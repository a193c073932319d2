import { addressOf } from "./testing/address-of";
import { findChromium } from "./testing/find-chromium";
import { inCheck } from "./testing/in-check";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;
const LIST = "/tab/plan/frn-2025-2027/instances";
const NEXT = "/tab/seance/frn-2025-2027.suivi-2026-12-08";
const REGISTER = "/tab/plan/frn-2025-2027/decisions";

inBrowser("the instances, their séances and decisions", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("show the first step where there is none, and the tree with what is late to everybody", async () => {
    const bare = await browser.open({ path: LIST, state: "empty" });
    await bare.tab.getByText("Aucune instance n’est encore connue de Jalon.").waitFor();
    await bare.tab.getByRole("button", { name: "Créer une instance" }).waitFor();
    await bare.context.close();
    const { tab, context, complaints } = await browser.open({ path: "/tab/plan/frn-2025-2027", state: "agent" });
    await tab.getByRole("link", { name: "Instances" }).click();
    await tab.getByRole("row", { name: /COPIL portefeuille.*dont 1\sen retard/ }).waitFor();
    expect(await tab.getByRole("button", { name: "Créer une instance" }).count()).toBe(0);
    await tab.getByRole("link", { name: /^2\sdécisions sont en retard$/ }).click();
    await tab.getByRole("heading", { level: 1, name: "Registre des décisions" }).waitFor();
    expect(await tab.locator("table.decisions tbody tr").count()).toBe(2);
    expect(complaints).toEqual([]);
    await context.close();
  });

  inCheck("keep what was typed of an instance when somebody else saved it meanwhile", async () => {
    const { tab, context } = await browser.open({ path: "/tab/instance/frn-2025-2027.suivi", state: "conflict" });
    await tab.getByRole("button", { name: "Modifier l’instance" }).click();
    const panel = tab.getByRole("dialog", { name: "Comité de suivi" });
    await panel.getByLabel("Durée en minutes").fill("90");
    await panel.getByRole("button", { name: "Enregistrer" }).click();
    await panel.getByRole("row", { name: /Lieu.*Visioconférence/ }).waitFor();
    await panel.getByRole("button", { name: "Garder ma saisie" }).click();
    await tab.getByText(/14\sh, 90\sminutes/).waitFor();
    await tab.getByText("Visioconférence", { exact: true }).waitFor();
    await context.close();
  });

  it("order an agenda with the keyboard alone, told at each move, and send a point up with its trail", async () => {
    const { tab, page, frame, context, complaints } = await browser.open({ path: NEXT });
    await tab.getByRole("button", { name: "Ordonner" }).press("Enter");
    const down = tab.getByRole("button", { name: "Descendre « Plan de reprise d’activité »" });
    await down.focus();
    await page.keyboard.press("Enter");
    await tab.getByText("« Plan de reprise d’activité », point 2 sur 9").waitFor({ state: "attached" });
    expect(await frame.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^Descendre «\sPlan de reprise/);
    await tab.getByRole("spinbutton", { name: "Minutes, Point 1" }).fill("60");
    await tab.getByText(/^135\sminutes pour une séance de 120\s: 15 de trop\.$/).waitFor();
    await tab.getByRole("button", { name: "Enregistrer" }).press("Enter");
    await tab.getByText("Repris par le bureau : il ne change plus tout seul.").waitFor();
    expect(await tab.locator(".agenda-point").first().innerText()).toContain("Téléservice MDPH");
    await tab.getByRole("button", { name: /^Envoyer « Téléservice MDPH »/ }).press("Enter");
    const panel = tab.getByRole("dialog", { name: "Envoyer ce point" });
    await panel.getByRole("textbox", { name: "Pourquoi" }).fill("À instruire d’abord.");
    await panel.getByRole("button", { name: "Envoyer" }).press("Enter");
    await tab.getByText(/Envoyé de Comité de suivi à COPIL portefeuille le 16\snov\. \(Claire Aubernon\)\s: À instruire d’abord\./).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  inCheck("freeze the pack once what is missing was shown", async () => {
    const { tab, context } = await browser.open({ path: NEXT });
    await tab.getByText(/^12\sinformations manquent$/).waitFor();
    await tab.getByRole("button", { name: "Arrêter le dossier" }).click();
    await tab.getByRole("dialog", { name: "Arrêter le dossier au 16 novembre 2026" }).getByRole("button", { name: "Arrêter le dossier" }).click();
    await tab.getByText("Ouvrir le dossier").first().click();
    await tab.getByRole("heading", { level: 1, name: "Dossier du 8 décembre 2026, Comité de suivi" }).waitFor();
    await context.close();
  });

  it("record a decision with an effect from the remit, apply it and take it back", async () => {
    const { tab, context, complaints } = await browser.open({ path: "/tab/seance/frn-2025-2027.suivi-2026-09-08" });
    await tab.getByRole("button", { name: "Enregistrer une décision" }).click();
    const panel = tab.getByRole("dialog", { name: "Enregistrer une décision" });
    await panel.getByRole("button", { name: "Enregistrer la décision" }).click();
    await panel.getByText("Écrivez la décision.").waitFor();
    await panel.getByRole("textbox", { name: "Décision" }).fill("Le plan de reprise est suspendu jusqu’au budget.");
    await panel.getByRole("radio", { name: "Vote" }).check({ force: true });
    await panel.getByLabel("Effet sur le plan").selectOption({ label: "Suspension" });
    await panel.getByText("Plan de reprise d’activité passe à « suspendu ».").waitFor();
    await panel.getByRole("button", { name: "Enregistrer la décision" }).click();
    await panel.getByText("Donnez au moins une voix.").waitFor();
    await panel.getByRole("spinbutton", { name: "Pour" }).fill("4");
    await panel.getByRole("button", { name: "Enregistrer la décision" }).click();
    await tab.getByRole("link", { name: "Le plan de reprise est suspendu jusqu’au budget." }).click();
    const sheet = tab.getByRole("dialog", { name: /^D-2026-/ });
    await sheet.getByRole("row", { name: /Phase.*cadrage.*suspendu/ }).waitFor();
    await sheet.getByRole("button", { name: "Défaire l’effet" }).click();
    await tab.getByRole("dialog", { name: /^Défaire l’effet de/ }).getByRole("button", { name: "Défaire l’effet" }).click();
    await sheet.getByText("L’effet a été défait").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("find a decision across instances and years, its filters in the address, and follow it", async () => {
    const { tab, frame, context } = await browser.open({ path: REGISTER });
    await tab.getByRole("searchbox", { name: "Chercher une décision" }).fill("renfort varande");
    await tab.getByText(/^1\sdécision$/).waitFor({ state: "attached" });
    expect((await addressOf(frame)).search).toBe("?q=renfort+varande");
    await tab.getByRole("link", { name: /^Un renfort de deux jours/ }).click();
    const sheet = tab.getByRole("dialog", { name: "D-2026-038" });
    await sheet.getByText("Le poste n’est pas pourvu").waitFor();
    await sheet.getByRole("radio", { name: "Faite" }).check({ force: true });
    await sheet.getByRole("textbox", { name: "En une ligne" }).fill("Le renfort commence lundi.");
    await sheet.getByRole("button", { name: "Enregistrer le suivi" }).click();
    await sheet.getByText("Le renfort commence lundi.").waitFor();
    await sheet.getByText(/^faite, dite le 16\snov\.$/).waitFor();
    await context.close();
  });
});
