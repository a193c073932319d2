import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Config } from "../config";
import type { PlanFiles } from "../ports";
import { buildServer } from "../wiring/build-server";
import { endServing } from "../wiring/end-serving";
import { openWorld } from "../wiring/open-world";
import { startCampaigns } from "../wiring/start-campaigns";

/** On one machine nobody watches while it drains. In all ten seconds, less a margin. */
const END_PACE = { local: { drainMs: 0, endMs: 9_500 }, azure: { drainMs: 6_000, endMs: 3_500 } } as const;

/** Starts Jalon, prints its address once it is ready, and stops it in order on SIGTERM or SIGINT. */
export async function serve(config: Config, files: PlanFiles): Promise<void> {
  const world = await openWorld(config);
  if (config.mode === "local") {
    const { loadSampleOnce } = await import("../wiring/local-authority");
    if (await loadSampleOnce(world.stores.stores, config)) world.log.info("sample-loaded", { dataDir: config.dataDir });
  }
  const { server, health, close } = await buildServer(world, config, files, world.localClock);
  // on one machine nobody else may reach it: it hands out tokens to whoever asks
  const host = config.mode === "local" ? "127.0.0.1" : "0.0.0.0";
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(config.port, host, done);
  });
  const { port } = server.address() as AddressInfo;
  const beside = config.mode === "local" ? await listenOnIpv6(server, port) : null;
  health.ready = true;
  process.stdout.write(`Jalon: http://localhost:${port}\n`);
  const campaigns = startCampaigns(world, config);

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    world.log.info("stopping", { signal });
    const servers = beside === null ? [server] : [server, beside];
    await endServing({ servers, health, close, endSending: async () => (await campaigns).stop() }, END_PACE[config.mode]);
    world.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
}

/** `localhost` is ::1 for some programs: the same server answers there, where the machine has it. */
function listenOnIpv6(server: Server, port: number): Promise<Server | null> {
  const beside = createServer((request, response) => void server.emit("request", request, response));
  return new Promise((done) => {
    beside.once("error", () => done(null));
    beside.listen(port, "::1", () => done(beside));
  });
}
