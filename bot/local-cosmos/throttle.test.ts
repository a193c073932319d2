import { CosmosClient } from "@azure/cosmos";
import { refusalOf } from "./contract/fixture";
import { createLocalCosmos } from "./local-cosmos";
import { createThrottle } from "./throttle";

describe("the limit of request units", () => {
  it("refuses nothing while the second's units last", () => {
    const throttle = createThrottle(10, () => 0);
    throttle.spend(9.9);
    expect(throttle.refusal()).toBeUndefined();
  });

  it("serves the request that overspends, then makes the next wait until the debt is paid", () => {
    let elapsed = 0;
    const throttle = createThrottle(10, () => elapsed);
    throttle.spend(15);
    expect(throttle.refusal()).toMatchObject({ status: 429, retryAfterMs: 501 });
    elapsed = 400;
    expect(throttle.refusal()).toMatchObject({ retryAfterMs: 101 });
    elapsed = 501;
    expect(throttle.refusal()).toBeUndefined();
  });

  it("saves no more than one second's units", () => {
    let elapsed = 0;
    const throttle = createThrottle(10, () => elapsed);
    elapsed = 60_000;
    expect(throttle.refusal()).toBeUndefined();
    throttle.spend(11);
    expect(throttle.refusal()).toMatchObject({ status: 429 });
  });

  it("reaches the caller as 429 when the SDK does not ask again", async () => {
    const { endpoint, key, httpClient, close } = createLocalCosmos({ file: ":memory:", requestUnitsPerSecond: 20 });
    const retryOptions = { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 };
    const client = new CosmosClient({ endpoint, key, httpClient, connectionPolicy: { retryOptions } });
    const { database } = await client.databases.create({ id: "limits" });
    const { container } = await database.containers.create({ id: "notes", partitionKey: "/tenantId" });
    const statuses = await Promise.all(
      Array.from({ length: 10 }, (_, n) => refusalOf(container.items.create({ id: `n${n}`, tenantId: "t1" }))),
    );
    expect(statuses.filter((status) => status === 0).length).toBeGreaterThanOrEqual(3);
    expect(statuses).toContain(429);
    client.dispose();
    close();
  });
});
