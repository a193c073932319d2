import { createInflateRaw } from "node:zlib";
import { errorCode } from "../error-code";
import { LIMITS } from "../limits";
import { type Refusal, refuse } from "../refusal";

/** One file inside a zip, as its directory tells it. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  packedSize: number;
  size: number;
  offset: number;
}

export interface Zip {
  ok: true;
  bytes: Uint8Array;
  entries: Map<string, ZipEntry>;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the directory of a zip and refuses what it announces: too many files, too much inside, a squeeze that no table
 * reaches. What the directory says is checked again while inflating, since it may lie.
 */
export function openZip(bytes: Uint8Array): Zip | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return refuse("damaged-file");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.zipEntries) return tooMuch();
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return refuse("damaged-file");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry: ZipEntry = {
      name: new TextDecoder()
        .decode(bytes.subarray(at + 46, at + 46 + nameLength))
        .replaceAll("\\", "/")
        .replace(/^\/+/, ""),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    // sizes beyond 4 GB are written elsewhere: no table needs them
    total += entry.size;
    const bomb = entry.size > LIMITS.squeezedBytes && entry.size > LIMITS.squeezeRatio * entry.packedSize;
    if (total > LIMITS.inflatedBytes || bomb) return tooMuch();
    entries.set(entry.name, entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return { ok: true, bytes, entries };
}

export const tooMuch = (): Refusal =>
  refuse("too-much-inside", { limitMb: LIMITS.inflatedBytes / 1024 / 1024, rows: LIMITS.rows });

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END_MARK) return at;
  return -1;
}

/** How much may still be inflated of one file, over all its parts. */
export interface InflateBudget {
  bytes: number;
}

/**
 * Inflates one entry piece by piece and hands each piece to `take`, which may stop it by giving a refusal. Never holds
 * more than a piece, and stops as soon as more comes out than the directory announced or the budget allows.
 */
export async function inflateEntry(
  zip: Zip,
  entry: ZipEntry,
  budget: InflateBudget,
  take: (piece: Uint8Array) => Refusal | null,
): Promise<Refusal | null> {
  if (entry.encrypted) return refuse("password-protected");
  const packed = packedBytes(zip, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return refuse("damaged-file");
  let inflated = 0;
  const piece = (bytes: Uint8Array): Refusal | null => {
    inflated += bytes.length;
    budget.bytes -= bytes.length;
    return inflated > entry.size || budget.bytes < 0 ? tooMuch() : take(bytes);
  };
  if (entry.method === 0) return piece(packed);
  const stream = createInflateRaw({ chunkSize: 128 * 1024 });
  stream.end(packed);
  try {
    for await (const bytes of stream) {
      const refusal = piece(bytes as Uint8Array);
      if (refusal) return refusal;
    }
  } catch (error) {
    if (errorCode(error).startsWith("Z_")) return refuse("damaged-file");
    throw error;
  }
  return inflated === entry.size ? null : refuse("damaged-file");
}

function packedBytes({ bytes }: Zip, { offset, packedSize }: ZipEntry): Uint8Array | null {
  if (offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL_MARK) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
}
