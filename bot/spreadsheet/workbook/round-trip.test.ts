import { strFromU8, unzipSync } from "fflate";
import { LANGUAGES, type Language } from "../../domain/wording/language";
import { planImport } from "../../domain/import/plan-import";
import { applied, context } from "../../domain/import/testing";
import type { ImportedPlan } from "../../domain/import/imported-plan";
import { rollupOf } from "../../domain/progress/contribution";
import { buildSynthetic } from "../../sample/synthetic/build-synthetic";
import { buildValDorsene } from "../../sample/val-dorsene/build-val-dorsene";
import { readPlanFile } from "../read-plan-file";
import { cleanName, cleanText } from "../values/clean-text";
import { NASTY, randomPlan } from "../testing/random-plan";
import type { WorkbookContent } from "./content";
import { writeWorkbook } from "./write-workbook";

async function readBack(content: WorkbookContent, language: Language): Promise<ImportedPlan> {
  const file = await readPlanFile(await writeWorkbook(content, language), "export.xlsx");
  if (!file.ok) throw new Error(JSON.stringify(file.errors, null, 1));
  expect(file.warnings.filter((fault) => fault.code !== "dates-reversed" && fault.code !== "amount-without-funder")).toEqual([]);
  return file.plan;
}

function contentOf(seed: number) {
  const current = applied(planImport(randomPlan(seed), null, context(1)));
  if (!current.plan) throw new Error("no plan");
  return { ...current, plan: current.plan };
}

/** What a plan says, without where in the file it stood, and without keys that follow the ids of one tenant's people. */
function essence({ axes, projects, actions, details }: ImportedPlan): unknown {
  const local = /^(place|base|ownerKey|coOwnerKeys|directionKey|itHeadKey|businessHeadKey)$/;
  return JSON.parse(
    JSON.stringify({ axes, projects, actions, details }, (key, value: unknown) => (local.test(key) ? undefined : value)),
  );
}

const namesOf = ({ people, directions }: ImportedPlan): string[] => [...people, ...directions].map((one) => one.name);

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);

describe("Jalon's workbook", () => {
  it("changes nothing when it comes back as it went out, whatever the plan and the language", async () => {
    for (const seed of SEEDS) {
      const content = contentOf(seed);
      const back = planImport(await readBack(content, seed % 2 === 0 ? "fr" : "en"), content, context(2));
      expect([seed, back.created, back.changed, back.missing, back.people, back.directions, back.events, back.warnings]).toEqual([
        seed,
        0,
        0,
        [],
        [],
        [],
        [],
        [],
      ]);
    }
  });

  it("changes nothing of the sample authority either, nor of a large one made at random", async () => {
    const large = buildSynthetic({ people: 40, actions: 300, projects: 20, seed: 3 });
    for (const { plans, axes, projects, actions, people, directions } of [buildValDorsene(), large]) {
      for (const plan of plans) {
        const inPlan = <T extends { planId: string }>(list: readonly T[]): T[] => list.filter(({ planId }) => planId === plan.id);
        const content = { plan, axes: inPlan(axes), projects: inPlan(projects), actions: inPlan(actions), people, directions };
        const back = planImport(await readBack(content, "fr"), content, context(2));
        expect([plan.id, back.changes, back.created, back.missing, back.people, back.conflicts]).toEqual([plan.id, [], 0, [], [], []]);
      }
    }
  });

  it("makes the same plan in an empty tenant, and reads back the same from there", async () => {
    for (const seed of SEEDS.slice(0, 6)) {
      const content = contentOf(seed);
      const read = await readBack(content, "fr");
      const copy = applied(planImport(read, null, context(3)));
      expect(copy.actions.map((action) => action.id)).toEqual(expect.arrayContaining(content.actions.map((action) => action.id)));
      expect(copy.axes.map((axis) => axis.rollup)).toEqual(content.axes.map((axis) => axis.rollup));
      if (!copy.plan) throw new Error("no plan");
      const again = await readBack({ ...copy, plan: copy.plan }, "en");
      expect(essence(again)).toEqual(essence(read));
      expect(namesOf(again)).toEqual(namesOf(read));
    }
  });

  it("holds sums that are those of its actions, for any plan", () => {
    for (const seed of SEEDS) {
      const { axes, projects, actions } = contentOf(seed);
      for (const axis of axes)
        expect(axis.rollup).toEqual(
          rollupOf(
            actions.filter((one) => one.projectId === null && one.axisId === axis.id),
            5,
          ),
        );
      for (const project of projects)
        expect(project.rollup).toEqual(
          rollupOf(
            actions.filter((one) => one.projectId === project.id),
            5,
          ),
        );
      expect(new Set([...axes, ...projects, ...actions].map((one) => one.id)).size).toBe(
        axes.length + projects.length + actions.length,
      );
    }
  });

  it.each(LANGUAGES)("holds no formula, whatever the texts begin with, in %s", async (language) => {
    const content = contentOf(7);
    const [first] = content.actions;
    const [axis] = content.axes;
    if (!first || !axis) throw new Error("no action");
    const bare = { ...first, axisId: axis.id, projectId: null, parentId: null, hasParts: false };
    const actions = NASTY.map((text, order) => ({ ...bare, id: `${content.plan.id}.n${order}`, title: text, line: text, order }));
    const bytes = await writeWorkbook({ ...content, projects: [], actions }, language);
    const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.includes("sheet"));
    expect(parts.length).toBe(8);
    expect(parts.filter(([, part]) => /<f[ >]/.test(strFromU8(part))).map(([path]) => path)).toEqual([]);
    const read = await readPlanFile(bytes, "x.xlsx");
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(read.plan.actions.map(({ title, line }) => [title, line])).toEqual(NASTY.map((text) => [cleanName(text), cleanText(text)]));
    expect(Buffer.from(bytes).includes("<f>")).toBe(false);
  });
});
