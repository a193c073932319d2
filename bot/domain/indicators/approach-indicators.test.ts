import { isWhole, NO_APPROACH } from "../roadmap/approach";
import { anAxis, aProject } from "../testing/builders";
import { approachIndicators } from "./approach-indicators";

const axes = [anAxis(), anAxis({ id: "below", parentId: "axis", level: 2 }), anAxis({ id: "other", order: 1, name: "Bâtir des plateformes" })];
const of = (projects: Parameters<typeof approachIndicators>[0]["projects"]) => approachIndicators({ plan: { id: "plan", name: "Plan" }, axes, projects });
const project = (id: string, approach: Partial<typeof NO_APPROACH>, more: Parameters<typeof aProject>[0] = {}) => aProject({ id, approach: { ...NO_APPROACH, ...approach }, ...more });
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe("what the projects of a plan are made of", () => {
  it("is not computed while nobody has said it, and says of whom it is not known", () => {
    const nothing = of([project("a", {})]);
    expect([nothing.shared.percent, nothing.configured.percent, ids(nothing.shared.unsaid), ids(nothing.debtUnsaid)]).toEqual([null, null, ["a"], ["a"]]);
  });

  it("counts the shared platforms among the projects that said it, and shows both lists", () => {
    const { shared } = of([project("a", { foundation: "shared" }), project("b", { foundation: "shared" }), project("c", { foundation: "silo" }), project("d", {})]);
    expect([shared.percent, ids(shared.yes), ids(shared.no), ids(shared.unsaid)]).toEqual([67, ["a", "b"], ["c"], ["d"]]);
  });

  it("weighs the part by settings with the days of the builder side: by hand (90 × 100 + 20 × 300) / 400 = 37,5", () => {
    const load = (moe: number) => ({ load: { moe, moa: 0, amoa: 0 } });
    const { configured } = of([
      project("a", { realisation: { configuration: 60, lowCode: 30, code: 10, package: 0 } }, load(100)),
      project("b", { realisation: { configuration: 20, lowCode: 0, code: 80, package: 0 } }, load(300)),
      project("no days", { realisation: { configuration: 100, lowCode: 0, code: 0, package: 0 } }),
    ]);
    expect([configured.percent, configured.days, configured.target, ids(configured.unsaid)]).toEqual([38, 400, 80, ["no days"]]);
  });

  it("crosses the fields with the axes, what is below summed into them; a project may stand in several", () => {
    const { table, debt } = of([project("a", { opportunities: ["data", "mobility"], debt: "reduces" }, { axisId: "below" }), project("b", { opportunities: ["data"], debt: "adds" }, { axisId: "other" })]);
    expect(table.map(({ axisId, cells }) => [axisId, cells.filter(({ projects }) => projects.length > 0).map((cell) => [cell.opportunity, ids(cell.projects)])])).toEqual([
      ["axis", [["data", ["a"]], ["mobility", ["a"]]]],
      ["other", [["data", ["b"]]]],
    ]);
    expect(debt.map((one) => [one.effect, one.projects.length])).toEqual([["reduces", 1], ["neutral", 0], ["adds", 1]]);
  });

  it("leaves out what is given up or kept for the record", () =>
    expect(of([project("a", { foundation: "shared" }, { phase: "abandoned" }), project("b", { foundation: "silo" }, { forTheRecord: true })]).shared).toEqual({ percent: null, yes: [], no: [], unsaid: [] }));

  it("takes only shares that are those of a whole", () => {
    expect(isWhole({ configuration: 60, lowCode: 20, code: 20, package: 0 })).toBe(true);
    expect(isWhole({ configuration: 60, lowCode: 20, code: 10, package: 0 })).toBe(false);
    expect(isWhole({ configuration: 120, lowCode: -20, code: 0, package: 0 })).toBe(false);
  });
});
