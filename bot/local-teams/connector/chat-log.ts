import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync } from "node:fs";
import { readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Entry } from "./entries";
import { entrySchema } from "./entries";

/** An append-only file of entries, one JSON object a line. */
export interface ChatLog {
  entries: Entry[];
  append(entry: Entry): void;
  /** Replaces the file by these entries, at once. */
  rewrite(entries: Entry[]): void;
  /** Size of the file in bytes. */
  size(): number;
  close(): void;
}

const lineOf = (entry: Entry): string => `${JSON.stringify(entry)}\n`;

function readEntries(path: string): { entries: Entry[]; bytes: number } {
  if (!existsSync(path)) return { entries: [], bytes: 0 };
  const text = readFileSync(path, "utf8");
  // a line without its end was being written when the machine stopped: nobody was told that it was kept
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const entries = whole.split("\n").flatMap((line, index) => {
    if (line === "") return [];
    const parsed = entrySchema.safeParse(parseJson(line));
    if (!parsed.success) throw new Error(`${path}, line ${index + 1}: not an entry of the local Teams log.`);
    return [parsed.data];
  });
  return { entries, bytes: Buffer.byteLength(whole) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Opens the log and cuts off a torn last line. Throws, naming the line, when an earlier line is not an entry. */
export function openChatLog(path: string): ChatLog {
  mkdirSync(dirname(path), { recursive: true });
  const { entries, bytes } = readEntries(path);
  let file = openSync(path, "a");
  let size = bytes;
  ftruncateSync(file, bytes);

  return {
    entries,
    append: (entry) => {
      size += writeSync(file, lineOf(entry));
    },
    rewrite: (kept) => {
      const text = kept.map(lineOf).join("");
      writeFileSync(`${path}.new`, text);
      closeSync(file);
      renameSync(`${path}.new`, path);
      file = openSync(path, "a");
      size = Buffer.byteLength(text);
    },
    size: () => size,
    close: () => closeSync(file),
  };
}
