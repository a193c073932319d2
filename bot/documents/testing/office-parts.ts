import { posix } from "node:path";
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

/** What does not hold together in an office file: parts that are named and not there, shapes of one slide with one id. */
export function looseEnds(parts: ReadonlyMap<string, string>): string[] {
  const typed = [...(parts.get("[Content_Types].xml") ?? "").matchAll(/<Override [^>]*PartName="\/([^"]*)"/g)].map(([, name = ""]) => name);
  const defaults = [...(parts.get("[Content_Types].xml") ?? "").matchAll(/<Default [^>]*Extension="([^"]*)"/g)].map(([, name = ""]) => name);
  const related = [...parts].flatMap(([name, text]) => {
    if (!name.endsWith(".rels")) return [];
    const base = posix.dirname(posix.dirname(name));
    return [...text.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)].filter(([tag]) => !tag.includes('"External"')).map(([, target = ""]) => (target.startsWith("/") ? target.slice(1) : posix.join(base, target)));
  });
  const twice = (list: readonly string[]): string[] => list.filter((one, at) => list.indexOf(one) !== at);
  const untyped = [...parts.keys()].filter((name) => name !== "[Content_Types].xml" && !typed.includes(name) && !defaults.includes(name.split(".").at(-1) ?? ""));
  const shapes = [...parts].flatMap(([name, text]) => twice([...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id = ""]) => `${name} ${id}`)));
  return [...[...typed, ...related].filter((name) => !parts.has(name)), ...twice(typed), ...twice(defaults), ...untyped, ...shapes];
}

/** The parts whose names match, in the order of their numbers. */
export const numbered = (parts: ReadonlyMap<string, string>, pattern: RegExp): string[] =>
  [...parts]
    .flatMap(([name, text]) => {
      const match = pattern.exec(name);
      return match ? [{ n: Number(match[1]), text }] : [];
    })
    .toSorted((a, b) => a.n - b.n)
    .map(({ text }) => text);
