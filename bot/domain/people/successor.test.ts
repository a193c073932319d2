import { aDirection } from "../testing/builders";
import { successorOn, successorsOf } from "./successor";

const culture = aDirection({ id: "culture", name: "Direction de la culture", validTo: "2023-12-31", successorId: "arts" });
const arts = aDirection({ id: "arts", name: "Direction des arts", validFrom: "2024-01-01", validTo: "2026-06-30", successorId: "education" });
const education = aDirection({ id: "education", name: "Direction de l’éducation" });
const all = new Map([culture, arts, education].map((one) => [one.id, one]));

describe("who takes over from a direction", () => {
  it("is nobody while it is not dissolved, its last day included", () => {
    expect(successorOn(education, all, "2026-11-16")).toBeNull();
    expect(successorOn(culture, all, "2023-12-31")).toBeNull();
  });

  it("is the direction that is in place that day, through as many mergers as there were", () => {
    expect(successorOn(culture, all, "2024-01-01")).toBe(arts);
    expect(successorOn(culture, all, "2026-11-16")).toBe(education);
  });

  it("is nobody where nobody took over, where it is not known, and where they turn in a circle", () => {
    expect(successorOn({ ...arts, successorId: null }, all, "2026-11-16")).toBeNull();
    expect(successorOn({ ...arts, successorId: "ghost" }, all, "2026-11-16")).toBeNull();
    const round = new Map([["culture", culture], ["arts", { ...arts, successorId: "culture" }]]);
    expect(successorOn(culture, round, "2026-11-16")).toBeNull();
    expect(successorsOf(culture, round).map(({ id }) => id)).toEqual(["arts", "culture"]);
  });
});
