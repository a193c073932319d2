/** Why a part is not the plain XML that spreadsheets are made of. A document type is refused: it is how XML attacks. */
export type XmlProblem = "doctype" | "malformed";

/** What the reader tells; names come without their namespace prefix. Text may come in several pieces. */
export interface XmlEvents {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

const DEEPEST = 100;
const LONGEST_TOKEN = 4_000_000;
const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Reads XML piece by piece, strictly: elements must match, entities are the five of XML and numbers, and there is no
 * document type, so that nothing can expand or be fetched. Feed it with `write`, close it with `end`.
 */
export class XmlReader {
  private rest = "";
  private readonly path: string[] = [];
  private started = false;

  constructor(private readonly events: XmlEvents) {}

  /** Takes the next piece; null when all is well so far. */
  write(piece: string): XmlProblem | null {
    const text = this.rest === "" ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const mark = text.indexOf("<", at);
      if (mark < 0) break;
      if (mark > at && !this.say(text.slice(at, mark))) return "malformed";
      const end = endOfToken(text, mark);
      if (end < 0) {
        at = mark;
        break;
      }
      const problem = this.token(text, mark, end);
      if (problem) return problem;
      at = end;
    }
    this.rest = text.slice(at);
    return this.rest.length > LONGEST_TOKEN ? "malformed" : null;
  }

  /** Says that nothing follows. */
  end(): XmlProblem | null {
    return this.started && this.path.length === 0 && this.rest.trim() === "" ? null : "malformed";
  }

  private token(text: string, from: number, to: number): XmlProblem | null {
    if (text.startsWith("<?", from) || text.startsWith("<!--", from)) return null;
    if (text.startsWith("<![CDATA[", from)) {
      this.events.text(text.slice(from + 9, to - 3));
      return null;
    }
    if (text.startsWith("<!", from)) return "doctype";
    if (text.startsWith("</", from)) {
      const name = localName(text.slice(from + 2, to - 1).trim());
      if (this.path.pop() !== name) return "malformed";
      this.events.close(name);
      return null;
    }
    return this.openTag(text.slice(from + 1, to - 1));
  }

  private openTag(inside: string): XmlProblem | null {
    const empty = inside.endsWith("/");
    const body = empty ? inside.slice(0, -1) : inside;
    const space = body.search(/\s/);
    const name = localName(space < 0 ? body : body.slice(0, space));
    const attributes = space < 0 ? {} : attributesOf(body.slice(space));
    if (name === "" || attributes === null || (this.started && this.path.length === 0)) return "malformed";
    this.started = true;
    this.events.open(name, attributes);
    if (empty) {
      this.events.close(name);
      return null;
    }
    this.path.push(name);
    return this.path.length > DEEPEST ? "malformed" : null;
  }

  private say(raw: string): boolean {
    if (this.path.length === 0) return raw.trim() === "" || raw === "\ufeff";
    const text = decoded(raw);
    if (text === null) return false;
    this.events.text(text);
    return true;
  }
}

/** Where the token that begins at `from` ends (after its last character); -1 when the piece stops before. */
function endOfToken(text: string, from: number): number {
  if (text.startsWith("<!--", from)) return after(text, "-->", from + 4);
  if (text.startsWith("<![CDATA[", from)) return after(text, "]]>", from + 9);
  if (text.startsWith("<?", from)) return after(text, "?>", from + 2);
  // too short to tell a comment from a document type
  if (text.startsWith("<!", from) && text.length - from < 9) return -1;
  let quote = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // a > may stand inside an attribute
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === GREATER) return at + 1;
  }
  return -1;
}

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const GREATER = 62;

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const ATTRIBUTE = /\s+([^\s=<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

function attributesOf(text: string): Record<string, string> | null {
  const found: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const value = decoded(match[2] ?? match[3] ?? "");
    if (value === null) return null;
    found[localName(match[1] ?? "")] = value;
    end = ATTRIBUTE.lastIndex;
  }
  return text.slice(end).trim() === "" ? found : null;
}

/** The text with its entities replaced, once; null for an entity that plain XML does not know. */
function decoded(raw: string): string | null {
  if (!raw.includes("&")) return raw;
  let unknown = false;
  const text = raw.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const known = whole.endsWith(";") ? (ENTITIES[name] ?? characterOf(name)) : undefined;
    if (known === undefined) unknown = true;
    return known ?? "";
  });
  return unknown ? null : text;
}

function characterOf(name: string): string | undefined {
  const code = /^#x[0-9a-f]{1,6}$/i.test(name) ? Number.parseInt(name.slice(2), 16) : /^#\d{1,7}$/.test(name) ? Number(name.slice(1)) : -1;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
