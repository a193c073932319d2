import { zipSync } from "fflate";

/**
 * The zip that Teams takes, every file at its root: the same bytes for the same files on every machine, so that two
 * people can compare what they install.
 */
export function makePackage(files) {
  // A zip keeps a local time without its zone: a date given in local parts is the same everywhere
  const mtime = new Date(2000, 0, 1);
  const entries = Object.entries(files).map(([name, bytes]) => [name, [new Uint8Array(bytes), { mtime, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
}
