import type { ImportCurrent } from "../domain/import/import-context";
import { planImport } from "../domain/import/plan-import";
import type { Action } from "../domain/roadmap/action";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import { planFiles } from "../spreadsheet/plan-files";
import { type BenchResult, median, result } from "./result";

const ACTIONS = 10_000;
const EDITS = 500;
const CONFLICTS = 50;
const RUNS = 9;
const WARM_UP = 2;

const CONTEXT = {
  now: "2026-11-23T08:05:00.000Z",
  today: "2026-11-23",
  edition: "plan.2",
  by: { id: "", name: "" },
  importId: "i-1",
} as const;

/** 10 000 actions come back with 500 edits of which 50 meet an answer: comparing three ways, then with the reading of the file. */
export async function merging(): Promise<BenchResult[]> {
  const { plans, axes, projects, actions, people, directions } = buildSynthetic({ people: 1000, actions: ACTIONS, projects: 200, seed: 1 });
  const [plan] = plans;
  if (!plan) throw new Error("the authority of the benchmark has no plan");
  const exportTimes: number[] = [];
  let bytes = new Uint8Array();
  for (let run = 0; run < 5; run += 1) {
    const started = performance.now();
    bytes = new Uint8Array(await planFiles.write({ plan, axes, projects, actions, people, directions }, "fr"));
    exportTimes.push(performance.now() - started);
  }
  // what the file says is what an export says, with one line of news changed in 500 of its rows
  const read = await planFiles.read(bytes, "retour.xlsx");
  if (!read.ok) throw new Error(`the workbook of the benchmark was refused: ${JSON.stringify(read.errors[0])}`);
  const file = { ...read.plan, actions: read.plan.actions.map((action, n) => (n % (ACTIONS / EDITS) === 0 ? { ...action, line: `Vu hors ligne ${n}` } : action)) };
  const edited = new Set(file.actions.filter((_, n) => n % (ACTIONS / EDITS) === 0).map(({ key }) => key.slice("id:".length)));
  const answered = new Set([...edited].slice(0, CONFLICTS));
  const now = actions.map((action): Action => (answered.has(action.id) ? { ...action, line: "Dit dans Jalon", version: action.version + 1 } : action));
  const current: ImportCurrent = { plan, axes, projects, actions: now, people, directions };

  const times = { merge: [] as number[], preview: [] as number[] };
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const started = performance.now();
    const decision = planImport(file, current, CONTEXT);
    times.merge.push(performance.now() - started);
    const told = [decision.conflicts.length, decision.changed, decision.created, decision.missing.length].join(" ");
    if (told !== `${CONFLICTS} ${EDITS - CONFLICTS} 0 0`) throw new Error(`the comparison of the benchmark found ${told}`);
  }
  for (let run = 0; run < 5; run += 1) {
    const started = performance.now();
    const again = await planFiles.read(bytes, "retour.xlsx");
    if (!again.ok) throw new Error("refused");
    planImport(again.plan, current, CONTEXT);
    times.preview.push(performance.now() - started);
  }
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  return [
    result("merge, 10 000 actions, 500 edits, 50 conflicts", "ms", median(times.merge.slice(WARM_UP)), 1000, "under 1 s", {}),
    result("workbook out, 10 000 actions", "ms", median(exportTimes), 5000, "seconds", { bytes: bytes.length }),
    result("workbook in and compared, 10 000 actions", "ms", median(times.preview), 5000, "seconds", { rssMb: memory }),
  ];
}
