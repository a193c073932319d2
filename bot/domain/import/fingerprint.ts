/** Spreads every bit of a 32-bit number over all of them. */
function stir(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * A 53-bit fingerprint of a text, as 11 characters of base 36: the same on every machine, and not a secret. Two 32-bit
 * sums walk the text on their own (one multiplies, one rotates too) and are stirred into each other at the end; among
 * 10 000 texts two that meet have a chance of about one in 10^8.
 */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let two = text.length ^ 0x2545f491;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(((two << 13) | (two >>> 19)) ^ code, 0x5bd1e995);
  }
  const low = stir(one ^ stir(two));
  const high = stir(two ^ low) & 0x1fffff;
  return (high * 0x1_0000_0000 + low).toString(36).padStart(11, "0");
}
