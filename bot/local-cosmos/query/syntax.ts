import type { Json } from "../json";

export type Comparison = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** An expression over one document. */
export type Expression =
  | { kind: "literal"; value: Json | undefined }
  | { kind: "parameter"; name: string }
  | { kind: "path"; steps: (string | number)[] }
  | { kind: "list"; items: Expression[] }
  | { kind: "not"; operand: Expression }
  | { kind: "and" | "or"; left: Expression; right: Expression }
  | { kind: "compare"; operator: Comparison; left: Expression; right: Expression }
  | { kind: "in"; operand: Expression; list: Expression[] }
  | { kind: "between"; operand: Expression; low: Expression; high: Expression }
  | { kind: "call"; name: FunctionName; operands: Expression[] };

export type FunctionName = "IS_DEFINED" | "IS_NULL" | "ARRAY_CONTAINS" | "STARTSWITH" | "CONTAINS" | "LOWER";

/** Operands each function takes, from and to. */
export const functionOperands: Record<FunctionName, readonly [least: number, most: number]> = {
  IS_DEFINED: [1, 1],
  IS_NULL: [1, 1],
  ARRAY_CONTAINS: [2, 2],
  STARTSWITH: [2, 3],
  CONTAINS: [2, 3],
  LOWER: [1, 1],
};

export type AggregateName = "COUNT" | "SUM" | "MIN" | "MAX";

export type Selection =
  | { kind: "all" }
  | { kind: "value"; expression: Expression }
  | { kind: "aggregate"; name: AggregateName; expression: Expression }
  | { kind: "fields"; fields: { name: string; expression: Expression }[] };

export interface OrderItem {
  steps: (string | number)[];
  descending: boolean;
}

export interface Query {
  selection: Selection;
  where: Expression | undefined;
  orderBy: OrderItem[];
  /** Numbers or parameters. */
  top: Expression | undefined;
  offset: Expression | undefined;
  limit: Expression | undefined;
  /** Names of the parameters it uses, with their @. */
  parameters: string[];
}
