import { anAction, NOW, sumsOf, TODAY } from "../../testing/builders";
import type { DeclaredWeather, WeatherLevel } from "../../weather/weather";
import { arrangeProjects } from "./arrange-projects";
import { countChoices, filterProjects } from "./filter-projects";
import { carrierOf, keyOfName, listProjects } from "./listed-project";
import { choosing, EVERYTHING, type Grouping, isNarrowed, type SortKey } from "./project-query";
import { sortProjects } from "./sort-projects";
import { aQuietProject, idsOf, listOf } from "./testing";

const declared = (level: WeatherLevel): DeclaredWeather => ({ level, comment: "", at: NOW, week: "2026-W47", by: "h", previous: null });
const rated = (progress: number) => sumsOf([anAction({ progress, days: 10 })]);
const lateOnes = sumsOf([anAction({ dueDay: "2026-10-01" })]);

describe("the filters", () => {
  const list = listOf([
    aQuietProject({ id: "p1", name: "Téléservice de l'Évaluation", directionId: "DÉVA", sponsor: "DGA Solidarités" }),
    aQuietProject({ id: "p2", name: "Voirie", axisId: "a1", phase: "finished", emblematic: true, itHeadId: "Zoé" }),
    aQuietProject({ id: "p3", name: "Portail agent", axisId: "b", weather: declared("rain"), directionId: "DSN", rollup: lateOnes }),
    aQuietProject({ id: "p4", name: "Parc", axisId: "b", emblematic: true, weather: declared("sun"), directionId: "DSN" }),
  ]);
  const left = (chosen: Parameters<typeof choosing>[0], text = ""): string[] => idsOf(filterProjects(list, { ...choosing(chosen), text }));

  it("let everything pass when nothing is chosen", () => {
    expect(isNarrowed(EVERYTHING)).toBe(false);
    expect(left({}, "  ")).toEqual(["p1", "p2", "p3", "p4"]);
  });

  it.each(["teleservice evaluation", "EVALUATION  téléservice", "p1 deva", "demarches p1", "dga solidarites"])(
    "find « %s » without accents and in any order: in the name, code, direction, axis and sponsor",
    (text) => expect(left({}, text)).toEqual(["p1"]),
  );

  it("find the heads, and nothing where a word is missing", () => {
    expect(left({}, "zoe")).toEqual(["p2"]);
    expect(left({}, "voirie introuvable")).toEqual([]);
  });

  it("take an axis with what stands under it", () => expect([left({ axis: ["a"] }), left({ axis: ["a1"] })]).toEqual([["p1", "p2"], ["p2"]]));

  it("add choices of one filter up, and narrow from one filter to the next", () => {
    expect(left({ phase: ["running", "finished"] })).toEqual(["p1", "p2", "p3", "p4"]);
    expect(left({ phase: ["running"], direction: [keyOfName("DSN")] })).toEqual(["p3", "p4"]);
    expect(left({ direction: [keyOfName("")] })).toEqual(["p2"]);
  });

  it("find a project of a dissolved direction under both names, and say both", () => {
    const [one] = list;
    if (!one) throw new Error("no project");
    const project = { ...one.project, direction: "Direction de l’habitat", successor: "Direction de la ville" };
    const [merged] = listProjects([{ ...one.axis, projects: [project] }], TODAY);
    for (const name of ["Direction de l’habitat", "Direction de la ville"])
      expect(idsOf(filterProjects(merged ? [merged] : [], choosing({ direction: [keyOfName(name)] })))).toEqual(["p1"]);
    expect(filterProjects(merged ? [merged] : [], { ...EVERYTHING, text: "ville habitat" })).toHaveLength(1);
    expect([carrierOf(project), carrierOf(one.project)]).toEqual(["Direction de l’habitat → Direction de la ville", "DÉVA"]);
  });

  it("compare the météo of running projects only", () => {
    expect(left({ weather: ["none"] })).toEqual(["p1"]);
    expect(left({ weather: ["none", "rain"] })).toEqual(["p1", "p3"]);
  });

  it("ask for every sign that is chosen, not for one of them", () => {
    expect(left({ sign: ["emblematic"] })).toEqual(["p2", "p4"]);
    expect(left({ sign: ["late"] })).toEqual(["p3"]);
    expect(left({ sign: ["decision", "late"] })).toEqual(["p3"]);
    expect(left({ sign: ["emblematic", "late"] })).toEqual([]);
  });

  it("find the sheets that lack one thing or another", () => {
    expect(left({ completeness: ["complete"] })).toEqual([]);
    expect(left({ completeness: ["weather", "sponsor"] })).toEqual(["p1", "p2", "p3", "p4"]);
    expect(left({ completeness: ["weather"] })).toEqual(["p1"]);
  });

  it("count what each choice would leave beside the other filters, its own aside", () => {
    const counts = countChoices(list, choosing({ phase: ["finished"], direction: [keyOfName("DSN")] }));
    expect(Object.fromEntries(counts.phase)).toEqual({ running: 2, building: 2 });
    expect(Object.fromEntries(counts.direction)).toEqual({ sans: 1 });
    expect(countChoices(list, choosing({ sign: ["emblematic"] })).sign.get("late")).toBeUndefined();
  });
});

