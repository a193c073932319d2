import { aNote, openContainer, refusalOf, withoutSystemFields } from "./fixture";
import type { GetCosmos } from "./fixture";

const twoMegabytes = 2 * 1024 * 1024;

export function describeDocuments(get: GetCosmos): void {
  describe("documents", () => {
    it("finds nothing under an unknown id, nor in another tenant's partition", async () => {
      const container = await openContainer(get);
      await container.items.create(aNote("a"));
      for (const [id, tenant] of [["b", "t1"], ["a", "t2"]] as const) {
        const { statusCode, resource } = await container.item(id, tenant).read();
        expect([statusCode, resource]).toEqual([404, undefined]);
      }
    });

    it("refuses to replace, patch or delete what is not there", async () => {
      const item = (await openContainer(get)).item("a", "t1");
      expect(await refusalOf(item.replace(aNote("a")))).toBe(404);
      expect(await refusalOf(item.patch([{ op: "set", path: "/x", value: 1 }]))).toBe(404);
      expect(await refusalOf(item.delete())).toBe(404);
    });

    it("gives back what was created, with the fields of the service", async () => {
      const container = await openContainer(get);
      const note = aNote("a", { title: "Été « 2026 »\u2028\n\"fin\"", deep: { list: [1, null, { x: [] }] } });
      expect((await container.items.create(note)).statusCode).toBe(201);
      const { resource, statusCode, etag, headers } = await container.item("a", "t1").read();
      expect(statusCode).toBe(200);
      expect(withoutSystemFields(resource)).toEqual(note);
      expect(resource).toMatchObject({
        _attachments: "attachments/",
        _etag: etag,
        _rid: expect.any(String),
        _self: expect.stringMatching(/^dbs\/.+\/colls\/.+\/docs\/.+\/$/),
        _ts: expect.any(Number),
      });
      expect(Number(headers["x-ms-request-charge"])).toBeGreaterThan(0);
      expect(headers["x-ms-activity-id"]).toEqual(expect.any(String));
      expect(headers["x-ms-session-token"]).toEqual(expect.any(String));
    });

    it("keeps one document for an id in each partition", async () => {
      const container = await openContainer(get);
      await container.items.create(aNote("a"));
      expect(await refusalOf(container.items.create(aNote("a")))).toBe(409);
      expect(await refusalOf(container.items.create(aNote("a", { tenantId: "t2" })))).toBe(0);
    });

    it("takes an id again once its document is deleted", async () => {
      const container = await openContainer(get);
      await container.items.create(aNote("a", { n: 1 }));
      expect((await container.item("a", "t1").delete()).statusCode).toBe(204);
      await container.items.create(aNote("a", { n: 2 }));
      expect((await container.item("a", "t1").read()).resource).toMatchObject({ n: 2 });
    });

    it("says by its status whether an upsert created", async () => {
      const container = await openContainer(get);
      expect((await container.items.upsert(aNote("a", { n: 1 }))).statusCode).toBe(201);
      expect((await container.items.upsert(aNote("a", { n: 2 }))).statusCode).toBe(200);
      expect((await container.item("a", "t1").read()).resource).toMatchObject({ n: 2 });
    });

    it("drops on replace what the new document leaves out", async () => {
      const container = await openContainer(get);
      await container.items.create(aNote("a", { old: true }));
      await container.item("a", "t1").replace(aNote("a", { fresh: true }));
      expect(withoutSystemFields((await container.item("a", "t1").read()).resource)).toEqual(aNote("a", { fresh: true }));
    });

    it("refuses a document of another partition, or with another id, than the request says", async () => {
      const container = await openContainer(get);
      await container.items.create(aNote("a"));
      expect(await refusalOf(container.item("a", "t1").replace(aNote("a", { tenantId: "t2" })))).toBe(400);
      expect(await refusalOf(container.item("a", "t1").replace({ id: "a", type: "note" }))).toBe(400);
    });

    it("refuses illegal ids", async () => {
      const container = await openContainer(get);
      for (const id of ["a/b", "a\\b", "a?b", "a#b"]) {
        // The SDK refuses these itself, except in a batch, with an object that is no Error.
        await expect(container.items.create(aNote(id))).rejects.toMatchObject({ message: expect.any(String) });
        expect((await container.items.batch([{ operationType: "Create", resourceBody: aNote(id) }], "t1")).code).not.toBe(200);
      }
      expect(await refusalOf(container.items.create(aNote("x".repeat(256))))).toBe(400);
      expect(await refusalOf(container.items.create(aNote("x".repeat(255))))).toBe(0);
    });

    it("takes ids with spaces, accents and percent signs", async () => {
      const container = await openContainer(get);
      const id = "l'été à 100 % (œuvre) + =&é";
      await container.items.create(aNote(id));
      expect((await container.item(id, "t1").read()).resource).toMatchObject({ id });
    });

    it("refuses a document above 2 MB", async () => {
      const container = await openContainer(get);
      expect(await refusalOf(container.items.create(aNote("a", { text: "x".repeat(twoMegabytes) })))).toBe(413);
      expect(await refusalOf(container.items.create(aNote("a", { text: "x".repeat(twoMegabytes - 2000) })))).toBe(0);
    });
  });
}
