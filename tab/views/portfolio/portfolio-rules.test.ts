import type { PortfolioAxis, PortfolioProject } from "../../../bot/contract/portfolio";
import { portfolioOf } from "../../samples/views";
import { sampleWorld, TODAY } from "../../samples/world";
import { descendantsOf, pathTo } from "./axis-tree";
import { filtersOf, isFiltered, passes, searchOf } from "../projects/filters";
import { decisionCount, needsDecision, needsOf } from "../../../bot/domain/portfolio/needs";

const portfolio = portfolioOf(sampleWorld("normal"), 1);
const axis = portfolio.axes[0] as PortfolioAxis;
const base = axis.projects[0] as PortfolioProject;
const aProject = (with_: Partial<PortfolioProject>): PortfolioProject => ({
  ...base,
  running: true,
  phase: "building",
  lastHeard: TODAY,
  nextMilestone: null,
  weather: { ...base.weather, declared: "sun", comment: "", gap: false },
  ...with_,
});
const none = { text: "", phase: "", weather: "", group: "" };

describe("what demands a decision", () => {
  it("is nothing in a project that goes well", () => {
    expect(needsDecision(aProject({}), TODAY)).toEqual([]);
  });

  it("is nothing in a project that is not running or only kept for the record", () => {
    const storm = { ...base.weather, declared: "storm" as const };
    expect(needsDecision(aProject({ phase: "finished", running: false, weather: storm }), TODAY)).toEqual([]);
    expect(needsDecision(aProject({ forTheRecord: true, running: false, weather: storm }), TODAY)).toEqual([]);
  });

  it("is not yet silence after exactly two weeks, and is on the fifteenth day", () => {
    expect(needsDecision(aProject({ lastHeard: "2026-11-02" }), TODAY)).toEqual([]);
    expect(needsDecision(aProject({ lastHeard: "2026-11-01" }), TODAY)).toMatchObject([{ kind: "silent", days: 15 }]);
    expect(needsDecision(aProject({ lastHeard: null }), TODAY)).toMatchObject([{ kind: "silent", days: null }]);
  });

  it("shows each project once with its worst reason, storms first", () => {
    const storm = aProject({ id: "s", code: "S", lastHeard: null, weather: { ...base.weather, declared: "storm" } });
    const quiet = aProject({ id: "q", code: "Q", lastHeard: "2026-10-01" });
    const late = aProject({
      id: "l",
      code: "L",
      nextMilestone: { title: "Recette", day: "2026-11-01", initialDay: "2026-11-01", overdueDays: 15, afterMandate: false },
    });
    expect(needsOf([{ projects: [quiet, late, storm] }], TODAY).map((need) => [need.project.id, need.kind])).toEqual([
      ["s", "storm"],
      ["l", "overdue"],
      ["q", "silent"],
    ]);
  });

  it("counts the projects behind the figure of the sentence", () => {
    const behind = portfolio.axes.flatMap((one) =>
      one.projects.filter((project) => passes(project, one, { ...none, group: "decision" }, TODAY)),
    );
    expect(behind).toHaveLength(decisionCount(portfolio));
    const silent = portfolio.axes.flatMap((one) =>
      one.projects.filter((project) => passes(project, one, { ...none, group: "silent" }, TODAY)),
    );
    expect(silent).toHaveLength(portfolio.total.silent);
  });
});

describe("the filters", () => {
  it("let everything pass when they are empty", () => {
    expect(isFiltered(filtersOf(""))).toBe(false);
    expect(passes(aProject({}), axis, none, TODAY)).toBe(true);
  });

  it("find words without accents, in any order, in the name, the code, the direction and the axis", () => {
    const project = aProject({ name: "Téléservice de l'Évaluation", code: "P99", direction: "DÉVA" });
    for (const text of ["teleservice evaluation", "EVALUATION  téléservice", "p99 deva", "demarches p99"]) {
      expect(passes(project, axis, { ...none, text }, TODAY)).toBe(true);
    }
    expect(passes(project, axis, { ...none, text: "voirie" }, TODAY)).toBe(false);
  });

  it("compare the météo of running projects only", () => {
    const weather = { ...base.weather, declared: null };
    expect(passes(aProject({ weather }), axis, { ...none, weather: "none" }, TODAY)).toBe(true);
    expect(passes(aProject({ weather, running: false, phase: "scheduled" }), axis, { ...none, weather: "none" }, TODAY)).toBe(
      false,
    );
  });

  it("come back from the address", () => {
    const filters = { text: "rsa & apa", phase: "running", weather: "rain", group: "late" };
    expect(filtersOf(searchOf(filters))).toEqual(filters);
  });
});

describe("the tree of axes", () => {
  it("has no way above an axis of the first level, nor above one that is unknown", () => {
    expect(pathTo(portfolio.axes, "a1")).toEqual([]);
    expect(pathTo(portfolio.axes, "nowhere")).toEqual([]);
  });

  it("leads down three levels and back", () => {
    expect(pathTo(portfolio.axes, "a1-1-1").map((one) => one.id)).toEqual(["a1", "a1-1"]);
    expect(descendantsOf(portfolio.axes, "a1").map((one) => one.id)).toEqual(["a1-1", "a1-1-1"]);
  });
});
