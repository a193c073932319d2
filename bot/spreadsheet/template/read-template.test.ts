import { readPlanFile } from "../read-plan-file";
import { TEMPLATE_HEADERS, type TemplateCells, writeCsv, writeTemplate, writeXlsx } from "../testing/write-fixtures";

const AXIS = "Axe (x)";
const TITLE = "Titre de l'action";
const PART = "Titre de la sous-action";
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

async function faults(rows: TemplateCells[]): Promise<string[]> {
  const file = await readPlanFile(writeTemplate(rows), "plan.xlsx");
  return file.ok
    ? []
    : file.errors.map(({ code, row: at, column, value }) => [code, at, column, value].filter((one) => one !== "").join("|"));
}

describe("what is not imported", () => {
  it("refuses a template without a row", async () => expect(await faults([])).toEqual(["only-the-model|0"]));

  it("leaves out the template's own example, and keeps a row that shares one of its cells", async () => {
    const example: TemplateCells = {
      [AXIS]: "1. Un territoire désirable qui allie bien-être, résilience et adaptation",
      "Sous-axe (x.x)": "1.1. Améliorer la qualité de l'air pour tous",
      [TITLE]: "Action 1 - Assurer la coordination\r\n (ou)\r\n1.1.1.1. Assurer la coordination",
    };
    const { plan: read } = await plan([
      example,
      { ...example, "Sous-axe (x.x)": "1.1. Autre", [TITLE]: "Assurer la coordination (ou) l'appui" },
    ]);
    expect(read.actions.map((action) => action.title)).toEqual(["Assurer la coordination (ou) l'appui"]);
  });

  it("leaves out rows of instructions, and keeps a plan that mentions their words", async () => {
    const instruction = Object.fromEntries(TEMPLATE_HEADERS.map((header) => [header, "Champ texte\n(séparateur virgule)"]));
    const { plan: read } = await plan([
      instruction,
      row("Champ texte libre : refondre les formulaires", { Partenaires: "Choisissez l'option qui convient" }),
    ]);
    expect(read.actions.map((action) => action.title)).toEqual(["Champ texte libre : refondre les formulaires"]);
  });

  it("leaves out the word Données before the first action, and keeps an axis of that name after it", async () => {
    const { plan: read } = await plan([{ [AXIS]: "Données" }, row("Une action"), { [AXIS]: "Données" }]);
    expect(read.axes.map((axis) => axis.name)).toEqual(["1. Usagers", "Données"]);
  });
});

