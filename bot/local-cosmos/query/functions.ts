import type { Json } from "../json";
import { isSame } from "./compare";
import type { FunctionName } from "./syntax";

type Operand = Json | undefined;

/** The value of a function; undefined when its operands are not of the types it takes. */
export function callFunction(name: FunctionName, operands: readonly Operand[]): Operand {
  const [first, second, third] = operands;
  switch (name) {
    case "IS_DEFINED":
      return first !== undefined;
    case "IS_NULL":
      return first === null;
    case "ARRAY_CONTAINS":
      if (!Array.isArray(first) || second === undefined) return undefined;
      return first.some((element) => isSame(element, second));
    case "STARTSWITH":
      return onTexts(first, second, third, (text, part) => text.startsWith(part));
    case "CONTAINS":
      return onTexts(first, second, third, (text, part) => text.includes(part));
    case "LOWER":
      return typeof first === "string" ? first.toLowerCase() : undefined;
  }
}

function onTexts(text: Operand, part: Operand, ignoreCase: Operand, test: (text: string, part: string) => boolean): Operand {
  if (typeof text !== "string" || typeof part !== "string") return undefined;
  return ignoreCase === true ? test(text.toLowerCase(), part.toLowerCase()) : test(text, part);
}
