// Runs one command of Jalon (`job`, `import`, `export`, `seed`, `doctor`), building the server first when it is out of date.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildJalon } from "./build.mjs";

await buildJalon({ missing: true, names: ["server"] });
const child = spawn(process.execPath, ["--enable-source-maps", join(import.meta.dirname, "../.dist/jalon.cjs"), ...process.argv.slice(2)], { stdio: "inherit", cwd: process.env.INIT_CWD });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