describe("the order of projects", () => {
  const list = listOf([
    aQuietProject({ id: "p1", name: "Été", rollup: rated(20), weather: declared("sun") }),
    aQuietProject({ id: "p2", name: "Zone", phase: "scheduled" }),
    aQuietProject({ id: "p3", name: "Eau", rollup: rated(80), weather: declared("storm"), directionId: "D10" }),
    aQuietProject({ id: "p4", name: "Éclairage", directionId: "D2" }),
  ]);
  const by = (key: SortKey, down = false): string[] => idsOf(sortProjects(list, { by: key, down }, "fr"));

  it("is that of the plan until another is asked for", () => expect(by("plan")).toEqual(["p1", "p2", "p3", "p4"]));
  it("puts é beside e, and 2 before 10", () => {
    expect(by("name")).toEqual(["p3", "p4", "p1", "p2"]);
    expect(by("direction").slice(0, 2)).toEqual(["p4", "p3"]);
  });
  it("puts what is not known last, whichever the direction, in the order of the plan", () => {
    expect(by("rate")).toEqual(["p1", "p3", "p2", "p4"]);
    expect(by("rate", true)).toEqual(["p3", "p1", "p2", "p4"]);
  });
  it("puts the météo nobody declared before the storm, and what does not run last", () => {
    expect(by("weather")).toEqual(["p4", "p3", "p1", "p2"]);
    expect(by("weather", true)).toEqual(["p1", "p3", "p4", "p2"]);
  });
});

describe("the groups", () => {
  const list = listOf([
    aQuietProject({ id: "p1", axisId: "b", weather: declared("sun"), directionId: "Voirie", rollup: rated(10) }),
    aQuietProject({ id: "p2", axisId: "a", phase: "finished", sponsor: "DGS" }),
    aQuietProject({ id: "p3", axisId: "a1", weather: declared("storm"), directionId: "Éducation" }),
    aQuietProject({ id: "p4", axisId: "b", directionId: "Éducation", rollup: rated(90) }),
  ]);
  const grouped = (group: Grouping, by: SortKey = "plan", down = false): Record<string, string[]> => {
    const { groups } = arrangeProjects(list, { ...EVERYTHING, group, sort: { by, down } }, "fr");
    return Object.fromEntries(groups.map(({ key, projects }) => [key, idsOf(projects)]));
  };

  it("are the axes of the plan, in its order", () => expect(Object.entries(grouped("axis"))).toEqual([["a", ["p2"]], ["a1", ["p3"]], ["b", ["p1", "p4"]]]));
  it("keep the order asked for inside each, and their own among them", () =>
    expect(Object.entries(grouped("axis", "rate", true))).toEqual([["a", ["p2"]], ["a1", ["p3"]], ["b", ["p4", "p1"]]]));
  it("go from the météo nobody declared to the sun, then what has none", () =>
    expect(Object.keys(grouped("weather"))).toEqual(["none", "storm", "sun", "off"]));
  it("name directions by the alphabet, and what has none last", () =>
    expect(Object.keys(grouped("direction"))).toEqual(["education", "voirie", "sans"]));
  it("follow the phases of a project", () => expect(Object.keys(grouped("phase"))).toEqual(["building", "finished"]));
  it("are one without a name when none is asked for, and none at all when nothing is shown", () => {
    expect(grouped("none", "rate")).toEqual({ "": ["p1", "p4", "p2", "p3"] });
    expect(arrangeProjects(list, { ...EVERYTHING, group: "none", text: "introuvable" }, "fr")).toEqual({ groups: [], shown: 0 });
  });
});
