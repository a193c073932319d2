import { describeCommits } from "./commits";
import { describeEditions } from "./editions";
import { describeFence } from "./fence";
import { describeIsolation } from "./isolation";
import { describeLoading } from "./loading";
import { describeQueries } from "./queries";
import { describeSums } from "./sums";
import type { StoreUnderTest } from "./store-under-test";

/** What Jalon's store promises, over any endpoint: the one in the process, an emulator, a real account. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    const opened: { current?: StoreUnderTest } = {};
    let tenants = 0;
    const get = () => {
      if (opened.current === undefined) throw new Error("The store is not open.");
      const { stores, container } = opened.current;
      const newTenant = (): string => {
        tenants += 1;
        return `tenant-${tenants}`;
      };
      return { stores, container, newTenant };
    };
    beforeAll(async () => {
      opened.current = await open();
    });
    afterAll(async () => {
      await opened.current?.close();
    });
    for (const theme of [describeLoading, describeCommits, describeSums, describeEditions, describeFence, describeQueries, describeIsolation])
      theme(get);
  });
}
