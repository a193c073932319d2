import type { JsonObject } from "../json";
import type { Refusal } from "../refusals";
import { evaluate } from "./evaluate";
import { parseCondition } from "./parse";
import { remember } from "./remember";

const parsed = remember(parseCondition);

/** Whether a document meets the condition of a patch, `from c where c.x = 1`. */
export function conditionHolds(condition: string, document: JsonObject): { ok: true; holds: boolean } | Refusal {
  const result = parsed(condition);
  if (!result.ok) return result;
  return { ok: true, holds: evaluate(result.where, document, new Map()) === true };
}
