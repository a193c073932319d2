import { A_FILE } from "./scenes";
import type { OpenTab, Scene } from "./tab-browser";

type Act = (open: OpenTab) => Promise<unknown>;

const PLAN = "/tab/plan/frn-2025-2027";

/** Opens something with a button and waits for what comes. */
const opening =
  (button: string | RegExp, shown: string): Act =>
  async ({ tab }) => {
    await tab.getByRole("button", { name: button }).first().click();
    await tab.locator(shown).first().waitFor();
  };

/** Opens the form of a section of a page. */
const editing =
  (section: string, button: string): Act =>
  async ({ tab }) => {
    await tab.locator(section).getByRole("button", { name: button, exact: true }).click();
    await tab.locator(`${section} form`).waitFor();
  };

/** What a view looks like in the midst of something: a menu, a form, a dialog, a conflict, a refusal. */
export const MOMENTS: [name: string, scene: Scene & { path: string }, act: Act][] = [
  ["more filters of the list", { path: `${PLAN}/projets?q=p0` }, opening("Plus de filtres", ".disclosed")],
  ["the columns of the list", { path: `${PLAN}/projets?q=p0` }, opening("Affichage", ".disclosed")],
  ["the saved views", { path: `${PLAN}/projets?q=p0` }, opening(/^Vue/, ".disclosed")],
  ["the export of the list", { path: `${PLAN}/projets?q=p0` }, opening("Exporter la liste", ".disclosed")],
  ["how complete a sheet is", { path: `${PLAN}/projets?colonnes=completeness&q=p0` }, opening(/^Complétude\s:/, "dialog[open]")],
  ["the move of a project", { path: `${PLAN}/phases` }, opening(/^Changer la phase de Bourses/, "dialog[open] form")],
  ["an undoing", { path: `${PLAN}/historique` }, opening(/^Défaire/, "dialog[open]")],
  ["the commitments", { path: `${PLAN}/mandature` }, opening("Modifier les engagements", "form")],
  ["the facts of a project", { path: "/tab/projet/p05" }, editing("#bref", "Modifier")],
  ["the milestones of a project", { path: "/tab/projet/p05" }, editing("#jalons", "Modifier")],
  ["the risks of a project", { path: "/tab/projet/p05" }, editing("#risques", "Évaluer les risques")],
  ["the approach of a project", { path: "/tab/projet/p05" }, editing("#demarche", "Modifier")],
  ["several actions of a project", { path: "/tab/projet/p05" }, editing("#actions", "Modifier ou ajouter des actions")],
  ["the facts of an action", { path: "/tab/action/p05-a1" }, editing("#bref", "Modifier")],
  ["a handover", { path: "/tab/annuaire/p-003/passation" }, opening("Passer la main", "form")],
  ["the applications of a project", { path: "/tab/projet/p17" }, editing("#applications", "Modifier")],
  [
    "a direction that is dissolved",
    { path: "/tab/annuaire/directions?fiche=DCUL" },
    async (open) => {
      await editing("#direction", "Modifier")(open);
      await open.tab.getByLabel("Dernier jour, si elle est dissoute").fill("2026-12-31");
      await open.tab.getByRole("textbox", { name: "Pourquoi ce changement" }).waitFor();
    },
  ],
  [
    "a list of directions, looked at",
    { path: "/tab/annuaire/directions" },
    async ({ tab }) => {
      await tab.getByRole("button", { name: "Importer une liste" }).click();
      await tab.getByRole("textbox", { name: "La liste" }).fill("Code;Nom");
      await tab.getByRole("button", { name: "Voir ce qui changerait" }).click();
      await tab.getByRole("dialog").locator("table").waitFor();
    },
  ],
  ["a new committee", { path: `${PLAN}/instances` }, opening("Créer une instance", "dialog[open] form")],
  ["the dates of a year", { path: "/tab/instance/frn-2025-2027.suivi" }, opening("Dates de l’année", "dialog[open] li")],
  ["an agenda being ordered", { path: "/tab/seance/frn-2025-2027.suivi-2026-12-08" }, opening("Ordonner", ".agenda-form li")],
  ["a point that is sent", { path: "/tab/seance/frn-2025-2027.suivi-2026-12-08" }, opening(/^Envoyer «/, "dialog[open] form")],
  ["a decision being typed", { path: "/tab/seance/frn-2025-2027.copil-2026-10-26" }, opening("Enregistrer une décision", "dialog[open] form")],
  ["a decision with its effect", { path: `${PLAN}/decisions?decision=frn-2025-2027.d-39` }, ({ tab }) => tab.getByRole("dialog").locator("table").waitFor()],
  ["somebody who moves", { path: "/tab/annuaire?q=castagnede" }, opening(/^Modifier la fonction/, "dialog[open] form")],
  ["the projects that touch an application", { path: "/tab/annuaire/applications?fiche=app-solidaris" }, ({ tab }) => tab.getByRole("dialog").getByRole("link", { name: /P41/ }).waitFor()],
  ["the whole answer", { path: "/tab/mes-actions" }, opening("Préciser", ".mine-item form")],
  [
    "a comment that is owed",
    { path: "/tab/projet/p17" },
    async ({ tab }) => {
      await tab.getByRole("button", { name: "Déclarer la météo" }).click();
      await tab.getByRole("radio", { name: /orage/ }).check({ force: true });
      await tab.getByRole("button", { name: "Enregistrer la météo" }).click();
      await tab.getByText("Un commentaire est attendu à partir de la pluie.").waitFor();
    },
  ],
  [
    "a conflict on an answer",
    { state: "conflict", path: "/tab/action/p17-a3" },
    async ({ tab }) => {
      await tab.getByRole("textbox", { name: "En une ligne" }).fill("Nous livrons jeudi.");
      await tab.getByRole("button", { name: "Enregistrer", exact: true }).click();
      await tab.getByRole("button", { name: "Enregistrer ma saisie" }).waitFor();
    },
  ],
  [
    "a conflict on a project",
    { state: "conflict", path: "/tab/projet/p05" },
    async ({ tab }) => {
      await tab.locator("#bref").getByRole("button", { name: "Modifier" }).click();
      await tab.getByRole("textbox", { name: "Programme" }).fill("Téléservices");
      await tab.locator("#bref").getByRole("button", { name: "Enregistrer" }).click();
      await tab.getByText("Changé entre-temps").first().waitFor();
    },
  ],
  [
    "a file to correct",
    { state: "faulty-file", path: "/tab/import" },
    async ({ tab }) => {
      await tab.locator("input[type=file]").setInputFiles(A_FILE);
      await tab.getByRole("heading", { name: /points à corriger/ }).waitFor();
    },
  ],
  [
    "cells to choose",
    { state: "conflict", path: "/tab/import" },
    async ({ tab }) => {
      await tab.locator("input[type=file]").setInputFiles(A_FILE);
      await tab.getByRole("button", { name: "Tout prendre du fichier" }).click();
      await tab.getByRole("button", { name: "Importer", exact: true }).click();
      await tab.getByRole("heading", { name: /3\scellules changées/ }).waitFor();
    },
  ],
  [
    "a question before undoing",
    { path: "/tab/import" },
    async ({ tab }) => {
      await tab.getByRole("tab", { name: "Imports passés" }).click();
      await tab.getByRole("button", { name: /^Défaire l’import/ }).click();
      await tab.getByRole("dialog").getByRole("button", { name: "Annuler" }).waitFor();
    },
  ],
  [
    "the history of a message",
    { path: "/tab/campagnes/journal?semaine=2026-W46&message=weekly.2026-W46.p-001" },
    ({ tab }) => tab.getByRole("dialog").locator(".history li").first().waitFor(),
  ],
  ["a question before sending", { path: "/tab/campagnes" }, opening(/^Envoyer maintenant/, "dialog[open]")],
  [
    "a sending that waits for consent, then runs",
    { state: "consent", path: "/tab/campagnes" },
    async ({ tab }) => {
      await tab.getByRole("button", { name: /^Donner mon accord/ }).click();
      await tab.getByRole("dialog").getByRole("button", { name: "Donner mon accord" }).click();
      await tab.getByRole("progressbar").waitFor();
    },
  ],
  [
    "a conflict of settings",
    { state: "conflict", path: "/tab/campagnes/reglages" },
    async ({ tab }) => {
      await tab.getByLabel("Relance après (jours travaillés)").fill("3");
      await tab.getByRole("button", { name: "Enregistrer les réglages" }).click();
      await tab.getByRole("button", { name: "Enregistrer ma saisie" }).waitFor();
    },
  ],
  ["a milestone of the calendar", { path: `${PLAN}/calendrier?voir=overdue` }, ({ tab }) => tab.locator(".milestone-stop").first().focus()],
  ["a period without dates", { path: `${PLAN}/calendrier?depuis=2035-T1` }, ({ tab }) => tab.locator(".sentence, p").first().waitFor()],
];
