import { type Chance, chance } from "../../domain/testing/chance";

type Place = { holder: Record<string, unknown>; key: string };

const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  "",
  " ",
  "\u0000",
  "\ud800",
  "../..",
  "a/b\\c?d#e",
  "🧨".repeat(50),
  "x".repeat(3000),
  "$ne",
  "${7*7}",
  "'; DROP",
  [],
  {},
  [null],
  [[]],
  { $gt: "" },
  { toString: 1 },
  { length: 9 },
  ["message"],
];

/** Every place of an object where a value stands, however deep. */
function placesOf(holder: Record<string, unknown>): Place[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(typeof value === "object" && value !== null ? placesOf(value as Record<string, unknown>) : []),
  ]);
}

function mutate(real: object, luck: Chance): string {
  const copy = structuredClone(real) as Record<string, unknown>;
  for (let count = luck.between(1, 3); count > 0; count -= 1) {
    const { holder, key } = luck.oneOf(placesOf(copy));
    const change = luck.between(0, 4);
    if (change === 0) delete holder[key];
    else if (change === 1) holder[key] = { [key]: holder[key] };
    else if (change === 2)
      Object.defineProperty(holder, "__proto__", {
        value: structuredClone(holder[key]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else holder[key] = structuredClone(luck.oneOf(JUNK));
  }
  const body = JSON.stringify(copy);
  // a key written twice: the last one counts, and no schema may have seen the other
  return luck.between(0, 9) === 0 ? body.replace(/^\{/, `{"type":"invoke","from":7,`) : body;
}

/** Bodies that were once real: values lost, moved, of another type or nasty. The same for the same seed. */
export function mutations(real: readonly object[], seed: number, count: number): string[] {
  const luck = chance(seed);
  return Array.from({ length: count }, () => mutate(luck.oneOf(real), luck));
}
