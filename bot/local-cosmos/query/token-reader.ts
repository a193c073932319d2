import { QueryFault, tokenize } from "./tokenize";
import type { Token } from "./tokenize";

/** Walks over the tokens of a query. Keywords are matched without case. */
export interface TokenReader {
  peek(): Token;
  next(): Token;
  isKeyword(...words: string[]): boolean;
  /** Takes the keyword or sign when it is next. */
  take(text: string): boolean;
  /** Takes the keyword or sign, which must be next. */
  expect(text: string): void;
  /** Takes a word that is no keyword's place: a name. */
  name(): string;
  fault(): QueryFault;
  /** Every parameter of the query, wherever the reader stands. */
  parameters(): string[];
}

/** A reader at the start of a query. */
export function readTokens(query: string): TokenReader {
  const tokens = tokenize(query);
  const end: Token = { kind: "end", text: "", at: query.length };
  let position = 0;
  const peek = (): Token => tokens[position] ?? end;
  const reader: TokenReader = {
    peek,
    next() {
      const token = peek();
      position += 1;
      return token;
    },
    isKeyword: (...words) => peek().kind === "word" && words.includes(peek().text.toUpperCase()),
    take(text) {
      const { kind, text: found } = peek();
      const taken = (kind === "sign" && found === text) || (kind === "word" && found.toUpperCase() === text);
      if (taken) position += 1;
      return taken;
    },
    expect(text) {
      if (!reader.take(text)) throw reader.fault();
    },
    name() {
      const token = reader.next();
      if (token.kind === "word") return token.text;
      position -= 1;
      throw reader.fault();
    },
    parameters: () => tokens.filter(({ kind }) => kind === "parameter").map(({ text }) => text),
    fault() {
      const { kind, text, at } = peek();
      return new QueryFault(`Syntax error, incorrect syntax near ${kind === "end" ? "the end" : `'${text}' at ${at}`}.`);
    },
  };
  return reader;
}
