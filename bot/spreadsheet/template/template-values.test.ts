import { readPlanFile } from "../read-plan-file";
import { type TemplateCells, writeTemplate } from "../testing/write-fixtures";

const AXIS = "Axe (x)";
const TITLE = "Titre de l'action";
const row = (title: string | null, cells: TemplateCells = {}): TemplateCells => ({
  [AXIS]: "1. Usagers",
  [TITLE]: title,
  ...cells,
});

async function plan(rows: TemplateCells[], from1904 = false) {
  const file = await readPlanFile(writeTemplate(rows, { from1904 }), "plan.xlsx");
  if (!file.ok) throw new Error(JSON.stringify(file.errors));
  return file;
}

describe("what an action says", () => {
  it("takes the first pilot as owner, the others as co-owners, each once", async () => {
    const { plan: read } = await plan([
      row("A", { "Personne pilote": "Ana LYS, Bo Ray;ana lys\nCléo Pin <cleo@x.fr>" }),
      row("B", { "Personne pilote": "cleo pin" }),
    ]);
    expect(read.actions.map(({ ownerKey, coOwnerKeys }) => [ownerKey, coOwnerKeys])).toEqual([
      ["ana lys", ["bo ray", "cleo@x.fr"]],
      ["cleo@x.fr", []],
    ]);
    expect(read.people.map(({ name, email }) => [name, email])).toEqual([
      ["Ana LYS", ""],
      ["Bo Ray", ""],
      ["Cléo Pin", "cleo@x.fr"],
    ]);
  });

  it("keeps the first service as direction and all of them as a note", async () => {
    const { plan: read } = await plan([
      row("A", { "Direction ou service pilote": "DSI, DRH" }),
      row("B", { "Direction ou service pilote": "DSI" }),
    ]);
    expect(read.directions.map((one) => one.name)).toEqual(["DSI", "DRH"]);
    expect(read.actions.map(({ directionKey, notes }) => [directionKey, notes])).toEqual([
      ["dsi", [{ label: "Direction ou service pilote", text: "DSI, DRH" }]],
      ["dsi", []],
    ]);
  });

  it("reads budgets and funders with their amounts, as numbers or as people write them", async () => {
    const { plan: read } = await plan([
      row("A", {
        "Financeur 1": "Région",
        "Montant 1": "1 234,50 €",
        "Financeur 2": "État",
        "Montant 2": 10,
        "Budget prévisionnel total € HT": "1.234,50",
      }),
      row("B", { "Financeur 1": "Région" }),
    ]);
    expect(read.actions.map(({ budget, fundings }) => [budget, fundings])).toEqual([
      [
        1234.5,
        [
          { name: "Région", amount: 1234.5 },
          { name: "État", amount: 10 },
        ],
      ],
      [null, [{ name: "Région", amount: null }]],
    ]);
  });

  it("reads statuses in their variants, and tells those that Jalon does not have", async () => {
    const { plan: read, warnings } = await plan([
      row("A", { Statut: "Réalisée" }),
      row("B", { Statut: "À discuter" }),
      row("C", { Statut: "En retard" }),
      row("D"),
    ]);
    expect(read.actions.map((action) => action.status)).toEqual(["done", "planned", "inProgress", null]);
    expect(warnings.map(({ code, row: at }) => [code, at])).toEqual([
      ["status-to-discuss", 5],
      ["status-late", 6],
    ]);
  });

  it("reads dates as serials of either system, shown as dates or not, and as texts", async () => {
    const cells = [{ date: 46022 }, 46022, "46022", "2025-12-31", "31/12/2025", "31 décembre 2025"];
    const { plan: read } = await plan(cells.map((cell, at) => row(`A${at}`, { "Date de fin": cell })));
    expect(read.actions.map((action) => action.dueDay)).toEqual(Array(6).fill("2025-12-31"));
    const { plan: old } = await plan([row("A", { "Date de début": { date: 44560 }, "Date de fin": 44560 })], true);
    expect(old.actions[0]).toMatchObject({ startDay: "2025-12-31", dueDay: "2025-12-31" });
  });

  it("points out an end before its start", async () => {
    const { warnings } = await plan([row("A", { "Date de début": "2026-02-01", "Date de fin": "2026-01-01" })]);
    expect(warnings).toMatchObject([{ code: "dates-reversed", params: { start: "2026-02-01" } }]);
  });

  it("keeps what it has no field for as notes under their headers", async () => {
    const { plan: read } = await plan([row("A", { Partenaires: " Associations\r\nlocales  " })]);
    expect(read.actions[0]?.notes).toEqual([{ label: "Partenaires", text: "Associations\nlocales" }]);
  });
});
