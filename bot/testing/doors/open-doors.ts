import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type Config, LOCAL } from "../../config";
import type { Person } from "../../domain/people/person";
import { createConnectorTokenVerifier } from "../../identity/verify-connector-token";
import { jwksUrlOf, publishedKeys } from "../../identity/signing-keys";
import { buildSynthetic } from "../../sample/synthetic/build-synthetic";
import { buildValDorsene } from "../../sample/val-dorsene/build-val-dorsene";
import { planFiles } from "../../spreadsheet/plan-files";
import { createTeams } from "../../teams/create-teams";
import { loadSample } from "../../usecases/load-sample";
import { buildServer } from "../../wiring/build-server";
import { createChannelSenders } from "../../wiring/channel-senders";
import { openWorld } from "../../wiring/open-world";
import { putStandingKeys, standingKeys } from "../../local-teams/testing/standing-keys";
import { knownKey, openKeyPublisher } from "./key-publisher";
import { closeServer, listenOnLoopback } from "./loopback-server";
import { recordLog } from "./recorded-log";
import { openRecordingConnector } from "./recording-connector";

/** Monday of week 47: the day the sample authority is told on. */
export const MONDAY = "2026-11-16T08:00:00.000Z";
/** A second authority in the same process: nothing of the first may be seen from it. */
export const OTHER_TENANT = "0b20c0de-0000-4000-8000-000000000002";

/**
 * The whole server on a free port with data of its own, the sample authority in it and another one beside. What stands
 * outside is played: who publishes keys, and the Bot Connector. Tokens are checked as in production, with keys that are
 * fetched; only the clock of Jalon stands still.
 */
export async function openDoors(options: { anonymousBot?: boolean } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), "jalon-doors-"));
  const config: Config = { mode: "local", port: 0, logLevel: "silent", dataDir, anonymousBot: options.anonymousBot ?? false };
  const keys = await standingKeys();
  await putStandingKeys(dataDir);
  const [botKey, tabKey, connector] = await Promise.all([
    knownKey("bot-1", keys.connector, ["msteams"]),
    knownKey("tab-1", keys.entra),
    openRecordingConnector(),
  ]);
  const [botKeys, tabKeys] = await Promise.all([openKeyPublisher([botKey]), openKeyPublisher([tabKey])]);

  let later = 0;
  const elapsed = (): number => performance.now() + later;
  const opened = await openWorld(config);
  const log = recordLog(opened.log);
  opened.localClock?.set(MONDAY);
  const userKeys = publishedKeys(async () => tabKeys.keysUrl, elapsed);
  const connectorKeys = publishedKeys(jwksUrlOf(botKeys.metadataUrl), elapsed);
  const registration = {
    ...opened.registration,
    tenants: [LOCAL.tenantId, OTHER_TENANT],
    connectorKeys,
    userKeysOf: () => userKeys,
  };
  const verify = createConnectorTokenVerifier({ botAppId: registration.botAppId, keys: connectorKeys, time: Date.now });
  const anonymous = config.anonymousBot;
  const teams = createTeams({ ...registration, ...opened, verify, token: registration.botToken, anonymous, openPosts: createChannelSenders });
  const world = { ...opened, registration, teams };

  const sample = buildValDorsene();
  const other = buildSynthetic({ people: 4, actions: 8, projects: 2, seed: 1 });
  await loadSample(world.stores.stores(LOCAL.tenantId), sample);
  await loadSample(world.stores.stores(OTHER_TENANT), other);
  const { server, health, close } = await buildServer(world, config, planFiles, null);
  const origin = await listenOnLoopback(server);
  health.ready = true;

  return {
    origin,
    world,
    health,
    server,
    connector,
    sample,
    other,
    log,
    botKey,
    tabKey,
    botKeys,
    tabKeys,
    authority: world.authorityOf(LOCAL.tenantId),
    /** Lets the clock that ages keys and caches run ahead, in ms. */
    wait: (ms: number) => {
      later += ms;
    },
    /** A person of the sample, by the last part of their id. */
    person(key: string): Person {
      const found = sample.people.find(({ id }) => id === key || id.endsWith(`-${key}`));
      if (!found) throw new Error(`nobody named ${key} in the sample`);
      return found;
    },
    async close() {
      await close();
      await Promise.all([closeServer(server), connector.close(), botKeys.close(), tabKeys.close()]);
      world.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type Doors = Awaited<ReturnType<typeof openDoors>>;
