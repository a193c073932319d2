import { setImmediate as breathe } from "node:timers/promises";
import { constants, crc32, deflateRawSync } from "node:zlib";

const LOCAL_MARK = 0x04034b50;
const ENTRY_MARK = 0x02014b50;
const END_MARK = 0x06054b50;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980: the same content gives the same bytes. */
const FIRST_DAY = 0x21;
/**
 * Texts are deflated in pieces of this many bytes, each on its own: pieces that end on a byte follow each other as one
 * stream. A piece takes about a millisecond; handing it to another thread and back took more than deflating it.
 */
const PIECE = 256 * 1024;
/** The quickest: one level more would save 6 % of the bytes, and a file is fetched once. */
const LEVEL = 1;
/** UTF-8 takes at most so many bytes for one unit of a text. */
const WIDEST = 3;

interface Entry {
  name: Buffer;
  crc: number;
  size: number;
  packed: Buffer[];
  packedSize: number;
}

/** Makes a zip, part after part; of each only a piece is held besides what is already deflated. */
export class ZipWriter {
  private readonly entries: Entry[] = [];

  /** Adds a part from the pieces of its text, or of its bytes. */
  async add(name: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
    const entry: Entry = { name: Buffer.from(name), crc: 0, size: 0, packed: [], packedSize: 0 };
    const pack = (bytes: Buffer, isLast: boolean): void => {
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
      const packed = deflateRawSync(bytes, { level: LEVEL, memLevel: 9, finishFlush });
      entry.packed.push(packed);
      entry.packedSize += packed.length;
    };
    // bytes at once: texts that are only chained wait for each other and live long enough to cost more than all the rest
    const piece = Buffer.allocUnsafe(PIECE);
    let filled = 0;
    for (const line of pieces) {
      if (typeof line !== "string") {
        pack(piece.subarray(0, filled), false);
        pack(Buffer.from(line), false);
        filled = 0;
        continue;
      }
      const most = line.length * WIDEST;
      if (filled + most > PIECE) {
        pack(piece.subarray(0, filled), false);
        filled = 0;
        // whoever else waits for this process comes in between
        await breathe();
      }
      if (most > PIECE) pack(Buffer.from(line), false);
      else filled += piece.write(line, filled);
    }
    pack(piece.subarray(0, filled), true);
    this.entries.push(entry);
  }

  /** The whole file. */
  bytes(): Uint8Array {
    const parts: Buffer[] = [];
    const directory: Buffer[] = [];
    let offset = 0;
    for (const entry of this.entries) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(LOCAL_MARK, 0);
      common(local, 4, entry);
      directory.push(directoryEntry(entry, offset), entry.name);
      parts.push(local, entry.name, ...entry.packed);
      offset += local.length + entry.name.length + entry.packedSize;
    }
    const size = directory.reduce((sum, part) => sum + part.length, 0);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(END_MARK, 0);
    end.writeUInt16LE(this.entries.length, 8);
    end.writeUInt16LE(this.entries.length, 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(offset, 16);
    return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
  }
}

/** The fields that the head of a part and its line in the directory share. */
function common(buffer: Buffer, at: number, { name, crc, size, packedSize }: Entry): void {
  buffer.writeUInt16LE(VERSION, at);
  buffer.writeUInt16LE(UTF8_NAME, at + 2);
  buffer.writeUInt16LE(DEFLATED, at + 4);
  buffer.writeUInt16LE(0, at + 6);
  buffer.writeUInt16LE(FIRST_DAY, at + 8);
  buffer.writeUInt32LE(crc, at + 10);
  buffer.writeUInt32LE(packedSize, at + 14);
  buffer.writeUInt32LE(size, at + 18);
  buffer.writeUInt16LE(name.length, at + 22);
}

function directoryEntry(entry: Entry, offset: number): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(ENTRY_MARK, 0);
  line.writeUInt16LE(VERSION, 4);
  common(line, 6, entry);
  line.writeUInt32LE(offset, 42);
  return line;
}
