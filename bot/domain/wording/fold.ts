const MARKS = /[\u0300-\u036f]/g;

/** A text as one searches it: no case, no accents, ligatures opened, typographic quotes and spaces plain. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}

/** A readable identifier made of a text: `Feuille de route 2025` gives `feuille-de-route-2025`. */
export function slug(text: string, longest = 60): string {
  const made = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return made.slice(0, longest).replace(/-+$/, "") || "sans-nom";
}
