import { importPlan } from "../../usecases/import-plan";
import { anImport, importedPlan, jsonPlanFiles } from "../imported-plan";
import { openTestAuthority } from "../open-test-authority";
import { isWriting } from "../open-test-store";

// Runs as a process of its own: imports a plan into a file, and is killed when its n-th writing transaction leaves.
const [, , file = "", actions = "0", killAt = "0"] = process.argv;

async function main(): Promise<void> {
  let transactions = 0;
  const world = await openTestAuthority({
    file,
    before(request) {
      if (!isWriting(request)) return;
      transactions += 1;
      if (transactions === Number(killAt)) process.kill(process.pid, "SIGKILL");
    },
  });
  await importPlan(world.authority, jsonPlanFiles, anImport(importedPlan({ actions: Number(actions) })));
  process.stdout.write(`${transactions}\n`);
  process.exit(0);
}

void main();
