import { decodeEntities } from "./xml-entities";

/** The attributes of one element, by name without prefix. One object serves all elements: sheets have millions. */
export class Attributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private count = 0;

  get(name: string): string | undefined {
    for (let at = 0; at < this.count; at += 1) if (this.names[at] === name) return this.values[at];
    return undefined;
  }

  clear(): void {
    this.count = 0;
  }

  add(name: string, value: string): void {
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.count += 1;
  }
}

export interface Tag {
  /** Where it ends, after its `>`. */
  end: number;
  name: string;
  kind: "open" | "close" | "empty";
  attributes: Attributes;
}

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** Reads the tag that begins at `from` into `tag`, in one walk. `cut` when the text stops inside it. */
export function readTag(text: string, from: number, tag: Tag): "" | "cut" | "malformed" {
  let at = from + 1;
  tag.attributes.clear();
  tag.kind = text.charCodeAt(at) === SLASH ? "close" : "open";
  if (tag.kind === "close") at += 1;
  const nameEnd = endOfName(text, at);
  if (nameEnd < 0) return "cut";
  tag.name = localName(text, at, nameEnd);
  if (tag.name === "") return "malformed";
  at = nameEnd;
  for (;;) {
    while (text.charCodeAt(at) <= SPACE) at += 1;
    if (at >= text.length) return "cut";
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      tag.end = at + 1;
      return "";
    }
    if (code === SLASH) {
      if (at + 1 >= text.length) return "cut";
      if (text.charCodeAt(at + 1) !== GREATER || tag.kind === "close") return "malformed";
      tag.kind = "empty";
      tag.end = at + 2;
      return "";
    }
    const next = tag.kind === "close" ? MALFORMED : readAttribute(text, at, tag.attributes);
    if (next < 0) return next === CUT ? "cut" : "malformed";
    at = next;
  }
}

const CUT = -1;
const MALFORMED = -2;

/** Reads one attribute; gives where it ends. */
function readAttribute(text: string, from: number, attributes: Attributes): number {
  const nameEnd = endOfName(text, from);
  if (nameEnd < 0) return CUT;
  let at = nameEnd;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  if (at >= text.length) return CUT;
  if (nameEnd === from || text.charCodeAt(at) !== EQUALS) return MALFORMED;
  at += 1;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  if (at >= text.length) return CUT;
  const quote = text.charCodeAt(at);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return MALFORMED;
  const end = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
  if (end < 0) return CUT;
  const raw = text.slice(at + 1, end);
  const value = decodeEntities(raw);
  if (value === null || raw.includes("<")) return MALFORMED;
  attributes.add(localName(text, from, nameEnd), value);
  return end + 1;
}

/** Where a name ends; -1 when the text stops first. */
function endOfName(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === GREATER || code === SLASH || code === EQUALS) return at;
    if (code === LESS || code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return at;
  }
  return -1;
}

function localName(text: string, from: number, to: number): string {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === COLON) return text.slice(at + 1, to);
  return text.slice(from, to);
}