describe("where things stand", () => {
  it("reads axes in three levels, an axis alone on its row included", async () => {
    const { plan: read } = await plan([
      { [AXIS]: "2. Agents" },
      row("A", { "Sous-axe (x.x)": "1.1. Guichet", "Sous-sous axe (x.x.x)": "1.1.1. Accueil" }),
    ]);
    expect(read.axes.map(({ name, level }) => [level, name])).toEqual([
      [1, "2. Agents"],
      [1, "1. Usagers"],
      [2, "1.1. Guichet"],
      [3, "1.1.1. Accueil"],
    ]);
    expect(read.actions[0]?.axisKey).toBe(read.axes[3]?.key);
  });

  it("keeps two spellings of an axis apart and names both rows", async () => {
    const { plan: read, warnings } = await plan([
      row("A", { "Sous-axe (x.x)": "1.2. Guichet" }),
      row("B", { "Sous-axe (x.x)": "1.2 : Guichet" }),
    ]);
    expect(read.axes).toHaveLength(3);
    expect(warnings).toMatchObject([
      { code: "axis-looks-alike", row: 5, column: "Sous-axe (x.x)", params: { other: "1.2. Guichet", otherRow: 4 } },
    ]);
  });

  it("says where a level is skipped and where the axis is missing", async () => {
    expect(
      await faults([{ [TITLE]: "A" }, { [TITLE]: "B", "Sous-axe (x.x)": "1.1" }, row("C", { "Sous-sous axe (x.x.x)": "1.1.1" })]),
    ).toEqual(["axis-missing|4|Axe (x)", "axis-missing|5|Axe (x)", "axis-level-skipped|6|Sous-axe (x.x)"]);
  });

  it("writes a merged axis on every row it covers, and an amount on the first only", async () => {
    const rows = [
      [AXIS, TITLE, "Budget prévisionnel"],
      ["Axe", "A", 10],
      [null, "B", null],
      [null, "C", null],
      ["Autre", "D", 1],
    ];
    const file = await readPlanFile(writeXlsx([{ name: "Plan", rows, merges: ["A2:A4", "C2:C4"] }]), "plan.xlsx");
    if (!file.ok) throw new Error(JSON.stringify(file.errors));
    expect(file.plan.actions.map(({ axisKey, budget }) => [axisKey, budget])).toEqual([
      ["/Axe", 10],
      ["/Axe", null],
      ["/Axe", null],
      ["/Autre", 1],
    ]);
  });

  it("makes parts of an action that is stated before, after or not at all", async () => {
    const { plan: read, warnings } = await plan([
      row("Dite avant", { Descriptif: "d" }),
      row("Dite avant", { [PART]: "a" }),
      row("Dite après", { [PART]: "b" }),
      row("Dite après", { Descriptif: "e" }),
      row("Jamais dite", { [PART]: "c" }),
    ]);
    const titleOf = new Map(read.actions.map((action) => [action.key, action.title]));
    expect(read.actions.map(({ title, parentKey, description }) => [title, titleOf.get(parentKey ?? ""), description])).toEqual([
      ["Dite avant", undefined, "d"],
      ["a", "Dite avant", ""],
      ["Dite après", undefined, "e"],
      ["b", "Dite après", ""],
      ["Jamais dite", undefined, undefined],
      ["c", "Jamais dite", ""],
    ]);
    expect(warnings).toEqual([]);
  });

  it("imports two actions of one name as two, with a warning", async () => {
    const { plan: read, warnings } = await plan([row("A"), row("A")]);
    expect(new Set(read.actions.map((action) => action.key)).size).toBe(2);
    expect(warnings).toMatchObject([{ code: "named-twice", row: 5, params: { firstRow: 4 } }]);
  });

  it("lists a row that holds something and has no title", async () =>
    expect(await faults([row(null, { "Date de fin": "31/12/2026" })])).toEqual(["title-missing|4|Titre de l'action"]));
});

describe("what is refused", () => {
  it("lists every fault of every row, with its place and value", async () => {
    expect(
      await faults([
        row("A", { "Date de fin": "31/02/2026", Statut: "Bof", "Budget prévisionnel total € HT": "1.234" }),
        row("x".repeat(301), { "Niveau de priorité": "Ultra", "Montant 1": "-5", "Date de début": 2026 }),
        row("C", { "Date de fin": { error: "#REF!" }, "Personne pilote": { formula: "A1" } }),
        row("D", { "Date de fin": "05/06/26" }),
      ]),
    ).toEqual([
      "date-impossible|4|Date de fin|31/02/2026",
      "not-a-choice|4|Statut|Bof",
      "amount-ambiguous|4|Budget prévisionnel total € HT|1.234",
      `text-too-long|5|Titre de l'action|${"x".repeat(199)}…`,
      "date-out-of-range|5|Date de début|2026",
      "not-a-choice|5|Niveau de priorité|Ultra",
      "amount-negative|5|Montant € HT|-5",
      "formula-without-value|6|Personne pilote",
      "cell-in-error|6|Date de fin|#REF!",
      "date-short-year|7|Date de fin|05/06/26",
    ]);
  });

  it("refuses American dates once another date of the sheet is day first", async () =>
    expect(await faults([row("A", { "Date de fin": "12/14/2026" }), row("B", { "Date de fin": "31/12/2026" })])).toEqual([
      "date-month-first|4|Date de fin|12/14/2026",
    ]));

  it("refuses a date that could be either once one is proven American", async () =>
    expect(await faults([row("A", { "Date de fin": "12/14/2026" }), row("B", { "Date de fin": "05/06/2026" })])).toEqual([
      "date-ambiguous|5|Date de fin|05/06/2026",
    ]));

  it("lists 500 faults and counts the rest", async () => {
    const listed = await faults(Array.from({ length: 620 }, (_, at) => row(`A${at}`, { Statut: "Bof" })));
    expect(listed).toHaveLength(501);
    expect(listed.at(-1)).toBe("more-faults|0");
  });

  it("refuses a header that comes twice for one field", async () => {
    const bytes = writeXlsx([
      {
        name: "Plan",
        rows: [
          [AXIS, TITLE, "Statut", "statut "],
          ["Axe", "A", "En cours", "Réalisé"],
        ],
      },
    ]);
    expect(await readPlanFile(bytes, "plan.xlsx")).toMatchObject({
      ok: false,
      errors: [{ code: "header-twice", row: 1, column: "statut" }],
    });
  });
});

