import { inflateSync } from "node:zlib";

const signature = "89504e470d0a1a0a";

/**
 * Reads what Jalon's own icons need of PNG: 8 bits a channel, RGB or RGBA, not interlaced.
 * Gives `{ width, height, pixels: [r, g, b, a][] }`, or null for any other file.
 */
export function readPng(bytes) {
  const data = Buffer.from(bytes);
  if (data.subarray(0, 8).toString("hex") !== signature) return null;
  const chunks = readChunks(data);
  const header = chunks.find(({ type }) => type === "IHDR")?.body;
  if (header === undefined) return null;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, , , interlace] = header.subarray(8);
  const channels = { 2: 3, 6: 4 }[colour];
  if (depth !== 8 || interlace !== 0 || channels === undefined) return null;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ body }) => body));
  return { width, height, pixels: toPixels(unfilter(inflateSync(packed), width * channels, channels), channels) };
}

function readChunks(data) {
  const chunks = [];
  for (let at = 8; at + 8 <= data.length;) {
    const length = data.readUInt32BE(at);
    chunks.push({ type: data.toString("latin1", at + 4, at + 8), body: data.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

// Each row begins with the filter it was written with (PNG specification, chapter 9)
function unfilter(raw, stride, channels) {
  const rows = raw.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const left = column < channels ? 0 : out[row * stride + column - channels];
      const up = row === 0 ? 0 : out[(row - 1) * stride + column];
      const corner = row === 0 || column < channels ? 0 : out[(row - 1) * stride + column - channels];
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[row * stride + column] = raw[row * (stride + 1) + 1 + column] + predicted;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function toPixels(bytes, channels) {
  const pixels = [];
  for (let at = 0; at < bytes.length; at += channels) {
    pixels.push([bytes[at], bytes[at + 1], bytes[at + 2], channels === 4 ? bytes[at + 3] : 255]);
  }
  return pixels;
}
