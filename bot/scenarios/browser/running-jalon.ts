import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { putStandingKeys } from "../../local-teams/testing/standing-keys";

const root = join(__dirname, "../../..");
const program = join(root, ".dist/jalon.cjs");
const run = promisify(execFile);

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 10_000;

/** The built Jalon as a newcomer starts it: on this machine, with the sample authority and data of its own. */
export interface RunningJalon {
  /** Where local Teams, the tab and the API are. */
  address: string;
  /** Sets the clock that the server and its jobs see, an ISO instant. */
  setClock(instant: string): Promise<void>;
  /** Runs a job once in a process of its own, beside the server, and gives what it counted. */
  job(name: string): Promise<Record<string, number>>;
  /** Stops the server in order and starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Stops it and removes its data. */
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Starts the server and waits for the line that says it is ready; throws with what it wrote when it does not come. */
async function started(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["--enable-source-maps", program, "serve"], { env });
  const late = setTimeout(() => server.kill("SIGKILL"), READY_WITHIN_MS);
  let said = "";
  try {
    await new Promise<void>((ready, fail) => {
      const listen = (chunk: Buffer): void => {
        said += chunk.toString();
        if (/^Jalon: /m.test(said)) ready();
      };
      server.stdout.on("data", listen);
      server.stderr.on("data", listen);
      server.once("close", () => fail(new Error(`Jalon ended, or was ended after a minute, before it was ready:\n${said}`)));
    });
  } finally {
    clearTimeout(late);
  }
  return server;
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  const late = setTimeout(() => server.kill("SIGKILL"), STOPPED_WITHIN_MS);
  await ended;
  clearTimeout(late);
}

/**
 * Builds what is out of date and starts Jalon on a free port and a new data folder. May take a minute on a slow machine.
 * `scheduler`: campaigns leave by themselves; otherwise when a job or the bureau has them leave.
 */
export async function startJalon({ scheduler = false } = {}): Promise<RunningJalon> {
  await run(process.execPath, [join(root, ".scripts/build.mjs"), "--missing"], { cwd: root });
  const data = await mkdtemp(join(tmpdir(), "jalon-story-"));
  await putStandingKeys(data);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { ...process.env, NODE_ENV: "", JALON_DATA: data, PORT: String(port), JALON_SCHEDULER: scheduler ? "1" : "0" };
  let server = await started(env);
  return {
    address,
    setClock: async (now) => {
      const answer = await fetch(`${address}/local/clock`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ now }),
      });
      if (!answer.ok) throw new Error(`The clock was not set: ${answer.status} ${await answer.text()}`);
    },
    job: async (name) => {
      const { stdout } = await run(process.execPath, [program, "job", name, "--json"], { env });
      return (JSON.parse(stdout) as { counts: Record<string, number> }).counts;
    },
    restart: async () => {
      await stopped(server);
      server = await started(env);
    },
    close: async () => {
      await stopped(server);
      await rm(data, { recursive: true, force: true });
    },
  };
}
