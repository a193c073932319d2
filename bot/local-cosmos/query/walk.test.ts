import type { Container } from "@azure/cosmos";
import { CosmosClient } from "@azure/cosmos";
import { createLocalCosmos, type LocalCosmos } from "../local-cosmos";
import { createRandom } from "../random";

const PLAIN = ["a", "a/1", "a/10", "a/2", "a0", "b", "b/~", "z"];
const ODD = ["a b", 'a"', "a!", "a\\", "à", "x".repeat(250)];

describe("a query in the order of an index that it bounds", () => {
  let cosmos: LocalCosmos;
  let client: CosmosClient;
  let notes = 0;
  beforeAll(async () => {
    cosmos = createLocalCosmos({ file: ":memory:" });
    const { endpoint, key, httpClient } = cosmos;
    client = new CosmosClient({ endpoint, key, httpClient });
    await client.databases.create({ id: "walks" });
  });
  afterAll(() => {
    client.dispose();
    cosmos.close();
  });

  async function filled(places: readonly (string | number | undefined)[]): Promise<Container> {
    notes += 1;
    const includedPaths = [{ path: "/place/?" }, { path: "/type/?" }];
    const indexingPolicy = { includedPaths, excludedPaths: [{ path: "/*" }] };
    const { container } = await client.database("walks").containers.create({ id: `n${notes}`, partitionKey: "/tenantId", indexingPolicy });
    for (const [n, place] of places.entries())
      await container.items.create({ id: `n${n}`, tenantId: "t1", type: n % 3 === 0 ? "other" : "note", ...(place === undefined ? {} : { place }) });
    return container;
  }

  const read = async (container: Container, where: string, order: string, size: number): Promise<string[]> => {
    const found: string[] = [];
    let continuationToken: string | undefined;
    do {
      const query = `SELECT VALUE c.place FROM c WHERE c.tenantId = 't1' AND c.type = 'note' AND ${where} ORDER BY c.place ${order}`;
      const rest = continuationToken === undefined ? {} : { continuationToken };
      const page = await container.items.query<string>(query, { partitionKey: "t1", maxItemCount: size, ...rest }).fetchNext();
      found.push(...page.resources);
      ({ continuationToken } = page);
    } while (continuationToken !== undefined);
    return found;
  };

  it.each([
    ["texts that sort in the index as they do for people who compare them", PLAIN],
    ["texts that would sort otherwise there", [...PLAIN, ...ODD]],
  ])("gives what sorting all of them gives, page after page: %s", async (_, texts) => {
    const random = createRandom(7);
    const places = Array.from({ length: 120 }, (_n, n) => (n % 11 === 0 ? undefined : n % 13 === 0 ? n : texts[Math.floor(random() * texts.length)]));
    const container = await filled(places);
    const all = places.filter((place, n): place is string => typeof place === "string" && n % 3 !== 0);
    const sorted = all.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    for (const size of [7, 50]) {
      expect(await read(container, "c.place >= 'a/1' AND c.place < 'b/~'", "ASC", size)).toEqual(sorted.filter((one) => one >= "a/1" && one < "b/~"));
      expect(await read(container, "'a' < c.place", "DESC", size)).toEqual(sorted.filter((one) => one > "a").toReversed());
    }
  });

  it("costs the page and not the partition", async () => {
    const container = await filled(Array.from({ length: 300 }, (_, n) => `p/${String(n).padStart(4, "0")}`));
    const query = "SELECT * FROM c WHERE c.tenantId = 't1' AND c.place < 'p/0200' AND c.place >= 'p/' ORDER BY c.place DESC";
    const page = await container.items.query(query, { partitionKey: "t1", maxItemCount: 10 }).fetchNext();
    expect(page.resources.map(({ place }: { place: string }) => place)[0]).toBe("p/0199");
    expect(page.resources).toHaveLength(10);
    expect(page.requestCharge).toBeLessThan(2.3 + 10 * 1 + 0.01);
  });
});
