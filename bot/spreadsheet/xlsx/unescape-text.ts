const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
