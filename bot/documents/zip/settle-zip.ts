import type { Instant } from "../../domain/calendar/day";
import { inflateEntry, openZip, type Zip, type ZipEntry } from "../../spreadsheet/xlsx/zip";
import { ZipWriter } from "../../spreadsheet/xlsx/write-zip";

/** Changes one part of an office file as text. */
export type PartFix = (part: string, text: string) => string;

const TEXT = /\.(xml|rels|vml)$/;
const BOOK = /\.xlsx$/;
/** The part that says what the others are comes first. */
const FIRST = "[Content_Types].xml";
const INSIDE = 400 * 1024 * 1024;

/**
 * An office file of a library with what it takes from the clock and from chance made steady: the same content gives the same bytes.
 * Parts stand in the order of their names, without dates of their own; books inside are settled too. `more` are parts to add.
 */
export async function settleZip(bytes: Uint8Array, at: Instant, fix: PartFix = (_, text) => text, more: ReadonlyMap<string, string | Uint8Array> = new Map()): Promise<Uint8Array> {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(`an office file that was just written cannot be read: ${zip.fault.code}`);
  const writer = new ZipWriter();
  const names = [...new Set([...zip.entries.keys(), ...more.keys()])].filter((name) => !name.endsWith("/"));
  const ordered = names.toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  for (const name of ordered) {
    const entry = zip.entries.get(name);
    const inside = more.get(name) ?? (entry ? await bytesOf(zip, entry) : "");
    if (typeof inside === "string") await writer.add(name, [inside]);
    else if (TEXT.test(name)) {
      const text = fix(name, steady(new TextDecoder().decode(inside), at));
      await writer.add(name, [name === FIRST ? ofParts(text, ordered) : text]);
    }
    else await writer.add(name, [BOOK.test(name) ? await settleZip(inside, at) : inside]);
  }
  return writer.bytes();
}

const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const UNIQUE = /(<c16:uniqueId[^>]* val=")\{[^}]*\}/g;

/** Dates become that of the content; ids drawn by chance are counted. */
function steady(text: string, at: Instant): string {
  let count = 0;
  return text
    .replace(DATES, `$1${at.replace(/\.\d+Z$/, "Z")}`)
    .replace(UNIQUE, (_, head: string) => `${head}{${(count += 1).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`);
}

const OVERRIDE = /<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g;

/** A library names parts that it does not write; what is not there is not named. */
const ofParts = (types: string, names: readonly string[]): string => types.replace(OVERRIDE, (override, name: string) => (names.includes(name) ? override : ""));

async function bytesOf(zip: Zip, entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const refusal = await inflateEntry(zip, entry, { bytes: INSIDE }, (piece) => {
    pieces.push(piece);
    return null;
  });
  if (refusal) throw new Error(`a part of an office file that was just written cannot be read: ${entry.name}`);
  return new Uint8Array(Buffer.concat(pieces));
}
