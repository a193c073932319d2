import { isObject } from "./json";
import type { Json, JsonObject } from "./json";
import { conditionHolds } from "./query/condition";
import { badRequest, notImplemented, preconditionFailed } from "./refusals";
import type { Refusal } from "./refusals";

const mostOperations = 10;
const readOnly = new Set(["id", "_ts", "_etag", "_rid", "_self", "_attachments"]);

/** The document after a partial update (the given one is changed), or why not: 400 for an operation, 412 for the condition. */
export function applyPatch(
  document: JsonObject,
  patch: Json | undefined,
  partitionKeySteps: readonly string[],
): { ok: true; document: JsonObject } | Refusal {
  const condition = isObject(patch) ? patch["condition"] : undefined;
  const operations = isObject(patch) ? patch["operations"] : patch;
  if (!Array.isArray(operations) || operations.length === 0) return badRequest("A patch holds a list of operations.");
  if (operations.length > mostOperations) return badRequest(`A patch holds at most ${mostOperations} operations.`);
  if (condition !== undefined) {
    if (typeof condition !== "string") return badRequest("The condition of a patch is a text.");
    const held = conditionHolds(condition, document);
    if (!held.ok) return held;
    if (!held.holds) return preconditionFailed();
  }
  for (const operation of operations) {
    const fault = applyOperation(document, operation, partitionKeySteps);
    if (fault !== undefined) return fault;
  }
  return { ok: true, document };
}

function applyOperation(document: JsonObject, operation: Json, partitionKeySteps: readonly string[]): Refusal | undefined {
  if (!isObject(operation)) return badRequest("A patch operation is an object.");
  const { op, path, value } = operation;
  if (typeof path !== "string" || !path.startsWith("/") || path.length < 2) return badRequest("A patch path starts with /.");
  const steps = path.slice(1).split("/").map(unescapeStep);
  const [first] = steps;
  if (first === undefined || readOnly.has(first) || steps.join("/") === partitionKeySteps.join("/")) {
    return badRequest(`The path ${path} cannot be patched.`);
  }
  if (steps.includes("__proto__")) return badRequest(`The path ${path} cannot be patched.`);
  const last = steps.pop() ?? "";
  const parent = parentAt(document, steps);
  if (parent === undefined) return badRequest(`The parent of the path ${path} does not exist.`);
  switch (op) {
    case "add":
    case "set":
    case "replace":
      if (value === undefined) return badRequest(`The operation ${op} at ${path} needs a value.`);
      return write(parent, last, op, value, path);
    case "remove":
      return remove(parent, last, path);
    case "incr":
    case "increment":
      return increment(parent, last, value, path);
    case "move":
      return notImplemented("the patch operation move");
    default:
      return badRequest("A patch operation is add, set, replace, remove or incr.");
  }
}

type Parent = Json[] | JsonObject;

function write(parent: Parent, key: string, op: "add" | "set" | "replace", value: Json, path: string): Refusal | undefined {
  if (!Array.isArray(parent)) {
    if (op === "replace" && !Object.hasOwn(parent, key)) return missing(path);
    parent[key] = value;
    return undefined;
  }
  if (key === "-" && op !== "replace") {
    parent.push(value);
    return undefined;
  }
  const index = indexIn(parent, key);
  if (index === undefined || (op === "replace" && index === parent.length)) return missing(path);
  parent.splice(index, op === "add" ? 0 : 1, value);
  return undefined;
}

function remove(parent: Parent, key: string, path: string): Refusal | undefined {
  if (!Array.isArray(parent)) {
    if (!Object.hasOwn(parent, key)) return missing(path);
    delete parent[key];
    return undefined;
  }
  const index = indexIn(parent, key);
  if (index === undefined || index === parent.length) return missing(path);
  parent.splice(index, 1);
  return undefined;
}

function increment(parent: Parent, key: string, by: Json | undefined, path: string): Refusal | undefined {
  if (typeof by !== "number") return badRequest(`The operation incr at ${path} needs a number.`);
  if (Array.isArray(parent)) {
    const index = indexIn(parent, key);
    const element = index === undefined ? undefined : parent[index];
    if (index === undefined || element === undefined) return missing(path);
    if (typeof element !== "number") return badRequest(`The value at ${path} is not a number.`);
    parent[index] = element + by;
    return undefined;
  }
  const current = Object.hasOwn(parent, key) ? parent[key] : 0;
  if (typeof current !== "number") return badRequest(`The value at ${path} is not a number.`);
  parent[key] = current + by;
  return undefined;
}

function parentAt(document: JsonObject, steps: readonly string[]): Parent | undefined {
  let current: Parent = document;
  for (const step of steps) {
    let next: Json | undefined;
    if (Array.isArray(current)) next = current[indexIn(current, step) ?? current.length];
    else next = Object.hasOwn(current, step) ? current[step] : undefined;
    if (!Array.isArray(next) && !isObject(next)) return undefined;
    current = next;
  }
  return current;
}

/** The index a step names, up to the length of the array (one past its end: where `add` appends). */
function indexIn(array: readonly Json[], step: string): number | undefined {
  const index = Number(step);
  return /^\d+$/.test(step) && index <= array.length ? index : undefined;
}

const missing = (path: string): Refusal => badRequest(`The path ${path} does not exist.`);

const unescapeStep = (step: string): string =>
  step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step;
