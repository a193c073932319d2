import { approachIndicators } from "../../domain/indicators/approach-indicators";
import { isWhole } from "../../domain/roadmap/approach";
import { exitGaps } from "../../domain/roadmap/phase-exit";
import { isRunning } from "../../domain/roadmap/phase";
import { openCriticalRisksIn, RECURRING_RISKS } from "../../domain/roadmap/risk";
import { usageFault } from "../../domain/roadmap/usage-sentence";
import { buildValDorsene } from "./build-val-dorsene";
import { ROADMAP_ID } from "./definitions";

const { projects: all, directions, axes } = buildValDorsene();
const projects = all.filter(({ planId }) => planId === ROADMAP_ID);
const codes = (list: typeof projects): string[] => list.map(({ code }) => code);

describe("what the duos of the sample say of their projects", () => {
  it("is a use: who does what with it, except where nobody knows it yet", () => {
    const unsaid = projects.filter(({ usage }) => usage === "");
    expect(codes(unsaid)).toEqual(["P33", "P34", "P38", "P47", "P60", "P65"]);
    expect(unsaid.map(({ phase }) => phase).filter((phase) => phase !== "scoping" && phase !== "scheduled")).toEqual([]);
    const faults = projects.filter(({ usage }) => usage !== "").map(({ code, usage }) => [code, usage, usageFault(usage)]);
    expect(faults).toHaveLength(63);
    expect(faults.filter(([, , fault]) => fault !== null)).toEqual([]);
    expect(usageFault("Équiper tous les agents de smartphones")).toBe("names-a-tool");
  });

  it("names the directions that it touches, none twice and never its own", () => {
    const known = new Set(directions.map(({ id }) => id));
    for (const { touchedDirectionIds, directionId } of projects) {
      expect(touchedDirectionIds.filter((id) => !known.has(id) || id === directionId)).toEqual([]);
      expect(new Set(touchedDirectionIds).size).toBe(touchedDirectionIds.length);
    }
    expect(codes(projects.filter(({ touchedDirectionIds }) => touchedDirectionIds.length === 0))).toEqual(["P59"]);
    expect(projects.filter(({ touchedDirectionIds }) => touchedDirectionIds.length > 5).length).toBeGreaterThan(5);
  });

  it("is how they are gone about, in shares of a whole; what is only programmed has not chosen yet", () => {
    const said = projects.filter(({ approach }) => approach.foundation !== null);
    expect(said).toHaveLength(41);
    expect(projects.filter(({ phase, approach }) => phase === "scheduled" && approach.foundation !== null)).toEqual([]);
    expect(projects.flatMap(({ code, approach: { realisation } }) => (realisation === null || isWhole(realisation) ? [] : [code]))).toEqual([]);
    const { shared, configured } = approachIndicators({ plan: { id: ROADMAP_ID, name: "" }, axes, projects });
    expect([shared.percent, configured.target]).toEqual([85, 80]);
    expect(configured.percent).toBeGreaterThan(60);
    expect(configured.percent).toBeLessThan(80);
  });

  it("is about 85 risks, some for few eyes, of which three are critical and left alone: those that the météo counts", () => {
    const risks = projects.flatMap((project) => project.risks);
    expect(risks).toHaveLength(84);
    expect(risks.filter(({ restricted }) => restricted).map(({ family }) => family)).toEqual(expect.arrayContaining(["security", "privacy"]));
    for (const project of projects) {
      expect(project.openCriticalRisks).toBe(openCriticalRisksIn(project.risks));
      expect(new Set(project.risks.map(({ id }) => id)).size).toBe(project.risks.length);
      for (const { gravity, likelihood } of project.risks) expect([gravity >= 1 && gravity <= 4, likelihood >= 1 && likelihood <= 4]).toEqual([true, true]);
    }
    expect(codes(projects.filter(({ openCriticalRisks }) => openCriticalRisks > 0))).toEqual(["P06", "P17", "P58"]);
  });

  it("rates a risk of each project that runs, and lets out of its scoping only who rated the six", () => {
    expect(codes(projects.filter(({ phase, risks }) => isRunning(phase) && risks.length === 0))).toEqual(["P33"]);
    const scoping = projects.filter(({ phase }) => phase === "scoping");
    expect(codes(scoping.filter(({ risks }) => RECURRING_RISKS.every((family) => risks.some((risk) => risk.family === family))))).toEqual(["P05", "P63"]);
    expect(scoping.map((project) => [project.code, exitGaps(project)])).toEqual([
      ["P05", []],
      ["P33", ["usage", "risks"]],
      ["P41", ["risks"]],
      ["P58", ["risks"]],
      ["P63", []],
    ]);
  });
});
