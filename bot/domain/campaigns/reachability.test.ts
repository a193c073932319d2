import { aPerson } from "../testing/builders";
import { composeReachability } from "./reachability";

const at = "2026-11-16T08:00:00.000Z";

describe("who can be written to", () => {
  it("is nobody where there is nobody", () =>
    expect(composeReachability([], [{ personId: "gone", state: "reachable", at }])).toEqual({
      total: 0,
      counts: { reachable: 0, uninstalled: 0, blocked: 0, lost: 0, unknown: 0 },
      people: [],
    }));

  it("is told for everybody, with the date of the proof and the remedy; the states add up", () => {
    const states = ["reachable", "uninstalled", "blocked", "lost"] as const;
    const people = [
      ...states.map((state) => aPerson({ id: state, aadObjectId: `aad-${state}` })),
      aPerson({ id: "named", aadObjectId: null, email: "" }),
      aPerson({ id: "invited", aadObjectId: null, email: "invited@example.org" }),
      aPerson({ id: "linked", aadObjectId: "aad-linked", email: "" }),
    ];
    const { total, counts, people: told } = composeReachability(
      people,
      states.map((state) => ({ personId: state, state, at })),
    );
    expect(told).toEqual([
      { personId: "reachable", state: "reachable", at, remedy: null },
      { personId: "uninstalled", state: "uninstalled", at, remedy: "install-again" },
      { personId: "blocked", state: "blocked", at, remedy: "unblock" },
      { personId: "lost", state: "lost", at, remedy: "open-again" },
      { personId: "named", state: "unknown", at: null, remedy: "give-address" },
      { personId: "invited", state: "unknown", at: null, remedy: "open-first" },
      { personId: "linked", state: "unknown", at: null, remedy: "open-first" },
    ]);
    expect([total, Object.values(counts).reduce((sum, count) => sum + count)]).toEqual([7, 7]);
    expect(counts).toEqual({ reachable: 1, uninstalled: 1, blocked: 1, lost: 1, unknown: 3 });
  });
});
