import { isObject } from "../json";
import type { Json } from "../json";

/** Whether two values are the same, arrays and objects by their content. Values of two types are never the same. */
export function isSame(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    return left.every((element, index) => isSame(element, right[index] ?? null));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key] ?? null, right[key] ?? null));
}

/** Whether two values are of one JSON type: comparing others gives undefined, even with = and !=. */
export function areOfOneType(left: Json, right: Json): boolean {
  return typeOf(left) === typeOf(right);
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** -1, 0 or 1 for two scalars of one type; undefined for anything else: such values have no order in a comparison. */
export function compareScalars(left: Json, right: Json): number | undefined {
  const rank = rankOf(left);
  return rank === rankOf(right) && rank < rankOf([]) ? compareForOrder(left, right) : undefined;
}

/** The order of ORDER BY over all values: undefined, null, false, true, numbers, texts, arrays, objects. */
export function compareForOrder(left: Json | undefined, right: Json | undefined): number {
  const difference = rankOf(left) - rankOf(right);
  if (difference !== 0) return Math.sign(difference);
  if (typeof left === "number" && typeof right === "number") return Math.sign(left - right);
  // By code unit, not by language: as the index orders them.
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : left > right ? 1 : 0;
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return 0;
}

function rankOf(value: Json | undefined): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  if (typeof value === "boolean") return 2;
  if (typeof value === "number") return 3;
  if (typeof value === "string") return 4;
  return Array.isArray(value) ? 5 : 6;
}
