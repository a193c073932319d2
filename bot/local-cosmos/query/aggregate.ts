import type { Json } from "../json";
import { compareForOrder } from "./compare";
import type { AggregateName } from "./syntax";

/** The aggregate of values, leaving out the undefined ones; undefined when it has none (MIN of nothing, SUM of a text). */
export function aggregate(name: AggregateName, values: readonly (Json | undefined)[]): Json | undefined {
  const defined = values.filter((value) => value !== undefined);
  if (name === "COUNT") return defined.length;
  if (name === "SUM") {
    let sum = 0;
    for (const value of defined) {
      if (typeof value !== "number") return undefined;
      sum += value;
    }
    return sum;
  }
  const sign = name === "MIN" ? -1 : 1;
  let best: Json | undefined;
  for (const value of defined) {
    if (typeof value === "object" && value !== null) return undefined;
    if (best === undefined || Math.sign(compareForOrder(value, best)) === sign) best = value;
  }
  return best;
}
