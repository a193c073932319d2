import type { Container } from "../container-definition";
import { pathOf, termOf } from "../index-rows";
import type { Json } from "../json";
import type { Parameters } from "./evaluate";
import type { Expression } from "./syntax";

/** Which documents a query must look at. */
export interface Plan {
  /** The conditions contradict each other: no document can match. */
  nothing: boolean;
  /** The partition the conditions name, when the request named none. */
  partitionKey: Json | undefined;
  /** Only these ids. */
  ids: string[] | undefined;
  /** For each list, the document must have one of its index terms. */
  lookups: string[][];
  /** What remains to be checked on each document; undefined when index and partition answer the whole condition. */
  rest: Expression | undefined;
}

type Scalar = null | boolean | number | string;

/** Splits the condition into what the index answers and what must be evaluated, as the indexing policy allows. */
export function planQuery(
  where: Expression | undefined,
  parameters: Parameters,
  container: Container,
  partitionKey: Json | undefined,
): Plan {
  const plan: Plan = { nothing: false, partitionKey, ids: undefined, lookups: [], rest: undefined };
  for (const conjunct of where === undefined ? [] : conjunctsOf(where)) {
    if (!usesIndex(plan, conjunct, parameters, container)) {
      plan.rest = plan.rest === undefined ? conjunct : { kind: "and", left: plan.rest, right: conjunct };
    }
  }
  return plan;
}

function conjunctsOf(expression: Expression): Expression[] {
  if (expression.kind !== "and") return [expression];
  return [...conjunctsOf(expression.left), ...conjunctsOf(expression.right)];
}

/** Adds a conjunct to the plan; true when the plan then answers it wholly. */
function usesIndex(plan: Plan, conjunct: Expression, parameters: Parameters, container: Container): boolean {
  const equality = equalityOf(conjunct, parameters);
  if (equality === undefined) return false;
  const { steps, values } = equality;
  const [first] = values;
  const path = pathOf(steps);
  if (path === pathOf(container.partitionKeySteps) && values.length === 1 && first !== undefined) {
    if (plan.partitionKey === undefined) plan.partitionKey = first;
    else if (plan.partitionKey !== first) plan.nothing = true;
    return true;
  }
  if (path === "/id") {
    const ids = values.filter((value) => typeof value === "string");
    if (plan.ids !== undefined || ids.length < values.length) return false;
    plan.ids = ids;
    return true;
  }
  if (!container.index.covers(steps)) return false;
  const terms = values.map((value) => termOf(path, value));
  plan.lookups.push(terms.map(({ term }) => term));
  return terms.every(({ exact }) => exact);
}

/** A conjunct that says "this path holds one of these scalars", as steps and values. */
function equalityOf(conjunct: Expression, parameters: Parameters): { steps: string[]; values: Scalar[] } | undefined {
  if (conjunct.kind === "compare" && conjunct.operator === "=") {
    const { left, right } = conjunct;
    return left.kind === "path" ? pathHolds(left, [right], parameters) : pathHolds(right, [left], parameters);
  }
  if (conjunct.kind === "or") {
    // one value or another under the same path: the index unites them
    const [one, other] = [equalityOf(conjunct.left, parameters), equalityOf(conjunct.right, parameters)];
    const same = one !== undefined && other !== undefined && pathOf(one.steps) === pathOf(other.steps);
    return same ? { steps: one.steps, values: [...one.values, ...other.values] } : undefined;
  }
  if (conjunct.kind === "in") return pathHolds(conjunct.operand, conjunct.list, parameters);
  if (conjunct.kind !== "call" || conjunct.name !== "ARRAY_CONTAINS") return undefined;
  const [array, element] = conjunct.operands;
  if (array === undefined || element === undefined) return undefined;
  const found = pathHolds(array, [element], parameters);
  return found === undefined ? undefined : { steps: [...found.steps, "[]"], values: found.values };
}

function pathHolds(path: Expression, operands: readonly Expression[], parameters: Parameters): ReturnType<typeof equalityOf> {
  if (path.kind !== "path" || path.steps.length === 0) return undefined;
  const steps: string[] = [];
  for (const step of path.steps) {
    if (typeof step !== "string") return undefined;
    steps.push(step);
  }
  const values: Scalar[] = [];
  for (const operand of operands) {
    const value = constantOf(operand, parameters);
    if (value === undefined || (typeof value === "object" && value !== null)) return undefined;
    values.push(value);
  }
  return { steps, values };
}

function constantOf(operand: Expression, parameters: Parameters): Json | undefined {
  if (operand.kind === "literal") return operand.value;
  return operand.kind === "parameter" ? parameters.get(operand.name) : undefined;
}
