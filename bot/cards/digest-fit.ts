/** A phone held upright shows about so many characters on a line of a card. */
export const PHONE_CHARACTERS = 40;

/** Every line of text of a digest, headings and foot included: a screen and a half of a phone. */
export const DIGEST_LINES = 30;

/** Entries shown under one heading. */
export const MOST_SHOWN = 4;

/** How many lines a text takes at a width, breaking only where a browser may: at a plain space. */
export function linesAt(text: string, width = PHONE_CHARACTERS): number {
  let lines = 1;
  let used = 0;
  for (let from = 0; from <= text.length;) {
    const space = text.indexOf(" ", from);
    const end = space < 0 ? text.length : space;
    const word = end - from;
    const gap = used > 0 ? 1 : 0;
    if (gap === 1 && used + 1 + word > width) {
      lines += 1;
      used = word;
    } else used += gap + word;
    // a word longer than a line is broken by the client
    while (used > width) {
      lines += 1;
      used -= width;
    }
    from = end + 1;
  }
  return lines;
}

/** A section to be fitted: the lines that each of its first entries takes, and how many entries it has in all. */
export interface Measured {
  lines: readonly number[];
  total: number;
  /** Who is served first in each turn: the lowest. */
  rank: number;
}

/**
 * How many entries of each section are shown in so many lines: one of each, then in turn, four at most. A section costs
 * its heading, and a line that says how many others there are.
 */
export function fitSections(sections: readonly Measured[], room: number): number[] {
  const shown = sections.map(({ lines }) => Math.min(1, lines.length));
  let taken = sections.reduce((sum, section, at) => sum + cost(section, shown[at] ?? 0), 0);
  const inTurn = [...sections.entries()].toSorted(([, a], [, b]) => a.rank - b.rank);
  for (let round = 2; round <= MOST_SHOWN; round += 1) {
    for (const [at, section] of inTurn) {
      if (section.lines.length < round || shown[at] !== round - 1) continue;
      const more = cost(section, round) - cost(section, round - 1);
      if (taken + more > room) continue;
      shown[at] = round;
      taken += more;
    }
  }
  return shown;
}

function cost({ lines, total }: Measured, shown: number): number {
  let sum = total === 0 ? 0 : 1;
  for (let at = 0; at < shown; at += 1) sum += lines[at] ?? 0;
  return shown < total ? sum + 1 : sum;
}
