/** What the first bytes of a file say it is. */
export type FileKind = "empty" | "zip" | "compound" | "encrypted" | "other" | "text";

const starts = (bytes: Uint8Array, ...signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

/** How files begin that are surely no table: PDF, PNG, JPEG, GIF, gzip, 7z, RAR, RTF, a zip cut short. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x50, 0x4b, 0x07, 0x08],
];

/** `EncryptedPackage`, as the directory of a compound file writes it. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/**
 * What kind of file this is, by its content and never by its name. `compound` is the container of .xls and .doc;
 * `encrypted` the same container around a workbook with a password.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte === 32 || byte === 10 || byte === 13)) return "empty";
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED) ? "encrypted" : "compound";
  }
  if (OTHERS.some((signs) => starts(bytes, ...signs))) return "other";
  // web pages that call themselves .xls
  const head = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  if (/^(\xef\xbb\xbf)?\s*<(!|\?|html|table)/i.test(head)) return "other";
  return "text";
}
