import { LOCAL } from "../config";
import { createVirtualTime, type VirtualTime } from "../scenarios/year/virtual-time";
import { countedStores } from "../scenarios/year/counted-stores";
import { linksInto } from "../teams/links";
import type { Authority } from "../usecases/authority";
import { composeMessage } from "../usecases/messages/compose-message";
import { createPacer } from "../usecases/sending/pacer";
import type { Sender } from "../usecases/sending/send-slice";
import { createAuthorities } from "../wiring/authorities";
import { openStores } from "../wiring/open-stores";
import { syntheticData } from "./synthetic-data";

/** People, actions and projects of an authority. */
export interface Size {
  people: number;
  actions: number;
  projects: number;
}

/** How long Teams takes to accept a card. */
const ACCEPTED_IN_MS = 50;
/** An id as long as those of Teams. */
const FIRST_ACTIVITY = 1_763_366_400_000;

/** An authority in virtual time whose requests to the store are metered. */
export interface UnitsWorld {
  authority: Authority;
  time: VirtualTime;
  /** Teams accounts by person. */
  accounts: ReadonlyMap<string, string>;
  /** Cards that Teams accepted so far. */
  sent(): number;
  /** A card leaves. */
  accept(): Promise<{ ok: true; activityId: string }>;
  /** Request units of this work, by the size model; it must end within what time it lets pass. */
  unitsOf(work: () => Promise<unknown>): Promise<number>;
  close(): void;
}

/** Opens a synthetic authority of that size at an instant. */
export async function openUnitsWorld(size: Size, start: string): Promise<UnitsWorld> {
  const data = await syntheticData(size);
  const opened = await openStores(data.config);
  const time = createVirtualTime(start);
  const log = { info: () => undefined, warn: () => undefined, error: (event: string, facts?: unknown) => void process.stderr.write(`${event} ${JSON.stringify(facts)}\n`) };
  let sent = 0;
  return {
    authority: createAuthorities(countedStores(opened.stores, time), time, log, time.elapsed)(LOCAL.tenantId),
    time,
    accounts: new Map(data.sample.people.map(({ id, aadObjectId }) => [id, aadObjectId ?? ""])),
    sent: () => sent,
    async accept() {
      await time.wait(ACCEPTED_IN_MS);
      sent += 1;
      return { ok: true, activityId: String(FIRST_ACTIVITY + sent) };
    },
    async unitsOf(work) {
      opened.meter?.reset();
      await work();
      // a request is counted when its turn of the event loop ends
      await new Promise((turn) => setImmediate(turn));
      return opened.meter?.requestUnits ?? Number.NaN;
    },
    close() {
      opened.close();
      data.remove();
    },
  };
}

/** The one process that sends for it, to a Teams that accepts every card. */
export function senderOf({ authority, time, accept }: UnitsWorld): Sender {
  const processId = "0a10c0de-0000-4000-8000-000000000001";
  const pacer = createPacer({ authority, timer: time, processId });
  return { authority, messenger: { sendCard: accept, updateCard: accept }, links: linksInto(LOCAL.teamsAppId), pacer, timer: time, processId, compose: composeMessage };
}
