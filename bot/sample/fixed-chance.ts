/** A number from 0 (included) to 1 (excluded) that depends on the key alone: chance that is the same at every run. */
export function chance(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  // the last rounds mix the low bits into the high ones: neighbouring keys would else give neighbouring numbers
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}

/** A whole number from `low` to `high`, both included. */
export const chanceBetween = (key: string, low: number, high: number): number => low + Math.floor(chance(key) * (high - low + 1));

/** One of a list. Throws RangeError for an empty list. */
export function chanceOf<T>(key: string, list: readonly T[]): T {
  const one = list[Math.floor(chance(key) * list.length)];
  if (one === undefined) throw new RangeError("nothing to choose from");
  return one;
}

/** A Microsoft Entra object id that no tenant has: it looks like a GUID of version 4 and depends on the key alone. */
export function fixedGuid(key: string): string {
  const eight = (part: string): string => Math.floor(chance(`${part}.${key}`) * 4_294_967_296).toString(16).padStart(8, "0");
  const hex = ["a", "b", "c", "d"].map(eight).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
