import { aPerson } from "../testing/builders";
import { canChangeView, canShareViews } from "./view-access";

const bureau = aPerson({ roles: ["bureau"] });
const others = aPerson({ roles: ["agent", "projectHead", "director", "executive", "elected"] });

describe("saved views", () => {
  it("are not shared by anybody but the bureau des projets, nor changed once they are", () => {
    const no = { allowed: false, reason: "bureau-only" };
    expect([canShareViews(others), canChangeView(others, { shared: true })]).toEqual([no, no]);
  });
  it("are everybody's to keep for themselves, and the bureau's to share", () => {
    const yes = { allowed: true };
    expect([canChangeView(others, { shared: false }), canShareViews(bureau), canChangeView(bureau, { shared: true })]).toEqual([yes, yes, yes]);
  });
});
