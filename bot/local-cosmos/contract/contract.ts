import { describeBatches } from "./batches";
import { describeClock } from "./clock";
import { describeContainers } from "./containers";
import { describeDocuments } from "./documents";
import { describeFaults } from "./faults";
import type { CosmosUnderTest } from "./fixture";
import { describeIndexing } from "./indexing";
import { describePaging } from "./paging";
import { describePatches } from "./patches";
import { describeQueries } from "./queries";
import { describeVersions } from "./versions";

/**
 * What Azure Cosmos DB promises, as tests against the real SDK. They pass over any endpoint: ours, a real account,
 * an emulator. Tests that need to turn our clock or to ask for failures run over ours only.
 */
export function describeCosmosContract(name: string, open: () => Promise<CosmosUnderTest>): void {
  describe(name, () => {
    const cosmos: { current?: CosmosUnderTest } = {};
    const get = (): CosmosUnderTest => {
      if (cosmos.current === undefined) throw new Error("The endpoint is not open.");
      return cosmos.current;
    };
    beforeAll(async () => {
      cosmos.current = await open();
    });
    afterAll(async () => {
      await cosmos.current?.close();
    });
    const themes = [
      describeContainers, describeDocuments, describeVersions, describePatches, describeBatches,
      describeQueries, describeIndexing, describePaging, describeClock, describeFaults,
    ];
    for (const theme of themes) theme(get);
  });
}
