import { strFromU8, unzipSync } from "fflate";

/** The parts of an office file by name, as text; books inside stay closed. */
export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, inside]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(inside) : ""]));

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const read = (xml: string): string => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name] ?? "").replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex ? 16 : 10)));

/** What is read in a part of Word or PowerPoint: one line a paragraph. */
export const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<(w|a):p[ >](?:(?!<\/\1:p>)[^])*<\/\1:p>/g)]
    .map(([paragraph]) => [...paragraph.matchAll(/<(?:w|a):t(?: [^>]*)?>([^<]*)</g)].map(([, text = ""]) => read(text)).join(""))
    .filter((text) => text !== "");

/** The parts whose names match, in the order of their numbers. */
export const numbered = (parts: ReadonlyMap<string, string>, pattern: RegExp): string[] =>
  [...parts]
    .flatMap(([name, text]) => {
      const match = pattern.exec(name);
      return match ? [{ n: Number(match[1]), text }] : [];
    })
    .toSorted((a, b) => a.n - b.n)
    .map(({ text }) => text);
