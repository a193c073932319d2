import { historyPath, isNarrowed, readAddress, writeAddress } from "./history-address";

describe("the address of a history", () => {
  it("narrows nothing when it says nothing, or nothing that makes sense", () => {
    expect(writeAddress(readAddress(""))).toBe("");
    expect(isNarrowed(readAddress("?qui=&origine=pigeon&nature=humeur&sujet=a%2Fb&du=31/02/2026&au=2026-02-31"))).toBe(false);
  });

  it("is read as it was written", () => {
    const address = { person: "p-002", channel: "card", kind: "reorientation", subject: "plan.p17", since: "2026-11-16", until: "2026-11-20" } as const;
    const search = writeAddress(address);
    expect(search).toBe("?qui=p-002&origine=card&nature=reorientation&sujet=plan.p17&du=2026-11-16&au=2026-11-20");
    expect(readAddress(search)).toEqual(address);
  });

  it("asks the API for the same, and for the page after another", () => {
    expect(historyPath("plan", { kind: "waiver" })).toBe("/api/plans/plan/history?kind=waiver");
    expect(historyPath("plan", {}, "2026-11-16T08:00:00.000Z/a1")).toBe("/api/plans/plan/history?before=2026-11-16T08%3A00%3A00.000Z%2Fa1");
  });
});
