import type { IndexMatcher, IndexNode } from "./indexing-policy";
import { isObject } from "./json";
import type { Json, JsonObject } from "./json";

// A long text is indexed by its beginning; the query then checks the documents it finds.
const longestValue = 200;

/** The index term of a scalar at a path, and whether it tells the value wholly. */
export function termOf(place: string, value: null | boolean | number | string): { term: string; exact: boolean } {
  // Terms are kept one a line, and JSON texts hold no line break: only a property's name could.
  const path = place.includes("\n") ? JSON.stringify(place) : place;
  const text = JSON.stringify(value);
  if (text.length <= longestValue) return { term: `${path}=${text}`, exact: true };
  return { term: `${path}=${text.slice(0, longestValue)}`, exact: false };
}

/** The path of steps as index terms spell it: `/owner/name`, `/ownerIds/[]`. */
export function pathOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step}`).join("");
}

/** All index terms of a document under the container's policy, each once, in the order of the document. */
export function collectTerms(index: IndexMatcher, document: JsonObject): string[] {
  const terms = new Set<string>();
  collectBelow(document, index.root, index.root.below ?? false, "", terms);
  return [...terms];
}

function collectBelow(value: Json, node: IndexNode | undefined, inherited: boolean, path: string, terms: Set<string>): void {
  if (node === undefined && !inherited) return;
  if (Array.isArray(value)) {
    const next = node?.children.get("[]");
    const below = next?.below ?? inherited;
    for (const element of value) collectBelow(element, next, below, `${path}/[]`, terms);
    return;
  }
  if (!isObject(value)) {
    if (node?.exact ?? inherited) terms.add(termOf(path, value).term);
    return;
  }
  // With nothing inherited only the named steps matter: a document of fifty fields is not walked for three.
  const keys = inherited || node === undefined ? Object.keys(value) : node.children.keys();
  for (const key of keys) {
    const child = Object.hasOwn(value, key) ? value[key] : undefined;
    if (child === undefined) continue;
    const next = node?.children.get(key);
    collectBelow(child, next, next?.below ?? inherited, `${path}/${key}`, terms);
  }
}
