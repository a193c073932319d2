const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

/** Says that an answer is a file to keep, under this name; programs that know no accents find it without them. */
export function dispositionOf(name: string): string {
  if (TOKEN.test(name)) return `attachment; filename=${name}`;
  const plain = name.normalize("NFD").replace(/[^\x20-\x7e]/g, "").replace(/["\\%]/g, "_");
  const exact = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.codePointAt(0)?.toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"${plain === name ? "" : `; filename*=UTF-8''${exact}`}`;
}
