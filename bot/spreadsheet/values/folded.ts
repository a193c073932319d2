import { fold } from "../../domain/wording/fold";

const MOST = 20_000;
const LONGEST = 200;
const known = new Map<string, string>();

/** `fold`, remembered: in a spreadsheet the same few words stand on thousands of rows. */
export function folded(text: string): string {
  if (text.length > LONGEST) return fold(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const made = fold(text);
  known.set(text, made);
  return made;
}
