import type { Container } from "../container-definition";
import { stepsOf } from "../indexing-policy";
import { badRequest } from "../refusals";
import type { Refusal } from "../refusals";
import type { OrderItem } from "./syntax";

// Azure indexes these two whatever the policy says.
const alwaysOrdered = ["id", "_ts"];

/** Azure orders by what is indexed and by nothing else: one indexed path, or several that a composite index lists. */
export function orderRefusal(orderBy: readonly OrderItem[], container: Container): Refusal | undefined {
  const [only] = orderBy;
  if (only === undefined) return undefined;
  if (orderBy.length === 1) {
    const steps = only.steps.map(String);
    if (alwaysOrdered.includes(steps.join()) || container.index.covers(steps)) return undefined;
    return badRequest("The index path corresponding to the specified order-by item is excluded.");
  }
  const serves = container.definition.indexingPolicy.compositeIndexes.some(
    (index) =>
      index.length === orderBy.length &&
      [false, true].some((reversed) =>
        index.every(({ path, order }, position) => {
          const item = orderBy[position];
          if (item === undefined || stepsOf(path).join("/") !== item.steps.join("/")) return false;
          return (order === "descending") === (item.descending !== reversed);
        }),
      ),
  );
  if (serves) return undefined;
  return badRequest("The order by query does not have a corresponding composite index that it can be served from.");
}
