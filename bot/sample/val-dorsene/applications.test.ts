import { stateOn } from "../../domain/applications/application";
import { fold } from "../../domain/wording/fold";
import { buildValDorsene, DEMO_DAY } from "./build-val-dorsene";

const { applications, projects, directions } = buildValDorsene();
const byId = new Map(applications.map((one) => [one.id, one]));

describe("the register of applications", () => {
  it("holds the 130 that the mapping project counted, each of a direction that is there, each with a purpose", () => {
    expect(applications).toHaveLength(130);
    expect(byId.size).toBe(130);
    expect(new Set(applications.map(({ name }) => fold(name))).size).toBe(130);
    const known = new Set(directions.map(({ id }) => id));
    expect(applications.filter(({ directionId, purpose }) => purpose === "" || !known.has(directionId ?? ""))).toEqual([]);
  });

  it("is touched by projects only where it knows the application", () => {
    const touched = projects.flatMap(({ applications: of }) => of);
    expect(touched.length).toBeGreaterThan(90);
    expect(touched.filter(({ applicationId }) => !byId.has(applicationId))).toEqual([]);
  });

  it("agrees with the projects: what a finished one created runs, what it replaced or retired is gone", () => {
    const wrong = projects
      .filter(({ phase }) => phase === "finished")
      .flatMap((project) => project.applications.map(({ applicationId, effect }) => ({ project: project.code, effect, state: stateOn(byId.get(applicationId) ?? { inServiceOn: null, retiredOn: null }, DEMO_DAY) })))
      .filter(({ effect, state }) => (effect === "created" && state !== "running") || ((effect === "replaced" || effect === "retired") && state !== "retired"));
    expect(wrong).toEqual([]);
  });

  it("says of nothing that it runs already where the project has not begun", () => {
    const wrong = projects
      .filter(({ phase }) => phase === "scheduled")
      .flatMap(({ code, applications: of }) => of.filter(({ effect, applicationId }) => effect === "created" && stateOn(byId.get(applicationId) ?? { inServiceOn: null, retiredOn: null }, DEMO_DAY) !== "planned").map(({ applicationId }) => [code, applicationId]));
    expect(wrong).toEqual([]);
  });
});
