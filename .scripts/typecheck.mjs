// One tsconfig a layer: the compiler itself refuses Node in the domain and the DOM in the server.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const layers = [
  "bot/domain/tsconfig.json",
  "bot/contract/tsconfig.json",
  "bot/tsconfig.json",
  "bot/local-teams/page/tsconfig.json",
  "tab/tsconfig.json",
  "tab/tsconfig.tests.json",
].filter((path) => existsSync(path));

const check = (project) =>
  new Promise((done) => {
    const tsc = spawn("npx", ["tsc", "--noEmit", "--pretty", "false", "-p", project], { stdio: "inherit" });
    tsc.on("close", (code) => done(code === 0 ? [] : [project]));
  });

const failed = [];
for (const layer of layers) failed.push(...(await check(layer)));
if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(", ")}`);
  process.exit(1);
}
console.log(`Types hold in ${layers.length} layers.`);
