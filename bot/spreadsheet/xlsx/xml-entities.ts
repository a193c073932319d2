const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text with its entities replaced, once; null for an entity that plain XML does not know. */
export function decodeEntities(raw: string): string | null {
  if (!raw.includes("&")) return raw;
  let unknown = false;
  const text = raw.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const known = whole.endsWith(";") ? (ENTITIES[name] ?? characterOf(name)) : undefined;
    if (known === undefined) unknown = true;
    return known ?? "";
  });
  return unknown ? null : text;
}

function characterOf(name: string): string | undefined {
  const hexadecimal = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? -1);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
