import { strFromU8, unzipSync } from "fflate";
import { planImport } from "../../domain/import/plan-import";
import { aFile, anAction, applied, aProject, context } from "../../domain/import/testing";
import { actionKey } from "../../domain/import/words-key";
import type { Action } from "../../domain/roadmap/action";
import { LANGUAGES } from "../../domain/wording/language";
import { readPlanFile } from "../read-plan-file";
import { OpenSheet, rewritten } from "../testing/rewrite";
import { readXlsx } from "../xlsx/read-xlsx";
import { COLUMNS, headersOf, SHEETS } from "./layout";
import { writeWorkbook } from "./write-workbook";

const project = aProject("Portail", {
  code: "P01",
  phase: "building",
  plannedBudget: 1234.5,
  load: { moe: 10, moa: 8, amoa: 5 },
});
const said = {
  status: "inProgress",
  progress: 40,
  dueDay: "2026-12-31",
  budget: 1000,
  ownerKey: "ana",
  directionKey: "dsi",
} as const;
const file = aFile({
  projects: [project],
  actions: [
    anAction("Cadrer", { ...said, key: actionKey(project.key, "Cadrer"), projectKey: project.key }),
    anAction("Ouvrir", said),
  ],
  people: [{ key: "ana", id: null, name: "Ana Lys", email: "ana@x.fr" }],
  directions: [{ key: "dsi", id: null, name: "DSI" }],
});

function authority() {
  const current = applied(planImport(file, null, context(1)));
  if (!current.plan) throw new Error("no plan");
  return { ...current, plan: current.plan };
}

