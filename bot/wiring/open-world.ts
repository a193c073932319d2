import { systemClock, type LocalClock, openLocalClock } from "../clock";
import { type Config } from "../config";
import { createConnectorTokenVerifier } from "../identity/verify-connector-token";
import { createLog } from "../log";
import type { Clock, Log, SendQueue } from "../ports";
import { createTeams } from "../teams/create-teams";
import type { Authority } from "../usecases/authority";
import { createAuthorities } from "./authorities";
import { createChannelSenders } from "./channel-senders";
import { openQueue } from "./open-queue";
import { openStores, type OpenStores } from "./open-stores";
import { openRegistration, type Registration } from "./registration";
import { systemTimer } from "./system-timer";

/** Everything a process of Jalon works with, whatever it was started for. */
export interface World {
  stores: OpenStores;
  registration: Registration;
  teams: ReturnType<typeof createTeams>;
  /** The messages on their way to whoever sends them. */
  queue: SendQueue;
  authorityOf: (tenantId: string) => Authority;
  clock: Clock;
  /** The clock of one machine, that can be set; null in Azure. */
  localClock: LocalClock | null;
  log: Log;
  close(): void;
}

/** Opens stores, keys and Teams as the configuration says. `clock` replaces the usual one, for one run of a job. */
export async function openWorld(config: Config, clock?: Clock): Promise<World> {
  const log = createLog(config.logLevel);
  const stores = await openStores(config);
  const registration = await openRegistration(config);
  const localClock = config.mode === "local" ? openLocalClock(config.dataDir) : null;
  const time = clock ?? localClock ?? systemClock;
  const authorityOf = createAuthorities(stores.stores, time, log);
  const verify = createConnectorTokenVerifier({ botAppId: registration.botAppId, keys: registration.connectorKeys, time: Date.now });
  const anonymous = config.mode === "local" && config.anonymousBot;
  const teams = createTeams({ ...registration, verify, token: registration.botToken, anonymous, authorityOf, openPosts: createChannelSenders, log });
  const queue = await openQueue(config, systemTimer);
  const close = (): void => {
    void queue.close();
    stores.close();
  };
  return { stores, registration, teams, queue, authorityOf, clock: time, localClock, log, close };
}
