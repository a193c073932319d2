/**
 * The one text of a value, so that the same content always has the same bytes: keys in the order of their characters, letters
 * composed (NFC), nothing that is absent, no space. Throws TypeError for what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.normalize("NFC"));
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`no number to freeze: ${value}`);
      return JSON.stringify(value);
    case "object":
      return Array.isArray(value) ? `[${value.map(canonicalJson).join(",")}]` : canonicalObject(value);
    default:
      throw new TypeError(`nothing to freeze: ${typeof value}`);
  }
}

function canonicalObject(value: object): string {
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => [key.normalize("NFC"), one] as const)
    // by code unit: the same on every machine, whatever its language
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(",")}}`;
}
