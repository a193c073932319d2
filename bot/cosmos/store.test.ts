import { createLocalCosmos } from "../local-cosmos/local-cosmos";
import { isQuery, withoutPartition } from "../testing/lose-partition";
import { temporaryFolder } from "../testing/temporary-folder";
import { describeIsolation } from "./contract/isolation";
import { describeStore } from "./contract/describe-store";
import { openUnderTest, type StoreUnderTest } from "./contract/store-under-test";

function openLocal(file: string, done: () => void = () => undefined): Promise<StoreUnderTest> {
  const { endpoint, key, httpClient, close } = createLocalCosmos({ file });
  return openUnderTest({ endpoint, key, httpClient }, "jalon", () => {
    close();
    done();
  });
}

describeStore("the store in memory", () => openLocal(":memory:"));

describeStore("the store in a file", () => {
  const folder = temporaryFolder();
  return openLocal(folder.file("data.db"), folder.remove);
});

const { JALON_TEST_COSMOS_ENDPOINT: endpoint, JALON_TEST_COSMOS_KEY: key } = process.env;
if (endpoint !== undefined && key !== undefined) {
  describeStore(`the store at ${endpoint}`, () =>
    openUnderTest({ endpoint, key }, `store-${process.pid}-${performance.timeOrigin}`),
  );
}

describe("a gateway that forgets the partition of each query, as it may when it asks for a query plan", () => {
  let opened: StoreUnderTest;
  let tenants = 0;
  let queries = 0;
  beforeAll(async () => {
    const cosmos = createLocalCosmos({ file: ":memory:" });
    const { endpoint: here, key: secret, httpClient } = cosmos;
    const forgetful = {
      sendRequest: (request: Parameters<typeof httpClient.sendRequest>[0]) => {
        if (isQuery(request)) queries += 1;
        return httpClient.sendRequest(withoutPartition(request));
      },
    };
    opened = await openUnderTest({ endpoint: here, key: secret, httpClient: forgetful }, "jalon", cosmos.close);
  });
  afterAll(async () => {
    expect(queries).toBeGreaterThan(50);
    await opened.close();
  });
  describeIsolation(() => ({ ...opened, newTenant: () => `tenant-${(tenants += 1)}` }));
});
