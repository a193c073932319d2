import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planImport } from "../../domain/import/plan-import";
import { aFile, anAction, applied, aProject, context } from "../../domain/import/testing";
import { actionKey, partKey } from "../../domain/import/words-key";
import { readPlanFile } from "../read-plan-file";
import { rewritten } from "../testing/rewrite";

/** Written by Jalon when its layout was 1, and never since. */
const FROZEN = readFileSync(join(__dirname, "../testing/layout-1.xlsx"));

const project = aProject("Portail", {
  code: "P01",
  phase: "building",
  plannedBudget: 1234.5,
  load: { moe: 10, moa: 8, amoa: 5 },
  milestones: [{ key: "m", title: "Mise en service", day: "2027-03-31", initialDay: "2027-01-31", doneDay: null }],
  notes: [{ label: "Partenaires", text: "Région" }],
});
const framing = anAction("Cadrer", {
  key: actionKey(project.key, "Cadrer"),
  projectKey: project.key,
  status: "inProgress",
  progress: 40,
  dueDay: "2026-12-31",
  budget: 1000,
  ownerKey: "ana",
  directionKey: "dsi",
  fundings: [{ name: "Région", amount: 500 }],
});
const part = anAction("Partie", { key: partKey(framing.key, "Partie"), projectKey: project.key, parentKey: framing.key });
const opening = anAction("=Ouvrir", { status: "blocked", obstacle: "+ d’avis attendu" });

/** The plan it was written from. */
const current = applied(
  planImport(
    aFile({
      projects: [project],
      actions: [framing, part, opening],
      people: [{ key: "ana", id: null, name: "Ana Lys", email: "ana@x.fr" }],
      directions: [{ key: "dsi", id: null, name: "DSI" }],
    }),
    null,
    context(1),
  ),
);

async function planIn(bytes: Uint8Array) {
  const read = await readPlanFile(bytes, "export.xlsx");
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.plan;
}

describe("a workbook of the former layout", () => {
  it("changes nothing when it comes back as it went out", async () => {
    const back = planImport(await planIn(FROZEN), current, context(2));
    expect(back).toMatchObject({ created: 0, changed: 0, missing: [], people: [], directions: [], events: [], conflicts: [], warnings: [] });
  });

  it("is compared three ways like one of today", async () => {
    const edited = await rewritten(FROZEN, (sheets) => {
      sheets.get("Actions")?.set(2, "Échéance", { date: 46418 });
      sheets.get("Actions")?.set(3, "Statut", "Réalisée");
    });
    const said = { ...current, actions: current.actions.map((one) => (one.title === "=Ouvrir" ? { ...one, status: "paused" as const } : one)) };
    const back = planImport(await planIn(edited), said, context(2));
    expect(back.changes.map(({ name, fields }) => [name, fields])).toEqual([
      ["Cadrer", [{ field: "dueDay", before: "2026-12-31", after: "2027-01-31" }]],
    ]);
    expect(back.conflicts).toMatchObject([{ name: "=Ouvrir", inJalon: "paused", inFile: "done" }]);
  });
});
