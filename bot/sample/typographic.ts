const NO_BREAK = "\u00a0";

/**
 * A French text as people read it. The tables of the sample are typed with plain apostrophes and spaces; here they
 * become typographic apostrophes, and no-break spaces before `: ; ? ! %`, inside « » and before units.
 */
export function typographic(text: string): string {
  return text
    .replace(/'/g, "’")
    .replace(/ ([:;?!%»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(\d) (\d{3})(?!\d)/g, "$1\u202f$2")
    .replace(/(\d) (k€|M€|€|j|h|m²|Go|Mo|Mbit\/s|Gbit\/s)(?!\p{L})/gu, `$1${NO_BREAK}$2`);
}
