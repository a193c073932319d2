import { aPerson, anEvent } from "../../domain/testing/builders";
import type { Store } from "../../ports";
import { create, type GetStore, storedAction, storePlan } from "./store-under-test";

/** Transactions and what comes of them. */
export function describeCommits(get: GetStore): void {
  describe("a transaction", () => {
    let store: Store;
    beforeEach(async () => {
      const { stores, newTenant } = get();
      store = stores(newTenant());
      await storePlan(store);
    });
    const ref = { type: "action" as const, id: "plan.a1", edition: "plan.1" };
    const etag = async (): Promise<string> => (await store.load([ref]))[0]?.etag ?? "";
    const state = async () => ({
      action: (await store.load([ref]))[0]?.value,
      plan: (await store.plans())[0]?.value,
      projects: (await store.portfolio("plan.1")).projects,
      events: await store.eventsSince("plan", ""),
      people: (await store.people()).length,
    });

    it("of more than a hundred operations writes nothing", async () => {
      const before = await state();
      const writes = Array.from({ length: 101 }, (_, n) => create("person", aPerson({ id: `p-${n}` })));
      expect(await store.commit(writes)).toEqual({ ok: false, reason: "too-many" });
      expect(await state()).toEqual(before);
      expect(await store.commit(writes.slice(1))).toMatchObject({ ok: true });
      expect(await store.people()).toHaveLength(101);
    });

    it("counts the operations it needs, not the writes: large sums take several", async () => {
      const before = await state();
      const steps = Array.from({ length: 1001 }, (_, n) => ({ path: ["due", `d${n}`], by: 1 }));
      const rollUp = { do: "roll-up", type: "project", id: "plan.p1", edition: "plan.1" } as const;
      expect(await store.commit([{ ...rollUp, steps }])).toEqual({ ok: false, reason: "too-many" });
      expect(await state()).toEqual(before);
    });

    it("with something that exists already writes nothing and says so", async () => {
      const before = await state();
      const writes = [create("person", aPerson({ id: "new" })), create("action", storedAction("a1", { progress: 99 }))];
      expect(await store.commit(writes)).toEqual({ ok: false, reason: "exists" });
      expect(await state()).toEqual(before);
    });

    it("takes an action away only as it was read: what somebody wrote since is not lost", async () => {
      const seen = await etag();
      const remove = { do: "remove", ...ref } as const;
      await store.commit([{ do: "replace", type: "action", record: storedAction("a1", { progress: 60 }), etag: seen }]);
      expect(await store.commit([{ ...remove, etag: seen }])).toEqual({ ok: false, reason: "changed" });
      expect((await state()).action).toMatchObject({ progress: 60 });
      expect(await store.commit([{ ...remove, etag: await etag() }])).toMatchObject({ ok: true });
      expect((await state()).action).toBeUndefined();
    });

    it("gives the etag of each document it wrote whole, with which it can be written again", async () => {
      const steps = Array.from({ length: 11 }, (_, n) => ({ path: ["due", `d${n}`], by: 1 }));
      const commit = await store.commit([
        { do: "roll-up", type: "project", id: "plan.p1", edition: "plan.1", steps },
        { do: "replace", type: "action", record: storedAction("a1", { progress: 60 }), etag: await etag() },
        create("person", aPerson({ id: "new" })),
      ]);
      const etags = commit.ok ? commit.etags : [];
      const [person] = await store.load([{ type: "person", id: "new" }]);
      expect(etags).toEqual([null, await etag(), person?.etag]);
      const again = await store.commit([{ do: "replace", type: "action", record: storedAction("a1", { progress: 70 }), etag: etags[1] ?? "" }]);
      expect(again).toMatchObject({ ok: true });
    });

    it("on what somebody else wrote since writes nothing and says so", async () => {
      const old = await etag();
      expect(
        await store.commit([{ do: "replace", type: "action", record: storedAction("a1", { progress: 60 }), etag: old }]),
      ).toMatchObject({ ok: true });
      const before = await state();
      const late = storedAction("a1", { progress: 10 });
      const outcome = await store.commit([
        { do: "count-change", planId: "plan", edition: "plan.1" },
        { do: "roll-up", type: "project", id: "plan.p1", edition: "plan.1", steps: [{ path: ["total"], by: 1 }] },
        create("event", anEvent({ id: "plan.a1.v2" })),
        { do: "replace", type: "action", record: late, etag: old },
      ]);
      expect(outcome).toEqual({ ok: false, reason: "changed" });
      expect(await state()).toEqual(before);
    });

    it("on what is not there is a change, too", async () => {
      const before = await state();
      const outcomes = [
        await store.commit([{ do: "replace", type: "action", record: storedAction("none"), etag: await etag() }]),
        await store.commit([{ do: "count-change", planId: "none", edition: "plan.1" }]),
        await store.commit([
          { do: "roll-up", type: "project", id: "plan.none", edition: "plan.1", steps: [{ path: ["total"], by: 1 }] },
        ]),
      ];
      expect(outcomes).toEqual([1, 2, 3].map(() => ({ ok: false, reason: "changed" })));
      expect(await state()).toEqual(before);
    });

    it("counts no change of an edition that is not the published one", async () => {
      const before = await state();
      const event = create("event", anEvent());
      expect(await store.commit([{ do: "count-change", planId: "plan", edition: "plan.2" }, event])).toEqual({
        ok: false,
        reason: "changed",
      });
      expect(await state()).toEqual(before);
      expect(await store.commit([{ do: "count-change", planId: "plan", edition: "plan.1" }, event])).toMatchObject({ ok: true });
      expect((await state()).plan?.version).toBe(2);
    });

    it("takes an edition that could end its condition for a bug", async () => {
      await expect(
        store.commit([{ do: "count-change", planId: "plan", edition: "x' OR true OR c.edition = '" }]),
      ).rejects.toThrow("not an edition");
    });

    it("lets one of ten that create the same thing win", async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, n) => store.commit([create("event", anEvent({ byName: `Auteur ${n}` }))])),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.filter((one) => !one.ok && one.reason === "exists")).toHaveLength(9);
      expect(await store.eventsSince("plan", "")).toMatchObject([{ byName: `Auteur ${outcomes.findIndex(({ ok }) => ok)}` }]);
    });
  });
}
