import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";

/**
 * The text of a CSV file: UTF-8 with or without its mark, UTF-16 with it, else Windows-1252, which is what French Excel
 * saves. Null when it is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // no text holds a zero byte, and nearly every other file does
  if (bytes.includes(0)) return null;
  return isUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : windows1252(bytes);
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The runtime's own decoder of that name reads Latin-1 in some versions: apostrophes and œ would be lost. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (sign) => UPPER[sign.charCodeAt(0) - 0x80] ?? sign);
