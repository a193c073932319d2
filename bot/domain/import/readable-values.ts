import { isEmptyFact } from "./facts";

const LONGEST = 1000;

/** Fields that hold ids, under the name they have once the ids are words. */
const IN_WORDS: Record<string, string> = {
  axisId: "axis",
  projectId: "project",
  parentId: "parent",
  ownerId: "owner",
  coOwnerIds: "coOwners",
  directionId: "direction",
  itHeadId: "itHead",
  businessHeadId: "businessHead",
};

/** Names by id, of everything a value can point to. */
export type Names = ReadonlyMap<string, string>;

/** The name of a field as events and previews show it. */
export const readableField = (field: string): string => IN_WORDS[field] ?? field;

/** A field under every name that an event may have written it by: an edit keeps ids, a declared météo its `comment`. */
export const writtenAs = (readable: string): string[] => [
  readable,
  ...Object.keys(IN_WORDS).filter((field) => IN_WORDS[field] === readable),
  ...(readable === "weatherComment" ? ["comment"] : []),
];

/** A value as events and previews keep it: names in place of ids, lists as lines, long texts cut at 1 000 characters. */
export function readableValue(field: string, value: unknown, names: Names): unknown {
  if (value === null || value === undefined) return null;
  if (field in IN_WORDS) {
    const named = (id: unknown): string => names.get(String(id)) ?? String(id);
    return Array.isArray(value) ? value.map(named).join(", ") : named(value);
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return cut(value);
  if (Array.isArray(value)) return cut(value.map(line).join("\n"));
  return cut(line(value));
}

/** The values of some fields, in words; empty ones left out unless they are asked for. */
export function readableValues(
  facts: object,
  fields: readonly string[],
  names: Names,
  keepEmpty: boolean,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const given = facts as Record<string, unknown>;
  for (const field of fields) {
    const value = given[field];
    if (keepEmpty || !isEmptyFact(value)) values[readableField(field)] = readableValue(field, value, names);
  }
  return values;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** A small record as one line: `Région, 50000`. */
function line(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([field, part]) => field !== "id" && part !== null && part !== "")
    .map(([, part]) => String(part))
    .join(", ");
}
