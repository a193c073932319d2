import type { Lease } from "../../domain/campaigns/lease";
import { aPerson } from "../../domain/testing/builders";
import type { Store } from "../../ports";
import { create, type GetStore } from "./store-under-test";

const aLease = (epoch: number): Lease => ({ id: "scheduler", holder: "one", epoch, until: "2026-11-16T08:02:30.000Z" });
const LEASE = { type: "lease", id: "scheduler" } as const;

/** Writes of a scheduler that must be the leader for them to happen. */
export function describeFence(get: GetStore): void {
  describe("a fenced transaction", () => {
    let store: Store;
    beforeEach(() => {
      const { stores, newTenant } = get();
      store = stores(newTenant());
    });
    const fenced = (epoch: number, id = "new") =>
      store.commit([create("person", aPerson({ id })), { do: "fence", epoch }]);
    const people = async () => (await store.people()).map(({ id }) => id).toSorted();

    it("writes nothing where nobody leads", async () => {
      expect(await fenced(1)).toEqual({ ok: false, reason: "changed" });
      expect(await people()).toEqual([]);
    });

    it.each([0, 2, 4])("writes nothing under epoch %s when epoch 3 leads", async (epoch) => {
      await store.commit([create("lease", aLease(3))]);
      expect(await fenced(epoch)).toEqual({ ok: false, reason: "changed" });
      expect(await people()).toEqual([]);
    });

    it("happens while its epoch leads, as often as it likes, and leaves holder and epoch as they are", async () => {
      await store.commit([create("lease", aLease(3))]);
      expect(await fenced(3, "a")).toMatchObject({ ok: true });
      expect(await fenced(3, "b")).toMatchObject({ ok: true });
      expect(await people()).toEqual(["a", "b"]);
      expect((await store.load([LEASE]))[0]?.value).toEqual(aLease(3));
    });

    it("is a sign of life: whoever watches the lease sees that it changed", async () => {
      await store.commit([create("lease", aLease(3))]);
      const [before] = await store.load([LEASE]);
      await store.commit([{ do: "fence", epoch: 3 }]);
      const [after] = await store.load([LEASE]);
      expect(after?.etag).not.toBe(before?.etag);
      expect(await store.commit([{ do: "replace", type: "lease", record: aLease(4), etag: before?.etag ?? "" }])).toEqual({
        ok: false,
        reason: "changed",
      });
    });

    it("is refused from the moment another epoch leads", async () => {
      await store.commit([create("lease", aLease(3))]);
      const [found] = await store.load([LEASE]);
      expect(await store.commit([{ do: "replace", type: "lease", record: aLease(4), etag: found?.etag ?? "" }])).toMatchObject({ ok: true });
      expect(await fenced(3)).toEqual({ ok: false, reason: "changed" });
      expect(await fenced(4)).toMatchObject({ ok: true });
    });

    it("still says that something exists already", async () => {
      await store.commit([create("lease", aLease(3)), create("person", aPerson({ id: "new" }))]);
      expect(await fenced(3)).toEqual({ ok: false, reason: "exists" });
    });
  });
}
