import { answerTurn } from "./answer-turn";
import { runBareBot } from "./bare-bot";
import { dashboard, type DashboardSize } from "./dashboard";
import { runDashboardPeer } from "./dashboard-peer";
import { fanout } from "./fanout";
import { fanoutProcesses, runFanoutSender } from "./fanout-processes";
import { fanoutTenants } from "./fanout-tenants";
import { cardBuild } from "./card-build";
import { digest } from "./digest";
import { importSpeed } from "./import-speed";
import { merging } from "./merge";
import { packFiles } from "./pack";
import { portfolioRead } from "./portfolio-read";
import type { BenchResult } from "./result";
import { requestUnits } from "./ru";
import { startSpeed } from "./start-speed";
import { tabVitals } from "./tab-vitals";
import { tabWeight } from "./tab-weight";
import { xlsxWriting } from "./xlsx";

const BENCHES: Record<string, () => Promise<BenchResult[]>> = {
  "answer-turn": answerTurn,
  "portfolio-read": portfolioRead,
  dashboard,
  import: importSpeed,
  xlsx: xlsxWriting,
  merge: merging,
  pack: packFiles,
  digest,
  "card-build": cardBuild,
  fanout,
  "fanout-4": fanoutProcesses,
  "fanout-20": fanoutTenants,
  ru: requestUnits,
  start: startSpeed,
  "tab-weight": tabWeight,
  "tab-vitals": tabVitals,
};

/** `npm run bench [-- NAME]`: one JSON object a line. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name === "bare-bot") return runBareBot(args[0] ?? "");
  if (name === "dashboard-peer") return runDashboardPeer(JSON.parse(args[0] ?? "") as DashboardSize, args[1] ?? "");
  if (name === "fanout-sender") return runFanoutSender(args[0] ?? "", args[1] ?? "");
  if (name !== undefined && !BENCHES[name]) throw new Error(`There is no benchmark « ${name} »: ${Object.keys(BENCHES).join(", ")}`);
  for (const [one, run] of Object.entries(BENCHES)) {
    if (name !== undefined && one !== name) continue;
    for (const line of await run()) process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
