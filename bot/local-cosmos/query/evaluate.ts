import { valueAt } from "../json";
import type { Json } from "../json";
import { callFunction } from "./functions";
import { areOfOneType, compareScalars, isSame } from "./compare";
import type { Comparison, Expression } from "./syntax";

/** Values of the query's parameters, by their name with the @. */
export type Parameters = ReadonlyMap<string, Json>;

/** The value of an expression for a document; undefined when there is none (a missing property, two types compared). */
export function evaluate(expression: Expression, document: Json, parameters: Parameters): Json | undefined {
  const of = (operand: Expression): Json | undefined => evaluate(operand, document, parameters);
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "parameter":
      return parameters.get(expression.name);
    case "path":
      return valueAt(document, expression.steps);
    case "list":
      return expression.items.map(of).filter((item) => item !== undefined);
    case "not": {
      const operand = of(expression.operand);
      return typeof operand === "boolean" ? !operand : undefined;
    }
    case "and":
    case "or":
      return combine(expression.kind === "or", of(expression.left), () => of(expression.right));
    case "compare":
      return compare(expression.operator, of(expression.left), of(expression.right));
    case "in":
      return isIn(of(expression.operand), expression.list.map(of));
    case "between": {
      const operand = of(expression.operand);
      const high = (): Json | undefined => compare("<=", operand, of(expression.high));
      return combine(false, compare(">=", operand, of(expression.low)), high);
    }
    case "call":
      return callFunction(expression.name, expression.operands.map(of));
  }
}

/** AND and OR with three values: the deciding one wins over undefined. */
function combine(deciding: boolean, left: Json | undefined, rightOf: () => Json | undefined): boolean | undefined {
  if (left === deciding) return deciding;
  const right = rightOf();
  if (right === deciding) return deciding;
  return typeof left === "boolean" && typeof right === "boolean" ? !deciding : undefined;
}

function compare(operator: Comparison, left: Json | undefined, right: Json | undefined): boolean | undefined {
  if (left === undefined || right === undefined || !areOfOneType(left, right)) return undefined;
  if (operator === "=") return isSame(left, right);
  if (operator === "!=") return typeof left === "object" && left !== null ? undefined : !isSame(left, right);
  const order = compareScalars(left, right);
  if (order === undefined) return undefined;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}

function isIn(operand: Json | undefined, list: readonly (Json | undefined)[]): boolean | undefined {
  if (operand === undefined) return undefined;
  return list.some((item) => item !== undefined && isSame(operand, item));
}
