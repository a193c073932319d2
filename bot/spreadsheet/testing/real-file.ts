import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../../shared/data/real");

/** A real file that stands beside the checkout and is not part of it; null, said in one line, where it is absent. */
export function realFile(name: string): Uint8Array | null {
  const path = join(FOLDER, name);
  if (existsSync(path)) return readFileSync(path);
  process.stdout.write(`${name} is not at ../shared/data/real: this test looked at nothing.\n`);
  return null;
}
