import { type TemplateCells, writeTemplate } from "../../spreadsheet/testing/write-fixtures";
import { storiesInBrowser } from "./story";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const file = (name: string, rows: TemplateCells[]) => ({ name, mimeType: XLSX, buffer: Buffer.from(writeTemplate(rows)) });

const AXIS = "1. Une ville sobre";
const rows: TemplateCells[] = [
  {
    "Axe (x)": AXIS,
    "Titre de l'action": "Rénover l'éclairage public",
    "Personne pilote": "Zoé Imaginaire",
    Statut: "En cours",
    "Date de fin": "31/12/2026",
  },
  {
    "Axe (x)": AXIS,
    "Titre de l'action": "Isoler les écoles",
    "Personne pilote": "Aziz Fictif",
    "Financeur 1": "Région",
    "Montant 1": "1 234,50 €",
    Statut: "A venir",
  },
];

storiesInBrowser("importing a plan in the tab", ({ open }) => {
  it("shows what a file would do, imports it once confirmed, leads into it, and undoes it as a whole", async () => {
    const { tab } = await open({ person: "p-belkacem", view: "tab", sub: "import" });
    const imports = tab();
    await imports.getByLabel("Choisir un fichier").first().setInputFiles(file("plan-climat.xlsx", rows));
    await imports.getByRole("heading", { name: "Ce que ferait plan-climat.xlsx" }).waitFor();
    await imports.getByText(/Un nouveau plan sera créé/).waitFor();
    await imports.getByText("2 actions", { exact: true }).waitFor();
    await imports.getByRole("button", { name: "Importer", exact: true }).click();
    await imports.getByRole("heading", { name: "Import terminé" }).waitFor();

    await imports.getByRole("link", { name: "Voir le plan" }).click();
    await imports.getByRole("link", { name: /Une ville sobre/ }).first().click();
    await imports.getByRole("link", { name: "Rénover l'éclairage public" }).click();
    await imports.getByText(/^L’action est en cours/).waitFor();
    await imports.getByText(/Samira Belkacem-Roy/).first().waitFor();

    await imports.getByRole("link", { name: "Import", exact: true }).click();
    await imports.getByRole("tab", { name: "Imports passés" }).click();
    await imports.getByRole("button", { name: "Défaire l’import de plan-climat.xlsx" }).click();
    await imports.getByRole("button", { name: "Défaire", exact: true }).click();
    await imports.getByText("L’import de plan-climat.xlsx est défait.").waitFor();
    await imports.getByRole("row", { name: /plan-climat\.xlsx.* défait le / }).waitFor();

    const later = await open({ person: "p-belkacem", view: "tab", sub: "plan/plan-climat" });
    await later.tab().getByRole("heading", { level: 1, name: "Cette page n’existe pas ou plus" }).waitFor();
  });

  it("lists every fault of a bad file by sheet, row and column, and imports nothing", async () => {
    const { tab } = await open({ person: "p-belkacem", view: "tab", sub: "import" });
    const imports = tab();
    const bad: TemplateCells[] = [
      { ...rows[0], "Date de fin": "31/02/2026" },
      { ...rows[1], Statut: "presque finie" },
    ];
    await imports.getByLabel("Choisir un fichier").first().setInputFiles(file("plan-faux.xlsx", bad));
    await imports.getByRole("heading", { name: /^2 points à corriger/ }).waitFor();
    await imports.getByRole("row", { name: /Fichier dimport 4 Date de fin .*31\/02\/2026/ }).waitFor();
    await imports.getByRole("row", { name: /Fichier dimport 5 Statut .*presque finie/ }).waitFor();
    expect(await imports.getByRole("button", { name: "Importer", exact: true }).count()).toBe(0);
  });
});
