// Builds what is missing and starts Jalon in this very process.
import { join } from "node:path";
import { createRequire } from "node:module";
import { buildJalon } from "./build.mjs";

await buildJalon({ missing: true });
process.setSourceMapsEnabled(true);
process.argv.splice(2, process.argv.length, "serve");
createRequire(import.meta.url)(join(import.meta.dirname, "../.dist/jalon.cjs"));
