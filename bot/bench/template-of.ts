type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Fields whose values differ from card to card; what is always the same is part of the template. */
const SAID: ReadonlySet<string> = new Set(["text", "fallbackText", "promptId", "actionId", "version", "about", "url"]);

/** A card as a template with a binding in place of each value that differs from card to card, and these values. */
export function templateOf(card: object): { template: Json; values: Record<string, Json> } {
  const values: Record<string, Json> = {};
  let count = 0;
  const bound = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((one) => bound(one, ""));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bound(one, name)]));
    // the version of the card format stands beside texts that are always the same
    if (!SAID.has(key) || value === "1.5") return value;
    const name = `v${count}`;
    count += 1;
    values[name] = value;
    return `\${${name}}`;
  };
  const whole = JSON.parse(JSON.stringify(card)) as Json;
  return { template: bound(whole, ""), values };
}
