import { spawn } from "node:child_process";
import { join } from "node:path";
import { type BenchResult, median, result } from "./result";
import { syntheticData } from "./synthetic-data";

const RUNS = 5;
const LIMIT_SECONDS = 3;

/** `npm start` on existing data, from the shell to the line that says it is ready. */
export async function startSpeed(): Promise<BenchResult[]> {
  const data = await syntheticData({ people: 2000, actions: 10_000, projects: 69 });
  const times: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) times.push(await secondsToReady(data.config.dataDir));
  } finally {
    data.remove();
  }
  return [result("start", "s", median(times), LIMIT_SECONDS, "under 1 (3 s)", { all: times.map((time) => Number(time.toFixed(2))) })];
}

function secondsToReady(dataDir: string): Promise<number> {
  const started = performance.now();
  const child = spawn("npm", ["start", "--silent"], { cwd: join(__dirname, ".."), detached: true, env: { ...process.env, JALON_DATA: dataDir, PORT: "0", LOG_LEVEL: "error" }, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((done, fail) => {
    let seconds = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      if (seconds > 0 || !chunk.toString().includes("http://")) return;
      seconds = (performance.now() - started) / 1000;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    });
    child.once("close", () => (seconds > 0 ? done(seconds) : fail(new Error("npm start stopped before it was ready"))));
  });
}
