import type { Container } from "../container-definition";
import { pathOf } from "../index-rows";
import type { Json } from "../json";
import type { Parameters } from "./evaluate";
import type { Comparison, Expression, Query } from "./syntax";

/** The part of one path's index that a query reads in its order. Bounds are loose: the condition is checked on each document. */
export interface Range {
  /** What each of its terms starts with, the opening quote included. */
  prefix: string;
  from: { text: string; itself: boolean } | undefined;
  to: { text: string; itself: boolean } | undefined;
  descending: boolean;
}

const FLIPPED: Partial<Record<Comparison, Comparison>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };
// between these the order of the index terms, which carry quotes and escapes, is the order of the texts
const PLAIN = /^[#-[\]-~]*$/;

/**
 * The range of a query that is ordered by one indexed path and bounds that path by texts: the index then gives the documents
 * in their order, and a page is read no further than its end. Undefined for every other query.
 */
export function rangeOf({ where, orderBy }: Query, parameters: Parameters, container: Container): Range | undefined {
  const [order, another] = orderBy;
  if (order === undefined || another !== undefined || where === undefined) return undefined;
  const steps = order.steps.map(String);
  if (!container.index.covers(steps)) return undefined;
  const range: Range = { prefix: `${pathOf(steps)}="`, from: undefined, to: undefined, descending: order.descending };
  for (const conjunct of conjunctsOf(where)) {
    const bound = boundOf(conjunct, steps, parameters);
    if (bound === undefined) continue;
    const { operator, text } = bound;
    if (operator.startsWith(">")) range.from = { text, itself: operator === ">=" };
    else range.to = { text, itself: operator === "<=" };
  }
  return range.from === undefined && range.to === undefined ? undefined : range;
}

const conjunctsOf = (expression: Expression): Expression[] =>
  expression.kind === "and" ? [...conjunctsOf(expression.left), ...conjunctsOf(expression.right)] : [expression];

function boundOf(conjunct: Expression, steps: readonly string[], parameters: Parameters): { operator: Comparison; text: string } | undefined {
  if (conjunct.kind !== "compare") return undefined;
  const { left, right } = conjunct;
  const [path, value, operator] =
    left.kind === "path" ? [left, right, FLIPPED[conjunct.operator] && conjunct.operator] : [right, left, FLIPPED[conjunct.operator]];
  if (operator === undefined || path.kind !== "path" || path.steps.join("\n") !== steps.join("\n")) return undefined;
  const text = constantOf(value, parameters);
  return typeof text === "string" && PLAIN.test(text) ? { operator, text } : undefined;
}

function constantOf(operand: Expression, parameters: Parameters): Json | undefined {
  if (operand.kind === "literal") return operand.value;
  return operand.kind === "parameter" ? parameters.get(operand.name) : undefined;
}
