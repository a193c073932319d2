// Builds the server and the benchmarks, and runs all of them or the one that is named.
import { spawn } from "node:child_process";
import { buildJalon } from "./build.mjs";
import { findChromium } from "./find-chromium.mjs";

await buildJalon({ missing: true, names: ["server", "bench", "pack-work", "connector", "tab", "local-teams"] });
const child = spawn(process.execPath, ["--enable-source-maps", ".dist/bench.cjs", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, CHROMIUM_PATH: findChromium() ?? "" },
});
child.on("close", (code) => process.exit(code ?? 1));
