import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of the test's own, and the way to get rid of it. */
export function temporaryFolder(): { path: string; file: (name: string) => string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "jalon-test-"));
  return { path, file: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) };
}
