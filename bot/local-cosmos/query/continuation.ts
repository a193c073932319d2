import { isObject, parseJson } from "../json";
import type { Json } from "../json";

/** Where the next page starts. It names a place, not a page number: documents written meanwhile shift nothing. */
export interface Position {
  /** The last document looked at. */
  after: number;
  /** Its values under ORDER BY, each as a list of one or, when it had none, of none. */
  keys: Json[][];
  /** Matches still to skip and still to give, from OFFSET, LIMIT and TOP. */
  skip: number;
  left: number | null;
}

/** The token for a position: plain ASCII, as it travels in a header. */
export function writeContinuation({ after, keys, skip, left }: Position): string {
  return Buffer.from(JSON.stringify({ after, keys, skip, left })).toString("base64");
}

/** The position of a token, undefined when it is none of ours. */
export function readContinuation(token: string): Position | undefined {
  const parsed = parseJson(Buffer.from(token, "base64").toString());
  if (!isObject(parsed)) return undefined;
  const { after, keys, skip, left } = parsed;
  if (typeof after !== "number" || typeof skip !== "number" || !Array.isArray(keys)) return undefined;
  if (!keys.every((key) => Array.isArray(key))) return undefined;
  if (left !== null && typeof left !== "number") return undefined;
  return { after, keys, skip, left };
}
