import { readFile } from "node:fs/promises";
import type { FrameLocator } from "playwright-core";
import { ROADMAP_ID } from "../../sample/val-dorsene/definitions";
import type { FixtureCell } from "../../spreadsheet/testing/write-fixtures";
import { type OpenSheet, rewritten } from "../../spreadsheet/testing/rewrite";
import { serialOf } from "../../spreadsheet/xlsx/written-cell";
import type { TeamsPage } from "../../local-teams/testing/teams-page";
import { readIn } from "./reading";
import { storiesInBrowser } from "./story";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const AGENT = "Aminata Courtois-Fall";

interface Rows {
  /** Titles of two actions of the agent whose news she is about to tell. */
  hers: [string, string];
  /** Rows of ten other actions that have a day. */
  others: number[];
}

function rowsIn(sheet: OpenSheet): Rows {
  const numbered = sheet.rows.map((_, at) => at + 1).slice(1);
  const isHers = (row: number): boolean => sheet.get(row, "Pilote") === AGENT;
  const hers = numbered.filter((row) => isHers(row) && sheet.get(row, "Dernière nouvelle") !== null);
  const [one, two] = hers.map((row) => String(sheet.get(row, "Titre")));
  if (!one || !two) throw new Error("the sample has no two actions of hers with news");
  return { hers: [one, two], others: numbered.filter((row) => !isHers(row) && sheet.get(row, "Échéance") !== null).slice(0, 10) };
}

/** The workbook as a director saves it: cells of the sheet of actions, typed as in a spreadsheet. */
const filledIn = (bytes: Uint8Array, fill: (set: (row: number, column: string, value: FixtureCell) => void, rows: Rows, sheet: OpenSheet) => void) =>
  rewritten(bytes, (sheets) => {
    const sheet = sheets.get("Actions");
    if (!sheet) throw new Error("the workbook has no sheet of actions");
    fill((row, column, value) => sheet.set(row, column, value), rowsIn(sheet), sheet);
  });

async function exported(bureau: TeamsPage): Promise<Uint8Array> {
  const [download] = await Promise.all([
    bureau.page.waitForEvent("download"),
    bureau.tab().getByRole("button", { name: "Exporter" }).first().click(),
  ]);
  return readFile(await download.path());
}

const choose = (tab: FrameLocator, name: string, bytes: Uint8Array) =>
  tab.locator("input[type=file]").setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

storiesInBrowser("a workbook that a director fills in off line", ({ jalon, open }) => {
  it("comes back with 12 edits, 2 of them in conflict and 1 date in American order: refused, mended, chosen, applied, undone", async () => {
    await jalon().setClock("2026-11-23T08:05:00Z");
    const bureau = await open({ person: "p-belkacem", view: "tab", sub: `plan/${ROADMAP_ID}` });
    const sent = await exported(bureau);
    let titles: Rows["hers"] = ["", ""];
    const day = (iso: string): FixtureCell => ({ date: serialOf(iso) });
    const returned = await filledIn(sent, (set, { hers, others }, sheet) => {
      titles = hers;
      for (const [at, title] of hers.entries())
        set(sheet.rows.findIndex((cells) => cells[sheet.column("Titre")] === title) + 1, "Dernière nouvelle", `Vu par la direction ${at + 1}`);
      const [american, typed, ...rest] = others;
      set(american ?? 0, "Échéance", "12/31/2027");
      set(typed ?? 0, "Échéance", "03/04/2028");
      for (const [at, row] of rest.entries()) {
        const kinds: [string, FixtureCell][] = [["Échéance", day("2027-09-30")], ["Charge (j)", 41], ["Description", "Vu avec la direction, le 16/11."], ["Budget (€)", 12_345.5]];
        const [column, value] = kinds[at % kinds.length] ?? ["", null];
        set(row, column, value);
      }
    });

    const agent = await open({ person: "p-courtois", view: "tab", sub: "mes-actions" });
    for (const [at, title] of titles.entries()) {
      await agent.tab().getByRole("link", { name: title }).first().click();
      await agent.tab().getByRole("textbox", { name: "En une ligne" }).fill(`Dit par l’agent ${at + 1}`);
      await agent.tab().getByRole("button", { name: "Enregistrer", exact: true }).click();
      await agent.tab().getByText(`Dit par l’agent ${at + 1}`).nth(1).waitFor();
      await agent.tab().getByRole("link", { name: "Mes actions" }).click();
    }

    const imports = bureau.tab();
    await imports.getByRole("link", { name: "Import", exact: true }).click();
    await choose(imports, "retour.xlsx", returned);
    await imports.getByRole("heading", { name: /^2 points à corriger/ }).waitFor();
    const refused = await readIn(imports.getByRole("row", { name: /12\/31\/2027/ }));
    expect(refused).toMatch(/^Actions \d+ Échéance 12\/31\/2027 Commence par le mois.* Écrivez 31\/12\/2027 si vous voulez dire le 31 décembre 2027\.$/);
    expect(await imports.getByRole("button", { name: "Importer", exact: true }).count()).toBe(0);

    const mended = await filledIn(returned, (set, { others }) => set(others[0] ?? 0, "Échéance", day("2027-12-31")));
    await imports.getByRole("button", { name: "Choisir un autre fichier" }).click();
    await choose(imports, "retour-2.xlsx", mended);
    await imports.getByRole("heading", { name: /^2\scellules changées des deux côtés/ }).waitFor();
    expect(await readIn(imports.locator(".lead"))).toMatch(/^0 ajout, 10 changements/);
    await imports.getByText(/^Est un texte\s: lu comme le 3\savril\s2028/).waitFor();
    const cell = await readIn(imports.getByRole("row", { name: titles[1] }).first());
    expect(cell).toMatch(/Dernière nouvelle Actions, ligne \d+ Dit par l’agent 2 Aminata Courtois-Fall, 23 nov\., 9 h 05 Vu par la direction 2/);
    const group = imports.getByRole("group", { name: `Dernière nouvelle de «\u00a0${titles[1]}\u00a0»` });
    await group.getByRole("radio", { name: "celle du fichier" }).check();
    await imports.getByText(/1\scellule garde la valeur de Jalon, 1\sprend celle du fichier/).waitFor();
    await imports.getByRole("button", { name: "Importer", exact: true }).click();
    await imports.getByRole("heading", { name: "Import terminé" }).waitFor();
    await imports.getByText(/11\schangements/).first().waitFor();

    const lines = async (): Promise<string[]> => {
      const told: string[] = [];
      await agent.page.reload();
      for (const title of titles) {
        await agent.tab().getByRole("link", { name: "Mes actions" }).click();
        await agent.tab().getByRole("link", { name: title }).first().click();
        told.push(await agent.tab().getByRole("textbox", { name: "En une ligne" }).inputValue());
      }
      return told;
    };
    expect(await lines()).toEqual(["Dit par l’agent 1", "Vu par la direction 2"]);

    await imports.getByRole("tab", { name: "Imports passés" }).click();
    await imports.getByRole("button", { name: "Défaire l’import de retour-2.xlsx" }).click();
    await imports.getByRole("button", { name: "Défaire", exact: true }).click();
    await imports.getByText("L’import de retour-2.xlsx est défait.").waitFor();
    expect(await lines()).toEqual(["Dit par l’agent 1", "Dit par l’agent 2"]);
  });
});
