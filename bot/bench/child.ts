import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** A server that runs beside the benchmark. */
export interface Child {
  url: string;
  /** Seconds of processor time it has used; NaN where the system does not say. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

/** Starts a program that prints a line with its http address once it is ready. */
export async function startChild(args: readonly string[], env: Record<string, string>): Promise<Child> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
  const url = await addressOf(child);
  return {
    url,
    cpuSeconds: () => cpuOf(child.pid ?? 0),
    stop: () =>
      new Promise((done) => {
        child.once("close", () => done());
        child.kill("SIGTERM");
      }),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const match = /http:\/\/[\w.]+:(\d+)/.exec(said);
      if (match) done(`http://127.0.0.1:${match[1]}`);
    });
    child.once("close", (code) => fail(new Error(`a server of the benchmark stopped with code ${code}: ${said}`)));
  });
}

const TICKS_PER_SECOND = 100;

function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}
