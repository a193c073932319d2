import { decodeEntities } from "./xml-entities";
import { Attributes, readTag, type Tag } from "./xml-tag";

/** Why a part is not the plain XML that spreadsheets are made of. A document type is refused: it is how XML attacks. */
export type XmlProblem = "doctype" | "malformed";

/** What the reader tells; names come without their namespace prefix. Text may come in several pieces. */
export interface XmlEvents {
  /** `attributes` are good until the event returns. */
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

const DEEPEST = 100;
const LONGEST_TOKEN = 4_000_000;

/**
 * Reads XML piece by piece, strictly: elements must match, entities are the five of XML and numbers, and there is no
 * document type, so that nothing can expand or be fetched. Feed it with `write`, close it with `end`.
 */
export class XmlReader {
  private rest = "";
  private readonly path: string[] = [];
  private started = false;
  private readonly tag: Tag = { end: 0, name: "", kind: "open", attributes: new Attributes() };

  constructor(private readonly events: XmlEvents) {}

  /** Takes the next piece; null when all is well so far. */
  write(piece: string): XmlProblem | null {
    const text = this.rest === "" ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const mark = text.indexOf("<", at);
      if (mark < 0) break;
      if (mark > at && !this.say(text.slice(at, mark))) return "malformed";
      at = mark;
      const end = this.token(text, mark);
      if (typeof end === "string") return end;
      if (end < 0) break;
      at = end;
    }
    this.rest = text.slice(at);
    return this.rest.length > LONGEST_TOKEN ? "malformed" : null;
  }

  /** Says that nothing follows. */
  end(): XmlProblem | null {
    return this.started && this.path.length === 0 && this.rest.trim() === "" ? null : "malformed";
  }

  /** Reads the token that begins here; gives where it ends, or -1 when the piece stops before. */
  private token(text: string, from: number): number | XmlProblem {
    const sign = text[from + 1];
    if (sign === "?") return after(text, "?>", from + 2);
    if (sign === "!") return this.declaration(text, from);
    const problem = readTag(text, from, this.tag);
    if (problem !== "") return problem === "cut" ? -1 : "malformed";
    const { kind, name, end, attributes } = this.tag;
    if (kind === "close") {
      if (this.path.pop() !== name) return "malformed";
      this.events.close(name);
      return end;
    }
    if (this.started && this.path.length === 0) return "malformed";
    this.started = true;
    this.events.open(name, attributes);
    if (kind === "empty") this.events.close(name);
    else if (this.path.push(name) > DEEPEST) return "malformed";
    return end;
  }

  private declaration(text: string, from: number): number | XmlProblem {
    if (text.startsWith("<!--", from)) return after(text, "-->", from + 4);
    if (text.startsWith("<![CDATA[", from)) {
      const end = after(text, "]]>", from + 9);
      if (end >= 0 && this.path.length > 0) this.events.text(text.slice(from + 9, end - 3));
      return end;
    }
    // too short to tell a comment from a document type
    return text.length - from < "<![CDATA[".length ? -1 : "doctype";
  }

  private say(raw: string): boolean {
    if (this.path.length === 0) return raw.trim() === "" || raw === "\ufeff";
    const text = decodeEntities(raw);
    if (text === null) return false;
    this.events.text(text);
    return true;
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
