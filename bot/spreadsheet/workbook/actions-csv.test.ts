import { LANGUAGES, type Language } from "../../domain/wording/language";
import { planImport } from "../../domain/import/plan-import";
import { applied, context } from "../../domain/import/testing";
import type { ImportedPlan } from "../../domain/import/imported-plan";
import { buildValDorsene } from "../../sample/val-dorsene/build-val-dorsene";
import { guarded, unguarded } from "../csv/formula-guard";
import { parseCsv } from "../csv/parse-csv";
import { readPlanFile } from "../read-plan-file";
import { chance, NASTY, randomPlan } from "../testing/random-plan";
import type { WorkbookContent } from "./content";
import { writeActionsCsv } from "./write-actions-csv";

function contentOf(seed: number) {
  const current = applied(planImport(randomPlan(seed), null, context(1)));
  if (!current.plan) throw new Error("no plan");
  return { ...current, plan: current.plan };
}

const textOf = (content: WorkbookContent, language: Language = "fr"): string => Buffer.from(writeActionsCsv(content, language)).toString("utf8");

async function readBack(text: string): Promise<ImportedPlan> {
  const read = await readPlanFile(Buffer.from(text), "actions.csv");
  if (!read.ok) throw new Error(JSON.stringify(read.errors, null, 1));
  return read.plan;
}

const content = () => {
  const { plans, axes, projects, actions, people, directions } = buildValDorsene();
  const [plan] = plans;
  if (!plan) throw new Error("no plan");
  const inPlan = <T extends { planId: string }>(list: readonly T[]): T[] => list.filter(({ planId }) => planId === plan.id);
  return { plan, axes: inPlan(axes), projects: inPlan(projects), actions: inPlan(actions), people, directions };
};

describe("the actions of a plan as CSV", () => {
  it("open in a French spreadsheet: mark of UTF-8, semicolons, decimal commas, days as they are written there", () => {
    const [action] = content().actions;
    if (!action) throw new Error("no action");
    const text = textOf({ ...content(), actions: [{ ...action, budget: 1234.5, dueDay: "2026-12-31", status: "inProgress", progress: 40 }] });
    expect(text).toMatch(/^\uFEFFTitre;Projet;Axe;.*;Identifiant Jalon;Version Jalon;Empreintes Jalon\r\n/);
    expect(text).toMatch(/;En cours;40 %;.*;31\/12\/2026;.*;1234,5;/);
    expect(textOf(content(), "en")).toMatch(/^\uFEFFTitle,Project,/);
  });

  it.each(LANGUAGES)("hold nothing that a spreadsheet would compute, in %s", (language) => {
    const nasty = content();
    const actions = NASTY.map((text, n) => ({ ...(nasty.actions[n] ?? nasty.actions[0]), title: text, line: text, obstacle: `'${text}` }));
    const read = parseCsv(textOf({ ...nasty, actions: actions as typeof nasty.actions }, language).slice(1), "x");
    if (!read.ok) throw new Error("not readable");
    const cells = read.sheet.rows.flatMap((row) => row.cells).filter((cell) => typeof cell === "string");
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(cell))).toEqual([]);
  });

  it("give back every text to the sign", () => {
    const { next, pick } = chance(11);
    for (let n = 0; n < 2000; n += 1) {
      const text = Array.from({ length: next(6) }, () => pick(["'", "=", "+", "-", "@", "\t", "\r", " ", "＝", "a"])).join("");
      expect(unguarded(guarded(text))).toBe(text);
    }
  });

  it("change nothing when they come back as they went out, whatever the plan and the language", async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const made = contentOf(seed);
      if (made.actions.length === 0) continue;
      const back = planImport(await readBack(textOf(made, seed % 2 === 0 ? "fr" : "en")), made, context(2));
      expect([seed, back.changes, back.created, back.missing, back.events, back.conflicts]).toEqual([seed, [], 0, [], [], []]);
      expect(back.projects.map(({ id, order }) => [id, order]).toSorted()).toEqual(made.projects.map(({ id, order }) => [id, order]).toSorted());
    }
    const sample = content();
    const back = planImport(await readBack(textOf(sample)), sample, context(2));
    expect([back.changes, back.created, back.missing, back.people, back.directions, back.conflicts]).toEqual([[], 0, [], [], [], []]);
    expect(back.axes.map(({ id, parentId, order }) => [id, parentId, order]).toSorted()).toEqual(
      sample.axes.map(({ id, parentId, order }) => [id, parentId, order]).toSorted(),
    );
  });

  it("are compared three ways like a workbook, and bring new rows", async () => {
    const sample = content();
    const [one, two] = sample.actions.filter(({ line, projectId }) => line !== "" && projectId !== null);
    if (!one || !two) throw new Error("no actions");
    const [head = "", ...lines] = textOf({ ...sample, actions: [one, two] }).split("\r\n");
    const project = sample.projects.find(({ id }) => id === one.projectId)?.name ?? "";
    const typed = [head, ...lines.slice(0, 2).map((line) => line.replace(/^"?[^;]*"?;/, "Revue hors ligne;")), `Nouvelle action;${project};`].join("\r\n");
    const now = { ...sample, actions: sample.actions.map((action) => (action.id === two.id ? { ...action, title: "Dit dans Jalon" } : action)) };
    const back = planImport(await readBack(typed), now, context(2));
    expect(back.changes.map(({ name, change }) => [name, change])).toEqual([["Revue hors ligne", "changed"], ["Nouvelle action", "created"]]);
    expect(back.conflicts).toMatchObject([{ id: two.id, field: "title", inJalon: "Dit dans Jalon", inFile: "Revue hors ligne" }]);
    expect(back.actions.find(({ title }) => title === "Nouvelle action")).toMatchObject({ projectId: one.projectId });
  });
});
