import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Shorter than this, what is saved is less than a packet. */
const SHORTEST = 1000;

const WAYS = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes: Buffer) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Writes each file of the build a second and a third time, compressed as well as can be: the server has nothing left to do. */
export const compressBuilt = (): Plugin => ({
  name: "jalon-compressed",
  apply: "build",
  writeBundle({ dir = "" }) {
    const folder = join(dir, "assets");
    for (const name of readdirSync(folder).filter((one) => /\.(js|css|svg)$/.test(one))) {
      const bytes = readFileSync(join(folder, name));
      if (bytes.length < SHORTEST) continue;
      for (const [ending, compress] of Object.entries(WAYS)) writeFileSync(join(folder, `${name}.${ending}`), compress(bytes));
    }
  },
});
