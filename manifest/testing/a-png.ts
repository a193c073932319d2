import { deflateSync } from "node:zlib";

/**
 * A square RGBA picture of `size` pixels a side, each row written with the PNG `filter` (0 to 4). The checksums of its
 * chunks are left at zero: nothing that reads our icons looks at them.
 */
export function aPng(size: number, pixel: (at: number) => number[], filter = 0): Buffer {
  const bytes = Buffer.from(Array.from({ length: size * size }, (_, at) => pixel(at)).flat());
  const stride = size * 4;
  const raw = Buffer.alloc(size * (stride + 1));
  for (let row = 0; row < size; row += 1) {
    raw[row * (stride + 1)] = filter;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < 4 ? 0 : (bytes[at - 4] ?? 0);
      const up = row === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = row === 0 || column < 4 ? 0 : (bytes[at - stride - 4] ?? 0);
      const guess = [0, left, up, Math.floor((left + up) / 2), nearestOf(left, up, corner)][filter] ?? 0;
      raw[row * (stride + 1) + 1 + column] = (bytes[at] ?? 0) - guess;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, aChunk("IHDR", header), aChunk("IDAT", deflateSync(raw)), aChunk("IEND", Buffer.alloc(0))]);
}

function nearestOf(left: number, up: number, corner: number): number {
  const distance = (value: number) => Math.abs(left + up - corner - value);
  return [left, up, corner].toSorted((a, b) => distance(a) - distance(b))[0] ?? 0;
}

function aChunk(type: string, body: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + body.length);
  chunk.writeUInt32BE(body.length, 0);
  chunk.write(type, 4, "latin1");
  body.copy(chunk, 8);
  return chunk;
}
