import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Config } from "../config";
import { putStandingKeys } from "../local-teams/testing/standing-keys";
import { planFiles } from "../spreadsheet/plan-files";
import { buildServer } from "../wiring/build-server";
import { loadSampleOnce } from "../wiring/local-authority";
import { openWorld } from "../wiring/open-world";
import { openLoopback } from "./doors/loopback-server";

/** Jalon and the local Teams in one process, as `npm start` puts them together. */
export async function openJalon() {
  const dataDir = await mkdtemp(join(tmpdir(), "jalon-local-"));
  await putStandingKeys(dataDir);
  // the local connector has to know its own port before there is a server
  let answers: Server | null = null;
  const { origin, close } = await openLoopback((request, response) => void answers?.emit("request", request, response));
  const config: Config = { mode: "local", port: Number(new URL(origin).port), logLevel: "silent", dataDir, anonymousBot: false };
  const world = await openWorld(config);
  world.localClock?.set("2026-11-16T08:00:00.000Z");
  await loadSampleOnce(world.stores.stores, config);
  const built = await buildServer(world, config, planFiles, world.localClock);
  answers = built.server;
  const ask = async (method: string, path: string, body?: object, token = ""): Promise<{ status: number; body: unknown }> => {
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
    const response = await fetch(`${origin}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    return { status: response.status, body: await response.json() };
  };
  const tokenOf = async (person: string): Promise<string> =>
    z.object({ token: z.string() }).parse((await ask("POST", "/local/token", { person })).body).token;
  return {
    ask,
    tokenOf,
    world,
    clock: world.localClock,
    async close() {
      await built.close();
      await close();
      world.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
