/** A piece of a query. Words keep their spelling: property names are case-sensitive, keywords are not. */
export interface Token {
  kind: "word" | "parameter" | "string" | "number" | "sign" | "end";
  text: string;
  /** The value of a string or number. */
  value?: string | number;
  /** Where it starts in the query. */
  at: number;
}

/** What is wrong with a query, and where. It never leaves this folder: parsing gives a refusal. */
export class QueryFault extends Error {
  constructor(
    message: string,
    readonly unsupported = false,
  ) {
    super(message);
  }
}

const name = /[A-Za-z_][A-Za-z0-9_]*/.source;
const amount = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.source;
const quoted = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/.source;
const sign = /<=|>=|!=|<>|[=<>(),.[\]*-]/.source;
const piece = new RegExp(`\\s+|(${name})|(@${name})|(${amount})|(${quoted})|(${sign})`, "y");

/** Cuts a query into tokens, ending with one of kind "end". */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    piece.lastIndex = at;
    const match = piece.exec(query);
    if (match === null) throw new QueryFault(`Syntax error, invalid token '${query[at]}' at ${at}.`);
    const [text, word, parameter, number, string] = match;
    if (word !== undefined) tokens.push({ kind: "word", text, at });
    else if (parameter !== undefined) tokens.push({ kind: "parameter", text, at });
    else if (number !== undefined) tokens.push({ kind: "number", text, value: Number(text), at });
    else if (string !== undefined) tokens.push({ kind: "string", text, value: unquote(text), at });
    else if (match[5] !== undefined) tokens.push({ kind: "sign", text, at });
    at = piece.lastIndex;
  }
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}

const escapes: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(u[0-9A-Fa-f]{4}|.)/gs, (_, escaped: string) => {
    if (escaped.length === 5) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return escapes[escaped] ?? escaped;
  });
}
