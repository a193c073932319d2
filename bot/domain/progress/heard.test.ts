import { anAction } from "../testing/builders";
import { heardOn } from "./heard";

const informedAt = (at: string) => anAction({ informed: { at, week: "2026-W46", by: "agent", channel: "card" } });
const PARIS = "Europe/Paris";

describe("the day an action was last heard of", () => {
  it("is none when nobody ever informed it, even if its owner confirmed others there", () =>
    expect(heardOn(anAction({ informed: null }), { heard: { agent: "2026-11-16" } }, PARIS)).toBeNull());

  it("is that of its own update when nothing around it was confirmed", () => {
    const action = informedAt("2026-11-09T09:00:00.000Z");
    expect(heardOn(action, null, PARIS)).toBe("2026-11-09");
    expect(heardOn(action, { heard: {} }, PARIS)).toBe("2026-11-09");
    expect(heardOn(action, { heard: { agent: "2026-11-02" } }, PARIS)).toBe("2026-11-09");
  });
  it("takes no notice of what another person confirmed", () =>
    expect(heardOn(informedAt("2026-11-09T09:00:00.000Z"), { heard: { other: "2026-11-16" } }, PARIS)).toBe("2026-11-09"));
  it("takes no notice of confirmations when it has no owner", () => {
    const ownerless = { ...informedAt("2026-11-09T09:00:00.000Z"), ownerId: null };
    expect(heardOn(ownerless, { heard: { agent: "2026-11-16" } }, PARIS)).toBe("2026-11-09");
  });

  it("is that of a later « Rien de neuf » of its owner", () =>
    expect(heardOn(informedAt("2026-11-09T09:00:00.000Z"), { heard: { agent: "2026-11-16" } }, PARIS)).toBe("2026-11-16"));
  it("is the civil day of the plan, not that of the server", () => {
    expect(heardOn(informedAt("2026-11-10T01:00:00.000Z"), null, "America/Martinique")).toBe("2026-11-09");
    expect(heardOn(informedAt("2026-11-09T21:00:00.000Z"), null, "Indian/Reunion")).toBe("2026-11-10");
  });
});
