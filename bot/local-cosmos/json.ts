/** A JSON value, as documents hold them. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** Whether a value is a JSON object (neither null nor an array). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses a text, or says with undefined that it is not JSON (undefined is no JSON value, so nothing is hidden). */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** One step down: a property of an object or an element of an array; own properties only, so `__proto__` reads nothing. */
export function childOf(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === "number") return Array.isArray(value) ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The value at the end of a path of steps, undefined when a step is missing. */
export function valueAt(value: Json | undefined, steps: readonly (string | number)[]): Json | undefined {
  let current = value;
  for (const step of steps) {
    if (current === undefined) return undefined;
    current = childOf(current, step);
  }
  return current;
}
