import { aPerson } from "../../domain/testing/builders";
import type { Store } from "../../ports";
import { create, type GetStore, storedAction, storePlan } from "./store-under-test";

/** Point reads. */
export function describeLoading(get: GetStore): void {
  describe("loading records", () => {
    const people = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => ({ type: "person" as const, id: `p-${from + n}` }));
    const withPeople = async (count: number): Promise<Store> => {
      const { stores, newTenant } = get();
      const store = stores(newTenant());
      await store.stage(people(0, count).map(({ id }) => create("person", aPerson({ id, name: `Nom de ${id}` }))));
      return store;
    };

    it("asks for nothing and answers nothing", async () => {
      expect(await (await withPeople(0)).load([])).toEqual([]);
    });

    it("gives null for what is not there, alone, among others, or all of them", async () => {
      const store = await withPeople(3);
      expect(await store.load(people(7, 8))).toEqual([null]);
      const mixed = await store.load([...people(2, 3), ...people(7, 8), ...people(0, 1)]);
      expect(mixed.map((found) => found?.value.id ?? null)).toEqual(["p-2", null, "p-0"]);
      expect(await store.load(people(7, 9))).toEqual([null, null]);
    });

    it("keeps the order asked for, also when one is named twice and when there are more than a hundred", async () => {
      const store = await withPeople(230);
      const refs = [...people(0, 230).toReversed(), ...people(5, 6), ...people(5, 6), ...people(900, 901)];
      const found = await store.load(refs);
      expect(found.map((one) => one?.value.id ?? null)).toEqual(refs.map(({ id }) => (id === "p-900" ? null : id)));
    });

    it("gives the record as it was written, with nothing of the database in it", async () => {
      const { stores, newTenant } = get();
      const store = stores(newTenant());
      const action = storedAction("a1", {
        coOwnerIds: ["b", "c"],
        milestone: { title: "Recette", initialDay: "2027-01-01", day: "2027-02-01" },
      });
      await storePlan(store, [action]);
      const refs = [{ type: "action" as const, id: "plan.a1", edition: "plan.1" }];
      const [one] = await store.load(refs);
      const [together] = await store.load([...refs, { type: "action", id: "plan.a1", edition: "plan.1" }]);
      expect([one?.value, together?.value]).toEqual([action, action]);
    });

    it("reads the same etag alone and together, and either allows to write", async () => {
      const store = await withPeople(2);
      const [alone] = await store.load(people(0, 1));
      const [together] = await store.load(people(0, 2));
      expect(together?.etag).toBe(alone?.etag);
      for (const name of ["Premier", "Second"]) {
        const [found] = await store.load(name === "Premier" ? people(0, 1) : people(0, 2));
        const record = aPerson({ id: "p-0", name });
        expect(await store.commit([{ do: "replace", type: "person", record, etag: found?.etag ?? "" }])).toMatchObject({ ok: true });
      }
    });

    it("gives null for an id that no record can have, alone or among others", async () => {
      const store = await withPeople(2);
      const odd = ["a/b", "a\\b", "a?b", "a#b", "x".repeat(300)].map((id) => ({ type: "person" as const, id }));
      for (const one of odd) expect(await store.load([one])).toEqual([null]);
      const found = await store.load([...people(1, 2), ...odd, ...people(0, 1)]);
      expect(found.map((one) => one?.value.id ?? null)).toEqual(["p-1", ...odd.map(() => null), "p-0"]);
    });

    it("refuses a record that a newer Jalon wrote, rather than reading half of it", async () => {
      const { stores, container, newTenant } = get();
      const tenantId = newTenant();
      await container.items.create({ id: "person.p-1", entityId: "p-1", tenantId, type: "person", schema: 2, name: "Plus tard" });
      const store = stores(tenantId);
      await expect(store.load([{ type: "person", id: "p-1" }])).rejects.toThrow("schema 2, this Jalon reads up to 1");
      await expect(store.people()).rejects.toThrow("schema 2");
    });

    it("takes an action without its edition for a bug", async () => {
      await expect((await withPeople(0)).load([{ type: "action", id: "plan.a1" }])).rejects.toThrow("named without its edition");
    });
  });
}
