import { execFileSync } from "node:child_process";
import { z } from "zod";

const found = z.record(z.string(), z.string().nullable());

/**
 * The folder from which a package that Jalon is compared with can be required, put there when it is not yet; null, with
 * a line that says why, when it cannot be had.
 */
export function findPeer(spec: string): string | null {
  const told = execFileSync(process.execPath, [".scripts/find-peers.mjs", spec], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return found.parse(JSON.parse(told))[spec] ?? null;
}
