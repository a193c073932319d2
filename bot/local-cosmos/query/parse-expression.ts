import type { Comparison, Expression, FunctionName } from "./syntax";
import { functionOperands } from "./syntax";
import type { TokenReader } from "./token-reader";
import { QueryFault } from "./tokenize";

const comparisons: Record<string, Comparison> = { "=": "=", "!=": "!=", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };
const constants = new Map<string, null | boolean | undefined>([
  ["NULL", null],
  ["TRUE", true],
  ["FALSE", false],
  ["UNDEFINED", undefined],
]);

/** Parses an expression over documents that the query calls by this alias. */
export function parseExpression(tokens: TokenReader, alias: string): Expression {
  const or = (): Expression => {
    let left = and();
    while (tokens.take("OR")) left = { kind: "or", left, right: and() };
    return left;
  };
  const and = (): Expression => {
    let left = not();
    while (tokens.take("AND")) left = { kind: "and", left, right: not() };
    return left;
  };
  const not = (): Expression => (tokens.take("NOT") ? { kind: "not", operand: not() } : comparison());

  const comparison = (): Expression => {
    const left = primary();
    const operator = tokens.peek().kind === "sign" ? comparisons[tokens.peek().text] : undefined;
    if (operator !== undefined) {
      tokens.next();
      return { kind: "compare", operator, left, right: primary() };
    }
    if (tokens.take("IN")) return inList(left);
    if (tokens.take("BETWEEN")) return between(left);
    if (!tokens.take("NOT")) return left;
    if (tokens.take("IN")) return { kind: "not", operand: inList(left) };
    tokens.expect("BETWEEN");
    return { kind: "not", operand: between(left) };
  };
  const inList = (operand: Expression): Expression => {
    tokens.expect("(");
    return { kind: "in", operand, list: until(")") };
  };
  const between = (operand: Expression): Expression => {
    const low = primary();
    tokens.expect("AND");
    return { kind: "between", operand, low, high: primary() };
  };
  const until = (sign: string): Expression[] => {
    const items = [or()];
    while (tokens.take(",")) items.push(or());
    tokens.expect(sign);
    return items;
  };

  const primary = (): Expression => {
    if (tokens.take("(")) {
      const inner = or();
      tokens.expect(")");
      return inner;
    }
    if (tokens.take("[")) return tokens.take("]") ? { kind: "list", items: [] } : { kind: "list", items: until("]") };
    const negative = tokens.take("-");
    const { kind, text, value } = tokens.peek();
    if (kind === "number" && typeof value === "number") {
      tokens.next();
      return { kind: "literal", value: negative ? -value : value };
    }
    if (negative) throw tokens.fault();
    if (kind === "string") {
      tokens.next();
      return { kind: "literal", value };
    }
    if (kind === "parameter") {
      tokens.next();
      return { kind: "parameter", name: text };
    }
    if (kind !== "word") throw tokens.fault();
    if (text === alias) return { kind: "path", steps: parsePath(tokens, alias) };
    if (constants.has(text.toUpperCase())) {
      tokens.next();
      return { kind: "literal", value: constants.get(text.toUpperCase()) };
    }
    return call(tokens.next().text.toUpperCase());
  };

  const call = (name: string): Expression => {
    if (tokens.peek().text !== "(") throw new QueryFault(`Identifier '${name}' could not be resolved.`);
    if (!isFunction(name)) throw new QueryFault(`the function ${name} here`, true);
    tokens.expect("(");
    const operands = until(")");
    const [least, most] = functionOperands[name];
    if (operands.length < least) throw new QueryFault(`The function ${name} needs ${least} operands.`);
    if (operands.length > most) throw new QueryFault(`the function ${name} with ${operands.length} operands`, true);
    return { kind: "call", name, operands };
  };

  return or();
}

/** Parses `c`, `c.a.b`, `c["a"]` or `c.list[0]` to its steps below the document. */
export function parsePath(tokens: TokenReader, alias: string): (string | number)[] {
  if (tokens.name() !== alias) throw tokens.fault();
  const steps: (string | number)[] = [];
  for (;;) {
    if (tokens.take(".")) {
      steps.push(tokens.name());
    } else if (tokens.take("[")) {
      const { kind, value } = tokens.next();
      if ((kind !== "string" && kind !== "number") || value === undefined) throw tokens.fault();
      steps.push(value);
      tokens.expect("]");
    } else {
      return steps;
    }
  }
}

const isFunction = (name: string): name is FunctionName => Object.hasOwn(functionOperands, name);
