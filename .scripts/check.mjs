// What CI runs: types, lint, every test, the manifest and the infrastructure. Stops at nothing, fails if anything fails.
import { spawnSync } from "node:child_process";

const steps = [
  ["types", process.execPath, [".scripts/typecheck.mjs"]],
  ["lint", "npx", ["oxlint", "--deny-warnings"]],
  ["tests", process.execPath, [".scripts/test.mjs"]],
  ["manifest", process.execPath, [".scripts/check-manifest.mjs"]],
  ["infra", process.execPath, [".scripts/check-infra.mjs"]],
];

const results = steps.map(([name, command, args]) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  // every random case, not only those that npm test has time for
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, JALON_THOROUGH: "1" } });
  return { name, ok: status === 0, seconds: ((Date.now() - started) / 1000).toFixed(1) };
});

console.log("");
for (const { name, ok, seconds } of results) console.log(`${ok ? "holds" : "FAILS"}  ${name} (${seconds} s)`);
process.exit(results.every((result) => result.ok) ? 0 : 1);
