import { planImport } from "../domain/import/plan-import";
import { type PlanFile, readPlanFile } from "./read-plan-file";
import { realFile } from "./testing/real-file";
import { rewritten } from "./testing/rewrite";

type Read = Extract<PlanFile, { ok: true }>;

async function reading(name: string, look: (file: Read) => void | Promise<void>): Promise<void> {
  const bytes = realFile(name);
  if (!bytes) return;
  const file = await readPlanFile(bytes, name);
  if (!file.ok) throw new Error(JSON.stringify(file.errors));
  await look(file);
}

const context = {
  now: "2026-11-22T08:00:00.000Z",
  today: "2026-11-22",
  edition: "e1",
  by: { id: "p-1", name: "Ana Lys" },
  importId: "i1",
};

describe("the real files", () => {
  it("refuses the template that nobody has filled in", async () => {
    const bytes = realFile("modele-import-pa.xlsx");
    if (!bytes) return;
    const file = await readPlanFile(bytes, "modele-import-pa.xlsx");
    expect(file).toMatchObject({ ok: false, format: "action-plan-template", errors: [{ code: "only-the-model" }] });
  });

  it("reads the seven actions of the new plan, leftovers of instructions and American dates included", () =>
    reading("nouveau-plan-valide.xlsx", ({ plan, warnings }) => {
      expect(plan).toMatchObject({ format: "action-plan-template", name: "nouveau-plan-valide" });
      expect(plan.actions.map((action) => action.place.row)).toEqual([4, 5, 6, 7, 8, 9, 10]);
      expect(plan.actions.filter((action) => action.title === "" || action.parentKey !== null)).toEqual([]);
      expect(plan.axes.map((axis) => axis.level)).toEqual([1, 1, 1, 1, 2, 2, 3, 2, 3, 2]);
      expect([plan.people.length, plan.directions.length]).toEqual([3, 3]);
      expect(plan.actions[0]).toMatchObject({ status: "inProgress", startDay: "2020-12-14", dueDay: "2028-12-14", budget: 500 });
      expect(plan.actions[0]?.fundings?.map((one) => one.amount)).toEqual([3000, 2000, 999]);
      expect(plan.actions[5]).toMatchObject({
        ownerKey: plan.people[1]?.key,
        coOwnerKeys: [plan.people[2]?.key],
        status: null,
      });
      expect(warnings.map(({ code, row, params }) => [code, row, params.day ?? params.otherRow])).toEqual([
        ["date-read-month-first", 4, "2020-12-14"],
        ["date-read-month-first", 4, "2028-12-14"],
        ["axis-looks-alike", 9, 8],
      ]);
    }));

  it("reads the four actions and three parts of the plan with parts", () =>
    reading("plan_with_sous_actions_valid.xlsx", ({ plan, warnings }) => {
      expect(plan.name).toBe("Plan avec sous-actions");
      expect(plan.axes.map((axis) => axis.name)).toEqual(["Axe 1", "Axe 2", "Sous-axe 2.1"]);
      const parts = plan.actions.filter((action) => action.parentKey !== null);
      expect([plan.actions.length - parts.length, parts.length]).toEqual([4, 3]);
      expect(parts.map((part) => [part.title, part.status, part.dueDay])).toEqual([
        ["Sous-action 1.1", "inProgress", "2025-12-31"],
        ["Sous-action 1.2", "done", "2026-06-30"],
        ["Sous-action 3.1", "paused", "2027-03-31"],
      ]);
      expect(warnings).toEqual([]);
    }));

  it("reads the 61 projects of the panorama in 11 ministries", () =>
    reading("panorama-grands-projets-si-2017-06.csv", ({ plan, warnings }) => {
      expect([plan.format, plan.projects.length, plan.axes.length]).toEqual(["state-panorama", 61, 11]);
      expect(warnings).toEqual([]);
      expect(plan.projects.filter((project) => project.plannedBudget === null)).toHaveLength(8);
      expect(plan.projects.filter((project) => project.startDay === null)).toHaveLength(1);
      const phases = plan.projects.map((project) => project.phase);
      expect(["scoping", "building", "trial", "rollout"].map((phase) => phases.filter((one) => one === phase).length)).toEqual([
        8, 32, 5, 16,
      ]);
      expect(plan.projects[0]).toMatchObject({
        name: "PNR",
        startDay: "2011-07-01",
        endDay: "2017-11-25",
        plannedBudget: 52_000_000,
      });
      expect(plan.projects.filter((project) => / {2}|\u00a0/.test(project.name))).toEqual([]);
    }));

  it.each(["nouveau-plan-valide.xlsx", "plan_with_sous_actions_valid.xlsx", "panorama-grands-projets-si-2017-06.csv"])(
    "imports %s twice and creates nothing twice",
    (name) =>
      reading(name, ({ plan }) => {
        const first = planImport(plan, null, context);
        expect(first.created).toBe(plan.axes.length + plan.projects.length + plan.actions.length);
        const again = planImport(plan, first, { ...context, edition: "e2", importId: "i2" });
        expect([again.created, again.changed, again.people.length, again.missing.length, again.events.length]).toEqual([
          0, 0, 0, 0, 0,
        ]);
      }),
  );

  it("reads the new plan the same when its columns stand in another order", () =>
    reading("nouveau-plan-valide.xlsx", async ({ plan }) => {
      const bytes = realFile("nouveau-plan-valide.xlsx");
      if (!bytes) return;
      const turned = await rewritten(bytes, (sheets) => {
        for (const { rows } of sheets.values()) {
          // funders keep their amounts on their right; everything else is turned around
          const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
          const groups: number[][] = [];
          for (let column = 0; column < width; column += 1) {
            if (String(rows[1]?.[column]).startsWith("Montant")) groups.at(-1)?.push(column);
            else groups.push([column]);
          }
          const order = groups.toReversed().flat();
          rows.splice(0, rows.length, ...Array.from(rows, (row) => order.map((column) => row?.[column] ?? null)));
        }
      });
      const file = await readPlanFile(turned, "nouveau-plan-valide.xlsx");
      if (!file.ok) throw new Error(JSON.stringify(file.errors));
      const first = planImport(plan, null, context);
      expect(planImport(file.plan, first, { ...context, edition: "e2", importId: "i2" })).toMatchObject({
        created: 0,
        changed: 0,
        missing: [],
      });
    }));
});
