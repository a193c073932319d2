import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import type { Router } from "express";
import type { LocalTeams } from "../create-local-teams";
import { createLocalTeams } from "../create-local-teams";
import type { LocalClock, LocalPerson } from "../types";
import { putStandingKeys } from "./standing-keys";
import type { EchoBot } from "./echo-bot";
import { createEchoBot } from "./echo-bot";
import { samplePeople } from "./sample-people";

export const testRegistration = {
  botAppId: "aaaaaaaa-0000-4000-8000-000000000001",
  tabAppId: "aaaaaaaa-0000-4000-8000-000000000002",
  tenantId: "aaaaaaaa-0000-4000-8000-000000000003",
};

const firstNow = "2026-11-16T08:05:00.000Z";

/** A clock that stands still until it is set; `null` goes back to where it began. */
export function stoppedClock(): LocalClock {
  let now = firstNow;
  return {
    now: () => now,
    set: (instant) => {
      now = instant ?? firstNow;
    },
  };
}

/** Local Teams with an echo bot on a free port of this machine. */
export interface OpenedLocalTeams {
  address: string;
  serviceUrl: string;
  dataDir: string;
  teams: LocalTeams;
  bot: EchoBot;
  clock: LocalClock;
  close(): Promise<void>;
}

/** Opens it; `dataDir` continues with what another one left, `routes` serves more beside it (a tab, say). */
export async function openLocalTeamsForTest(
  given: { dataDir?: string; pageDir?: string; botEndpoint?: string; people?: LocalPerson[]; routes?: Router } = {},
): Promise<OpenedLocalTeams> {
  const dataDir = given.dataDir ?? (await mkdtemp(join(tmpdir(), "jalon-local-teams-")));
  if (given.dataDir === undefined) await putStandingKeys(dataDir);
  const app = express();
  const server = createServer(app);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const clock = stoppedClock();
  const teams = await createLocalTeams({
    ...testRegistration,
    dataDir,
    port,
    clock,
    botEndpoint: given.botEndpoint ?? `${address}/api/messages`,
    tabPath: "/tab",
    people: () => Promise.resolve(given.people ?? samplePeople),
    pageDir: given.pageDir ?? join(dataDir, "no-page"),
  });
  const bot = createEchoBot(teams.issuer, testRegistration.botAppId);
  app.use(bot.router);
  if (given.routes) app.use(given.routes);
  app.use(teams.router);
  return {
    address,
    serviceUrl: `${address}/local/connector/`,
    dataDir,
    teams,
    bot,
    clock,
    close: async () => {
      teams.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (!given.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