const sheetIn = (sheets: Map<string, OpenSheet>, name: string): OpenSheet => {
  const sheet = sheets.get(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

async function edited(edit: (sheets: Map<string, OpenSheet>) => void) {
  return readPlanFile(await rewritten(await writeWorkbook(authority(), "fr"), edit), "retour.xlsx");
}

async function faults(edit: (sheets: Map<string, OpenSheet>) => void): Promise<string[]> {
  const read = await edited(edit);
  return read.ok ? [] : read.errors.map(({ sheet, row, column, code, value }) => [sheet, row, column, code, value].join("|"));
}

describe("the workbook as written", () => {
  it("has its sheets in order, ids out of sight, headers that stay, and lists to choose from", async () => {
    const parts = unzipSync(await writeWorkbook(authority(), "fr"));
    const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    const names = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"[^>]*>/g)];
    expect(names.map((match) => [match[1], match[0].includes('state="hidden"')])).toEqual([
      ...["Plan", "Axes", "Projets", "Jalons", "Actions", "Personnes", "Directions"].map((name) => [name, false]),
      ["_jalon", true],
    ]);
    const actions = part("xl/worksheets/sheet5.xml");
    expect([...actions.matchAll(/<col [^>]*hidden="1"[^>]*>/g)]).toHaveLength(3);
    expect(actions).toMatch(/<dataValidation type="date" [^>]*sqref="L2:L\d+">/);
    expect(actions).toContain('state="frozen"');
    expect(actions).toContain('<formula1>"À venir,En cours,Réalisée,Bloquée,Suspendue,Abandonnée"</formula1>');
    // the order that spreadsheets insist on
    expect(actions.indexOf("</sheetData>")).toBeLessThan(actions.indexOf("<dataValidations"));
  });

  it("types its cells: dates are dates, amounts numbers, progress a percentage", async () => {
    const opened = await readXlsx(await writeWorkbook(authority(), "fr"), () => true);
    if (!opened.ok) throw new Error(opened.fault.code);
    const rows = opened.file.sheets.find((sheet) => sheet.name === "Actions")?.rows ?? [];
    const cell = (header: string) => rows[1]?.cells[rows[0]?.cells.indexOf(header) ?? -1];
    expect([cell("Échéance"), cell("Budget (€)"), cell("Avancement"), cell("Statut"), cell("Pilote")]).toEqual([
      { kind: "date", serial: 46387, day: "2026-12-31" },
      1000,
      { kind: "percent", fraction: 0.4 },
      "En cours",
      "Ana Lys",
    ]);
  });

  it("has no two columns of a sheet that would be read as one another, in any language", () => {
    for (const sheet of SHEETS) {
      const keys = Object.values<readonly string[]>(headersOf(sheet)).map((names) => [...new Set(names)]);
      expect([sheet, keys.flat().length]).toEqual([sheet, new Set(keys.flat()).size]);
      expect(Object.keys(headersOf(sheet))).toEqual(expect.arrayContaining([...COLUMNS[sheet]]));
    }
  });

  it.each(LANGUAGES)("calls things of one name apart, in %s", async (language) => {
    const content = authority();
    const [one, two] = content.actions;
    if (!one || !two) throw new Error("no actions");
    const part: Action = { ...two, id: `${content.plan.id}.part`, title: "Partie", parentId: two.id, order: 2 };
    const same = { ...content, actions: [{ ...one, title: "Recette" }, { ...two, title: "recette" }, part] };
    const read = await readPlanFile(await writeWorkbook(same, language), "x.xlsx");
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(read.plan.actions.map((action) => action.parentKey)).toEqual([null, null, `id:${two.id}`]);
  });
});

describe("the workbook as it comes back", () => {
  it("changes what was edited in the file, and keeps what was said in Jalon meanwhile", async () => {
    const read = await edited((sheets) => {
      const actions = sheetIn(sheets, "Actions");
      actions.set(2, "Statut", "Réalisée");
      actions.set(2, "Titre", "Cadrer le besoin");
      actions.set(3, "Échéance", { date: 46418 });
      actions.set(3, "Statut", "Bloquée");
    });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const now = authority();
    const actions = now.actions.map((action) =>
      action.title === "Ouvrir" ? { ...action, status: "paused" as const, line: "Reporté", version: 2 } : action,
    );
    const decision = planImport(read.plan, { ...now, actions }, context(2));
    expect(
      decision.changes.map(({ name, fields }) => [
        name,
        fields.map((one) => `${one.field} ${String(one.before)} > ${String(one.after)}`),
      ]),
    ).toEqual([
      ["Cadrer le besoin", ["title Cadrer > Cadrer le besoin", "status inProgress > done", "progress 40 > 100"]],
      ["Ouvrir", ["dueDay 2026-12-31 > 2027-01-31"]],
    ]);
    expect(decision.conflicts).toMatchObject([
      { field: "status", inFile: "blocked", inJalon: "paused", place: { sheet: "Actions", row: 3, columns: { status: "Statut" } } },
    ]);
    expect(decision.actions[1]).toMatchObject({ status: "paused", line: "Reporté", dueDay: "2027-01-31" });
  });

  it("renames the plan where the file does, and waits where Jalon has a new name too", async () => {
    const read = await edited((sheets) => sheetIn(sheets, "Plan").set(2, "Nom", "Plan cyclable"));
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const now = authority();
    expect(planImport(read.plan, now, context(2))).toMatchObject({
      changed: 1,
      plan: { name: "Plan cyclable" },
      changes: [{ kind: "plan", name: "Plan vélo", fields: [{ field: "name", before: "Plan vélo", after: "Plan cyclable" }] }],
    });
    const later = { ...now, plan: { ...now.plan, name: "Plan mobilités", description: "Revu" } };
    expect(planImport(read.plan, later, context(2))).toMatchObject({
      changed: 0,
      plan: { name: "Plan mobilités", description: "Revu" },
      conflicts: [{ kind: "plan", field: "name", inJalon: "Plan mobilités", inFile: "Plan cyclable", place: { sheet: "Plan", row: 2 } }],
    });
  });

  it("says in words how it read a date that was typed as a text and has two readings", async () => {
    const read = await edited((sheets) => {
      sheetIn(sheets, "Actions").set(2, "Échéance", "03/04/2027");
      sheetIn(sheets, "Actions").set(3, "Échéance", "28/02/2027");
    });
    expect(read).toMatchObject({ ok: true, plan: { actions: [{ dueDay: "2027-04-03" }, { dueDay: "2027-02-28" }] } });
    expect(read.warnings).toMatchObject([
      { code: "date-read-day-first", sheet: "Actions", row: 2, column: "Échéance", value: "03/04/2027", params: { day: "2027-04-03" } },
    ]);
  });

  it("brings new rows, which name what they belong to, and new people", async () => {
    const read = await edited((sheets) => {
      const axes = sheetIn(sheets, "Axes");
      axes.set(3, "Nom", "Sous-axe");
      axes.set(3, "Axe parent", "axe 1");
      const actions = sheetIn(sheets, "Actions");
      actions.set(4, "Titre", "Nouvelle");
      actions.set(4, "Projet", "portail");
      actions.set(4, "Pilote", "Bo Ray");
      actions.set(5, "Titre", "Partie");
      actions.set(5, "Rattachement", "Nouvelle");
      actions.set(6, "Titre", "Ailleurs");
      actions.set(6, "Axe", "Sous-axe");
    });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const now = authority();
    const decision = planImport(read.plan, now, context(2));
    expect(decision).toMatchObject({ created: 4, changed: 0, missing: [] });
    const [, , created, part, elsewhere] = decision.actions;
    expect(created).toMatchObject({ title: "Nouvelle", projectId: now.projects[0]?.id, hasParts: true, informed: null });
    expect(part).toMatchObject({ parentId: created?.id, projectId: now.projects[0]?.id });
    expect(decision.axes[1]).toMatchObject({ name: "Sous-axe", level: 2, id: elsewhere?.axisId });
    expect(decision.people.map((person) => person.name)).toEqual(["Bo Ray"]);
  });

  it("says nothing of columns and sheets that were taken out", async () => {
    const read = await edited((sheets) => {
      const actions = sheetIn(sheets, "Actions");
      const gone = actions.column("Statut");
      for (const row of actions.rows) row.splice(gone, 1);
      sheets.delete("Jalons");
      sheets.delete("Directions");
    });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(planImport(read.plan, authority(), context(2))).toMatchObject({ created: 0, changed: 0, missing: [], directions: [] });
  });

  it("lists everything that cannot be read, strictly", async () => {
    expect(
      await faults((sheets) => {
        const actions = sheetIn(sheets, "Actions");
        actions.set(2, "Échéance", "12/14/2026");
        actions.set(2, "Avancement", 42);
        actions.set(2, "Statut", "En retard");
        actions.set(2, "Projet", "Portial");
        actions.set(3, "Identifiant Jalon", actions.get(2, "Identifiant Jalon"));
        actions.set(3, "Titre", null);
        sheetIn(sheets, "Personnes").set(2, "Adresse", "ana chez x");
        sheetIn(sheets, "Axes").set(2, "Identifiant Jalon", "pas un id");
      }),
    ).toEqual([
      "Personnes|2|Adresse|email-unreadable|ana chez x",
      "Axes|2|Identifiant Jalon|id-unreadable|pas un id",
      "Actions|2|Projet|reference-unknown|Portial",
      "Actions|2|Statut|not-a-choice|En retard",
      "Actions|2|Avancement|progress-not-a-step|42",
      "Actions|2|Échéance|date-month-first|12/14/2026",
      expect.stringMatching(/^Actions\|3\|Identifiant Jalon\|id-twice\|plan-velo\.a-/),
      "Actions|3|Titre|title-missing|",
    ]);
  });

  it("refuses a layout it does not know, and a workbook without its actions", async () => {
    expect(await faults((sheets) => sheetIn(sheets, "_jalon").rows.splice(0, 1, [99, "plan"]))).toEqual([
      "|0||version-newer|99",
    ]);
    expect(await faults((sheets) => sheetIn(sheets, "_jalon").rows.splice(0, 1, ["un", "plan"]))).toEqual(["|0||version-unknown|un"]);
    expect(await faults((sheets) => sheets.delete("Actions"))).toEqual(["|0||sheet-missing|"]);
  });

  it("refuses axes that are each other's parent, or too deep", async () => {
    const codes = await faults((sheets) => {
      const axes = sheetIn(sheets, "Axes");
      for (const [at, [name, parent]] of [
        ["A", "B"],
        ["B", "A"],
        ["1", "Axe 1"],
        ["2", "1"],
        ["3", "2"],
      ].entries()) {
        axes.set(3 + at, "Nom", name ?? "");
        axes.set(3 + at, "Axe parent", parent ?? "");
      }
    });
    expect(codes).toEqual([
      "Axes|3|Axe parent|axis-level-skipped|B",
      "Axes|4|Axe parent|axis-level-skipped|A",
      "Axes|7|Axe parent|axis-level-skipped|2",
    ]);
  });
});
