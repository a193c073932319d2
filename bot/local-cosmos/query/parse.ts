import { badRequest, notImplemented } from "../refusals";
import type { Refusal } from "../refusals";
import { parseExpression, parsePath } from "./parse-expression";
import type { AggregateName, Expression, OrderItem, Query, Selection } from "./syntax";
import { readTokens } from "./token-reader";
import type { TokenReader } from "./token-reader";
import { QueryFault } from "./tokenize";

const aggregates: readonly string[] = ["COUNT", "SUM", "MIN", "MAX", "AVG"];

/** Parses a query, or says what is wrong with it (400) or not done here (501). */
export function parseQuery(text: string): { ok: true; query: Query } | Refusal {
  return orRefusal(() => ({ ok: true, query: readQuery(readTokens(text), aliasOf(text)) }));
}

/** Parses the condition of a patch, `FROM c WHERE …`, to its expression. */
export function parseCondition(text: string): { ok: true; where: Expression } | Refusal {
  return orRefusal(() => {
    const tokens = readTokens(text);
    const alias = readFrom(tokens);
    tokens.expect("WHERE");
    const where = parseExpression(tokens, alias);
    if (tokens.peek().kind !== "end") throw tokens.fault();
    return { ok: true, where };
  });
}

function orRefusal<Result>(parse: () => Result): Result | Refusal {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof QueryFault)) throw error;
    return error.unsupported ? notImplemented(error.message) : badRequest(error.message);
  }
}

/** The alias is needed before it is read: SELECT names it first. */
function aliasOf(text: string): string {
  const tokens = readTokens(text);
  while (tokens.peek().kind !== "end") {
    if (tokens.isKeyword("FROM")) return readFrom(tokens);
    // A property may be called "from".
    tokens.take(".");
    tokens.next();
  }
  throw new QueryFault("the query without FROM", true);
}

function readFrom(tokens: TokenReader): string {
  tokens.expect("FROM");
  const source = tokens.name();
  tokens.take("AS");
  const { kind, text } = tokens.peek();
  if (kind === "sign" && (text === "." || text === "[")) throw new QueryFault("FROM a part of the documents", true);
  const isAlias = kind === "word" && !tokens.isKeyword("WHERE", "ORDER", "OFFSET", "JOIN", "GROUP", "IN");
  return isAlias ? tokens.next().text : source;
}

function readQuery(tokens: TokenReader, alias: string): Query {
  tokens.expect("SELECT");
  if (tokens.isKeyword("DISTINCT")) throw new QueryFault("DISTINCT", true);
  const top = tokens.take("TOP") ? readAmount(tokens) : undefined;
  const selection = readSelection(tokens, alias);
  readFrom(tokens);
  if (tokens.isKeyword("JOIN", "IN")) throw new QueryFault("JOIN", true);
  const where = tokens.take("WHERE") ? parseExpression(tokens, alias) : undefined;
  if (tokens.isKeyword("GROUP")) throw new QueryFault("GROUP BY", true);
  const orderBy = tokens.take("ORDER") ? readOrderBy(tokens, alias) : [];
  let offset: Expression | undefined;
  let limit: Expression | undefined;
  if (tokens.take("OFFSET")) {
    offset = readAmount(tokens);
    tokens.expect("LIMIT");
    limit = readAmount(tokens);
  }
  if (tokens.peek().kind !== "end") throw tokens.fault();
  if (top !== undefined && limit !== undefined) throw new QueryFault("TOP and OFFSET LIMIT cannot be used together.");
  if (selection.kind === "aggregate" && (orderBy.length > 0 || (top ?? limit) !== undefined)) {
    throw new QueryFault("ORDER BY, TOP or LIMIT with an aggregate", true);
  }
  return { selection, where, orderBy, top, offset, limit, parameters: tokens.parameters() };
}

function readSelection(tokens: TokenReader, alias: string): Selection {
  if (tokens.take("*")) return { kind: "all" };
  if (tokens.take("VALUE")) {
    const name = aggregateAhead(tokens);
    if (name === undefined) return { kind: "value", expression: parseExpression(tokens, alias) };
    tokens.next();
    tokens.expect("(");
    const expression = parseExpression(tokens, alias);
    tokens.expect(")");
    return { kind: "aggregate", name, expression };
  }
  const fields: { name: string; expression: Expression }[] = [];
  do {
    if (aggregateAhead(tokens) !== undefined) throw new QueryFault("Aggregate queries must use the VALUE keyword.");
    const steps = parsePath(tokens, alias);
    const name = tokens.take("AS") ? tokens.name() : (steps.findLast((step) => typeof step === "string") ?? alias);
    if (fields.some((field) => field.name === name)) throw new QueryFault(`The property '${name}' is specified more than once.`);
    fields.push({ name: String(name), expression: { kind: "path", steps } });
  } while (tokens.take(","));
  return { kind: "fields", fields };
}

function aggregateAhead(tokens: TokenReader): AggregateName | undefined {
  const name = tokens.peek().text.toUpperCase();
  if (tokens.peek().kind !== "word" || !aggregates.includes(name)) return undefined;
  if (name === "AVG") throw new QueryFault("the aggregate AVG", true);
  return name as AggregateName;
}

function readOrderBy(tokens: TokenReader, alias: string): OrderItem[] {
  tokens.expect("BY");
  const items: OrderItem[] = [];
  do {
    const steps = parsePath(tokens, alias);
    const descending = tokens.take("DESC");
    if (!descending) tokens.take("ASC");
    items.push({ steps, descending });
  } while (tokens.take(","));
  return items;
}

function readAmount(tokens: TokenReader): Expression {
  const { kind, text, value } = tokens.next();
  if (kind === "parameter") return { kind: "parameter", name: text };
  if (kind === "number" && typeof value === "number") return { kind: "literal", value };
  throw tokens.fault();
}
