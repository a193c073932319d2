const LONGEST_WORD = 40;

/** How many slips a word of that length may hold: a short word must be exact, or *aide* would soon be *idée*. */
export const slipsAllowed = (word: string): number => (word.length <= 3 ? 0 : word.length <= 7 ? 1 : 2);

/**
 * How many slips (a letter more, less, wrong, or two swapped) lead from `expected` to `typed`; null when there are more
 * than a word of that length may hold.
 */
export function slipsBetween(expected: string, typed: string): number | null {
  if (expected === typed) return 0;
  const most = slipsAllowed(expected);
  if (most === 0 || typed.length > LONGEST_WORD || Math.abs(expected.length - typed.length) > most) return null;
  return editDistance(expected, typed, most);
}

/** The optimal string alignment distance, or null as soon as it can only exceed `most`. */
function editDistance(a: string, b: string, most: number): number | null {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    // a swap counts from the row before the last
    if (Math.min(...row) > most && Math.min(...previous) > most) return null;
    older = previous;
    previous = row;
  }
  const distance = previous[b.length] ?? 0;
  return distance <= most ? distance : null;
}
