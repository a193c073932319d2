import { isDissolved } from "../../domain/people/direction";
import { successorOn } from "../../domain/people/successor";
import { weekOf } from "../../domain/calendar/iso-week";
import { isAskedAbout, isAskedForWeather } from "../../domain/prompts/weekly-subjects";
import { buildValDorsene, DEMO_DAY } from "./build-val-dorsene";
import { featuredPeople } from "./featured-people";

const { people, directions, actions, projects, events } = buildValDorsene();
const present = directions.filter((direction) => !isDissolved(direction, DEMO_DAY));
const withRole = (role: (typeof people)[number]["roles"][number]) => people.filter((person) => person.roles.includes(role));
const askedOf = (id: string) => actions.filter((action) => isAskedAbout(action, id));

describe("the people of the Val-d'Orsène", () => {
  it("are about 110, in 40 directions of the general direction and six pôles", () => {
    expect(people.length).toBeGreaterThanOrEqual(105);
    expect(people.length).toBeLessThanOrEqual(120);
    expect(present).toHaveLength(40);
    expect(new Set(present.map((direction) => direction.pole)).size).toBe(7);
  });

  it("work in directions that are there: those that were dissolved have each a successor in place, and nobody left", () => {
    const known = new Map(directions.map((one) => [one.id, one]));
    const gone = directions.filter((direction) => isDissolved(direction, DEMO_DAY));
    expect(gone.map((direction) => successorOn(direction, known, DEMO_DAY)?.code)).toEqual(["DSN", "DLOG", "DVAS"]);
    expect(people.filter(({ directionId }) => gone.some(({ id }) => id === directionId))).toEqual([]);
  });

  it("hold the roles of an authority", () => {
    expect(withRole("bureau")).toHaveLength(3);
    expect(withRole("executive")).toHaveLength(7);
    expect(withRole("elected")).toHaveLength(4);
    for (const direction of present) {
      const director = people.find((person) => person.id === direction.directorId);
      expect([director?.directionId, director?.roles.includes("director")]).toEqual([direction.id, true]);
    }
  });

  it("have each a name, an address and a Teams account of their own", () => {
    for (const field of ["name", "email", "aadObjectId"] as const) {
      expect(new Set(people.map((person) => person[field])).size).toBe(people.length);
    }
    expect(people.filter(({ email }) => !/^[a-z-]+\.[a-z-]+@val-dorsene\.example$/.test(email))).toEqual([]);
    const guid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/;
    expect(people.filter((person) => !guid.test(person.aadObjectId ?? ""))).toEqual([]);
  });

  it("write addresses without accents or apostrophes", () =>
    expect(people.find((person) => person.name.includes("Arcy"))?.email).toBe("helene.darcy-vasselin@val-dorsene.example"));

  it("steer one to four actions for most, eight for one, twelve for one", () => {
    const counts = people.map((person) => askedOf(person.id).length).filter((count) => count > 0);
    expect(counts.filter((count) => count > 6).toSorted((a, b) => a - b)).toEqual([8, 12]);
    expect(counts.filter((count) => count <= 4).length / counts.length).toBeGreaterThan(0.9);
  });

  it("lead projects as project heads", () => {
    const heads = new Set(projects.flatMap((project) => [project.itHeadId, project.businessHeadId]));
    expect(people.filter((person) => heads.has(person.id) && !person.roles.includes("projectHead"))).toEqual([]);
    expect(withRole("projectHead").filter((person) => !heads.has(person.id))).toEqual([]);
  });
});

describe("the people that a visitor can be", () => {
  const asked = (why: string) => askedOf(featuredPeople().find((one) => one.why === why)?.id ?? "");

  it("are all there, each with the role it is shown for", () => {
    const roles = featuredPeople().map(({ id }) => people.find((one) => one.id === id)?.roles[0]);
    expect(roles).toEqual(["agent", "agent", "projectHead", "director", "bureau", "executive", "elected"]);
  });

  it("have five actions, twelve actions, or a project with its météo", () => {
    expect(asked("agent")).toHaveLength(5);
    expect(asked("agent-with-many-actions")).toHaveLength(12);
    expect(asked("project-head").length).toBeGreaterThan(0);
    const head = featuredPeople().find((one) => one.why === "project-head")?.id ?? "";
    expect(projects.filter((project) => isAskedForWeather(project, head)).length).toBeGreaterThan(0);
  });

  it("have not answered yet in the week of the demo", () => {
    const ids = new Set(featuredPeople().map((one) => one.id));
    expect(events.filter((event) => event.week === weekOf(DEMO_DAY) && ids.has(event.by))).toEqual([]);
  });
});
