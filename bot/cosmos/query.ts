import type { JSONValue, SqlQuerySpec } from "@azure/cosmos";
import type { RecordType } from "../ports";

export interface Filter {
  types: readonly RecordType[];
  /** Further conditions on `c`, in Cosmos SQL; values only as parameters. */
  where?: string;
  parameters?: Record<string, JSONValue>;
  orderBy?: string;
}

/**
 * Every query of Jalon is built here. The tenant stands in the WHERE as well as in the partition option, because the SDK
 * drops the partition key when a gateway asks for a query plan, and such a query would answer with other tenants' data.
 */
export function buildQuery(tenantId: string, filter: Filter): SqlQuerySpec {
  const conditions = ["c.tenantId = @tenantId", filter.types.length === 1 ? "c.type = @type0" : `c.type IN (${typeNames(filter)})`];
  if (filter.where) conditions.push(`(${filter.where})`);
  const order = filter.orderBy ? ` ORDER BY c.${filter.orderBy}` : "";
  return {
    query: `SELECT * FROM c WHERE ${conditions.join(" AND ")}${order}`,
    parameters: [
      { name: "@tenantId", value: tenantId },
      ...filter.types.map((type, index) => ({ name: `@type${index}`, value: type })),
      ...Object.entries(filter.parameters ?? {}).map(([name, value]) => ({ name: `@${name}`, value })),
    ],
  };
}

const typeNames = (filter: Filter): string => filter.types.map((_, index) => `@type${index}`).join(", ");
