import { z } from "zod";
import { compileIndexingPolicy } from "./indexing-policy";
import type { IndexMatcher } from "./indexing-policy";
import { badRequest, notImplemented } from "./refusals";
import type { Refusal } from "./refusals";

const path = z.object({ path: z.string().startsWith("/") });
const compositePath = path.extend({ order: z.enum(["ascending", "descending"]).default("ascending") });

const schema = z.object({
  id: z.string().min(1).max(255).regex(/^[^/\\?#]+$/),
  partitionKey: z.object({
    paths: z.array(z.string().regex(/^(\/[^/]+)+$/)).min(1),
    kind: z.string().default("Hash"),
    version: z.number().optional(),
  }),
  indexingPolicy: z
    .object({
      indexingMode: z.string().transform((mode) => mode.toLowerCase()).default("consistent"),
      automatic: z.boolean().default(true),
      includedPaths: z.array(path).default([]),
      excludedPaths: z.array(path).default([]),
      compositeIndexes: z.array(z.array(compositePath).min(2)).default([]),
    })
    .default({
      indexingMode: "consistent",
      automatic: true,
      includedPaths: [{ path: "/*" }],
      excludedPaths: [],
      compositeIndexes: [],
    }),
  defaultTtl: z.number().int().refine((ttl) => ttl === -1 || ttl > 0).optional(),
});

export type ContainerDefinition = z.infer<typeof schema>;

/** A container as the endpoint works with it. Numbers are those of its row. */
export interface Container {
  number: number;
  definition: ContainerDefinition;
  /** Resource ids of the database and the container, base64. */
  databaseRid: string;
  rid: string;
  /** Steps of the partition key path. */
  partitionKeySteps: string[];
  index: IndexMatcher;
}

const unsupported = ["uniqueKeyPolicy", "computedProperties", "vectorEmbeddingPolicy", "fullTextPolicy", "analyticalStorageTtl"];

/** Checks a container definition as sent: one partition key path, a consistent indexing policy, a legal TTL. */
export function readContainerDefinition(body: unknown): { ok: true; definition: ContainerDefinition } | Refusal {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    return badRequest(`The container definition is invalid. ${faults.join("; ")}`);
  }
  const definition = parsed.data;
  const extra = unsupported.find((name) => typeof body === "object" && body !== null && Object.hasOwn(body, name));
  if (extra !== undefined) return notImplemented(extra);
  if (definition.partitionKey.paths.length > 1) return notImplemented("hierarchical partition keys");
  if (definition.indexingPolicy.indexingMode !== "consistent") return notImplemented("indexing modes other than consistent");
  return { ok: true, definition };
}

/** The working form of a stored definition. */
export function openContainer(number: number, databaseNumber: number, definition: ContainerDefinition): Container {
  return {
    number,
    definition,
    databaseRid: ridOf(databaseNumber),
    rid: ridOf(databaseNumber, number),
    partitionKeySteps: (definition.partitionKey.paths[0] ?? "/").slice(1).split("/"),
    index: compileIndexingPolicy(definition.indexingPolicy),
  };
}

/** A resource id like Azure's: four bytes for a database, eight for a container, sixteen for a document. */
export function ridOf(database: number, container?: number): string {
  const bytes = Buffer.alloc(container === undefined ? 4 : 8);
  bytes.writeUInt32BE(database, 0);
  if (container !== undefined) bytes.writeUInt32BE(container, 4);
  return bytes.toString("base64").replaceAll("/", "-");
}

/** The resource id of a document, from its container's and its own number. */
export function documentRid(container: Container, number: number): string {
  const bytes = Buffer.alloc(16);
  Buffer.from(container.rid.replaceAll("-", "/"), "base64").copy(bytes);
  bytes.writeBigUInt64BE(BigInt(number), 8);
  return bytes.toString("base64").replaceAll("/", "-");
}
