import { openContainer, refusalOf } from "./fixture";
import type { GetCosmos } from "./fixture";

export function describeContainers(get: GetCosmos): void {
  describe("databases and containers", () => {
    it("creates nothing a second time", async () => {
      const { client, database } = get();
      expect((await client.databases.createIfNotExists({ id: database })).statusCode).toBe(200);
      const { id } = await openContainer(get);
      const again = await client.database(database).containers.createIfNotExists({ id, partitionKey: "/tenantId" });
      expect(again.statusCode).toBe(200);
    });

    it("refuses to create what exists", async () => {
      const { client, database } = get();
      const { id } = await openContainer(get);
      expect(await refusalOf(client.database(database).containers.create({ id, partitionKey: "/tenantId" }))).toBe(409);
    });

    it("says that a container is not there", async () => {
      const { client, database } = get();
      expect(await refusalOf(client.database(database).container("nowhere").read())).toBe(404);
      expect(await refusalOf(client.database(database).container("nowhere").items.create({ id: "a", tenantId: "t1" }))).toBe(404);
    });

    it("keeps the definition of a container", async () => {
      const container = await openContainer(get, { defaultTtl: 3600 });
      const { resource } = await container.read();
      expect(resource?.defaultTtl).toBe(3600);
      expect(resource?.partitionKey?.paths).toEqual(["/tenantId"]);
      expect(resource?.indexingPolicy?.includedPaths?.map(({ path }) => path)).toContain("/ownerIds/[]/?");
    });

    it("deletes a container with its documents", async () => {
      const container = await openContainer(get);
      await container.items.create({ id: "a", tenantId: "t1" });
      await container.delete();
      expect(await refusalOf(container.read())).toBe(404);
    });

    it("brings the index up to a changed policy", async () => {
      const container = await openContainer(get);
      await container.items.create({ id: "a", tenantId: "t1", colour: "red" });
      const { resource } = await container.read();
      await container.replace({
        id: container.id,
        partitionKey: { paths: ["/tenantId"] },
        ...(resource?.partitionKey === undefined ? {} : { partitionKey: resource.partitionKey }),
        indexingPolicy: { indexingMode: "consistent", includedPaths: [{ path: "/colour/?" }], excludedPaths: [{ path: "/*" }] },
      });
      const { resources } = await container.items
        .query('SELECT * FROM c WHERE c.tenantId = "t1" AND c.colour = "red" ORDER BY c.colour', { partitionKey: "t1" })
        .fetchAll();
      expect(resources).toHaveLength(1);
    });
  });
}
