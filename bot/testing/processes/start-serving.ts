import { spawn } from "node:child_process";
import { once } from "node:events";
import { hear } from "./hear";

/** A server in a process of its own. */
export interface Serving {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  /** Ends it in order; gives how long that took, in ms. */
  stop(): Promise<number>;
}

/** Starts a bundled script that says `Jalon: http://…` once it serves, on a free port and the data of a folder. */
export async function startServing(script: string, { args = [], dataDir }: { args?: readonly string[]; dataDir: string }): Promise<Serving> {
  const env = { PATH: process.env["PATH"] ?? "", PORT: "0", JALON_DATA: dataDir, LOG_LEVEL: "warn" };
  const server = spawn(process.execPath, [script, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const said = await hear(server, "Jalon: ", 60_000).catch((error: unknown) => {
    server.kill("SIGKILL");
    throw error;
  });
  return {
    origin: `http://127.0.0.1:${/Jalon: http:\/\/localhost:(\d+)/.exec(said)?.[1]}`,
    async stop() {
      const began = performance.now();
      if (server.exitCode === null && server.signalCode === null) {
        const ended = once(server, "exit");
        server.kill("SIGTERM");
        await ended;
      }
      return performance.now() - began;
    },
  };
}
