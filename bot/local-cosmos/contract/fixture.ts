import type { Container, ContainerRequest, CosmosClient, JSONObject, JSONValue, Resource } from "@azure/cosmos";
import type { LocalCosmos } from "../local-cosmos";

/** An endpoint with a database made for the tests. */
export interface CosmosUnderTest {
  client: CosmosClient;
  database: string;
  /** Only our own endpoint has these. */
  local?: { cosmos: LocalCosmos; advanceSeconds(seconds: number): void };
  close(): Promise<void>;
}

export type GetCosmos = () => CosmosUnderTest;

/** A document of the tests. Its fields are free. */
export interface Note extends JSONObject {
  id: string;
  tenantId: string;
}

/** A note of the tenant "t1", unless told otherwise. */
export function aNote(id: string, more: JSONObject = {}): Note {
  return { id, tenantId: "t1", type: "note", ...more };
}

/** A fresh container partitioned by tenant, whose policy indexes types, owners and ranks only. */
export async function openContainer(get: GetCosmos, more: Partial<ContainerRequest> = {}): Promise<Container> {
  const { client, database } = get();
  containers += 1;
  const { container } = await client.database(database).containers.create({
    id: `notes-${containers}`,
    partitionKey: { paths: ["/tenantId"] },
    indexingPolicy: {
      indexingMode: "consistent",
      includedPaths: [{ path: "/type/?" }, { path: "/rank/?" }, { path: "/ownerIds/[]/?" }],
      excludedPaths: [{ path: "/*" }],
    },
    ...more,
  });
  return container;
}
let containers = 0;

/** Creates notes one by one, so that they have an order. */
export async function createNotes(container: Container, ...notes: Note[]): Promise<void> {
  for (const note of notes) await container.items.create(note);
}

/** The status with which a request fails; 0 when it does not. */
export async function refusalOf(request: Promise<unknown>): Promise<number> {
  try {
    await request;
    return 0;
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (typeof code !== "number") throw error;
    return code;
  }
}

/** The ids of what a query finds in the partition "t1". */
export async function idsOf(
  container: Container,
  condition: string,
  parameters: Record<string, JSONValue> = {},
): Promise<string[]> {
  const { resources } = await container.items
    .query<string>(
      {
        query: `SELECT VALUE c.id FROM c WHERE c.tenantId = "t1" AND (${condition})`,
        parameters: Object.entries(parameters).map(([name, value]) => ({ name: `@${name}`, value })),
      },
      { partitionKey: "t1" },
    )
    .fetchAll();
  return resources;
}

/** A document without what the service adds to it. */
export function withoutSystemFields(document: (Partial<Resource> & JSONObject) | undefined): JSONObject | undefined {
  if (document === undefined) return undefined;
  return Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith("_"))) as JSONObject;
}
