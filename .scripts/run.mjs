// Runs one command of Jalon (`job`, `import`, `export`, `seed`, `doctor`), building the server first when it is out of date.
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { buildJalon } from "./build.mjs";

await buildJalon({ missing: true, names: ["server"] });
// files are named from where the command was typed, data from the project, as `npm start` does
const root = join(import.meta.dirname, "..");
const env = { ...process.env, JALON_DATA: resolve(root, process.env.JALON_DATA || ".jalon") };
const child = spawn(process.execPath, ["--enable-source-maps", join(root, ".dist/jalon.cjs"), ...process.argv.slice(2)], { stdio: "inherit", env, cwd: process.env.INIT_CWD });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
