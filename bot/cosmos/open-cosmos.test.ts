import { CosmosClient } from "@azure/cosmos";
import { anEvent } from "../domain/testing/builders";
import { createLocalCosmos } from "../local-cosmos/local-cosmos";
import { openCosmos } from "./open-cosmos";

describe("data that an older Jalon left on this machine", () => {
  it("is opened with the indexes of this one: what is newly asked for in an order is answered", async () => {
    const { endpoint, key, httpClient, close } = createLocalCosmos({ file: ":memory:" });
    const client = new CosmosClient({ endpoint, key, httpClient });
    const { database } = await client.databases.create({ id: "jalon" });
    const indexingPolicy = { includedPaths: [{ path: "/type/?" }], excludedPaths: [{ path: "/*" }] };
    await database.containers.create({ id: "jalon", partitionKey: { paths: ["/tenantId"] }, indexingPolicy });
    client.dispose();

    const settings = { client: { endpoint, key, httpClient }, database: "jalon", container: "jalon", create: true };
    const opened = await openCosmos(settings);
    const store = opened.stores("tenant");
    expect(await store.journal("plan", {}, 10)).toEqual([]);
    await store.stage([{ do: "create", type: "event", record: anEvent() }]);
    expect((await store.journal("plan", {}, 10)).map(({ value }) => value.id)).toEqual([anEvent().id]);
    opened.close();
    const again = await openCosmos(settings);
    expect(await again.stores("tenant").journal("plan", {}, 10)).toHaveLength(1);
    again.close();
    close();
  });
});