describe("the shape of the file", () => {
  const header = ["TITRE DE LA FICHE ACTION", "date  de fin", "axe", "Observations", "Financeur 1", "Montant TTC"];
  const line = ["Refondre le site", "31/12/2026", "Axe 1", "à suivre", "Région", "10"];

  it("finds columns in any order, case and accents, in any sheet, below a title line", async () => {
    const sheets = [
      { name: "Lisez-moi", rows: [["Bonjour"]] },
      { name: "2026", rows: [[null, "Plan vélo"], [], header, line] },
    ];
    const file = await readPlanFile(writeXlsx(sheets), "x.xlsx");
    if (!file.ok) throw new Error(JSON.stringify(file.errors));
    expect(file.plan).toMatchObject({
      name: "Plan vélo",
      actions: [{ title: "Refondre le site", dueDay: "2026-12-31", notes: [{ label: "Observations", text: "à suivre" }] }],
    });
    expect(file.plan.actions[0]?.fundings).toEqual([{ name: "Région", amount: 10 }]);
  });

  it("reads several sheets as one plan, and points out a table it does not know", async () => {
    const other = {
      name: "Budget",
      rows: [
        ["Poste", "Montant"],
        ["Site", 10],
        ["Cartes", 20],
      ],
    };
    const file = await readPlanFile(
      writeXlsx([{ name: "A", rows: [header, line] }, { name: "B", rows: [header, line.with(0, "Autre")] }, other]),
      "Plan_vélo (2).xlsx",
    );
    if (!file.ok) throw new Error(JSON.stringify(file.errors));
    expect(file.plan.name).toBe("Plan vélo");
    expect(file.plan.actions.map((action) => [action.place.sheet, action.title])).toEqual([
      ["A", "Refondre le site"],
      ["B", "Autre"],
    ]);
    expect(file.warnings).toMatchObject([{ code: "sheet-ignored", sheet: "Budget" }]);
  });

  it("keeps an amount that no funder claims as a note, with a warning", async () => {
    const rows = [
      [AXIS, TITLE, "Montant € HT", "Financeur 1", "Financeur 2", "Montant € HT"],
      ["Axe", "A", 1, "Région", "État", 2],
    ];
    const file = await readPlanFile(writeXlsx([{ name: "Plan", rows }]), "x.xlsx");
    if (!file.ok) throw new Error(JSON.stringify(file.errors));
    expect(file.plan.actions[0]?.fundings).toEqual([
      { name: "Région", amount: 1 },
      { name: "État", amount: 2 },
    ]);
    const swapped = [
      [AXIS, TITLE, "Montant € HT", "Montant € HT", "Financeur 1", "Financeur 2"],
      ["Axe", "A", 1, 2, "Région", "État"],
    ];
    const unclear = await readPlanFile(writeXlsx([{ name: "Plan", rows: swapped }]), "x.xlsx");
    if (!unclear.ok) throw new Error(JSON.stringify(unclear.errors));
    expect(unclear.plan.actions[0]?.notes.map((note) => note.text)).toEqual(["1", "2"]);
    expect(unclear.warnings.map((fault) => fault.code)).toEqual(["amount-without-funder", "amount-without-funder"]);
  });

  it("reads the template saved as CSV", async () => {
    const text = writeCsv([header, line], ";");
    const file = await readPlanFile(new Uint8Array(Buffer.from(text, "latin1")), "plan.csv");
    expect(file).toMatchObject({
      ok: true,
      plan: { name: "plan", actions: [{ title: "Refondre le site", place: { sheet: "plan", row: 2 } }] },
    });
  });
});
