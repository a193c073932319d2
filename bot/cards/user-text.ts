// Clients replace {{DATE(…)}} even in plain runs, and templates replace ${…}: an invisible joiner between the two signs
// shows them as they were typed.
const JOINER = "\u2060";
const FORMULA = /(?<=\{)\{|(?<=\$)\{/g;
// Controls, and marks that turn the direction of the words around them.
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** What a person wrote, on one line, safe to show in a run of plain text. */
export function shown(text: string): string {
  const seen = text.replace(UNSEEN, " ").trim();
  return seen.includes("{") ? seen.replace(FORMULA, `${JOINER}{`) : seen;
}

/** The same, cut at a word when it is longer than `longest` characters, with an ellipsis. */
export function shortened(text: string, longest: number): string {
  const plain = shown(text);
  if (plain.length <= longest) return plain;
  const letters = [...plain];
  if (letters.length <= longest) return plain;
  const cut = letters.slice(0, longest - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, "")}…`;
}
