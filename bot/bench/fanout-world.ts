import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LOCAL, type LocalConfig } from "../config";
import { weekOf } from "../domain/calendar/iso-week";
import { CAMPAIGN_DEFAULTS } from "../domain/campaigns/campaign-settings";
import type { MessageRecord } from "../domain/campaigns/message-record";
import { newPrompt, subjectsByPerson } from "../domain/prompts/plan-weekly-prompts";
import { linksInto } from "../teams/links";
import { createConnectorApi } from "../teams/connector-api";
import { createMessenger } from "../teams/messenger";
import { loopbackOnly } from "../teams/service-url";
import type { Slice, Store } from "../ports";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import { passingTime } from "../testing/passing-time";
import { composeMessage } from "../usecases/messages/compose-message";
import { createPacer } from "../usecases/sending/pacer";
import { type Sender, sendSlice } from "../usecases/sending/send-slice";
import { loadSample } from "../usecases/load-sample";
import { createAuthorities } from "../wiring/authorities";
import { openStores } from "../wiring/open-stores";

const MONDAY = "2026-11-23";
const WEEK = weekOf(MONDAY);
/** 9 h in Paris. */
const START = `${MONDAY}T08:00:00.000Z`;
const SLICE = 50;
/** Slices that a process works on at once. */
const LANES = 16;
const silent = { info: () => undefined, warn: () => undefined, error: (event: string, facts?: unknown) => void process.stderr.write(`${event} ${JSON.stringify(facts)}\n`) };

const configOf = (dataDir: string): LocalConfig => ({ mode: "local", port: 3978, logLevel: "silent", dataDir, anonymousBot: false });

/** A tenant, and what makes its people others than those of another one. */
export interface FanoutAuthority {
  tenantId: string;
  seed: number;
}

export interface FanoutTenant extends FanoutAuthority {
  slices: Slice[];
  /** In the order in which they are sent to. */
  conversations: string[];
}

/** A folder in which each tenant has a synthetic authority with the week's question planned for so many people. */
export async function fanoutData(authorities: readonly FanoutAuthority[], people: number, rate: number, connectorUrl: string) {
  const dataDir = mkdtempSync(join(tmpdir(), "jalon-bench-"));
  const opened = await openStores(configOf(dataDir));
  const tenants: FanoutTenant[] = [];
  for (const { tenantId, seed } of authorities) {
    const asked = await planEverybody(opened.stores(tenantId), people, rate, `${connectorUrl}/${tenantId}/`, seed);
    const messages = asked.map((id) => ({ type: "prompt" as const, id: `weekly.${WEEK}.${id}` }));
    const count = Math.ceil(messages.length / SLICE);
    const slices = Array.from({ length: count }, (_, n) => ({ tenantId, messages: messages.slice(n * SLICE, (n + 1) * SLICE) }));
    tenants.push({ tenantId, seed, slices, conversations: asked.map((id) => conversationOf(seed, id)) });
  }
  opened.close();
  return { dataDir, tenants, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** Conversations of different tenants have different ids: the connector tells them apart by these. */
const conversationOf = (seed: number, personId: string): string => `c${seed}-${personId}`;

async function planEverybody(store: Store, people: number, rate: number, serviceUrl: string, seed: number): Promise<string[]> {
  // some of them own nothing and are not asked
  const sample = buildSynthetic({ people: Math.ceil(people * 1.3) + 20, actions: people * 4, projects: 20, seed: seed + 1 });
  const about = [...subjectsByPerson({ ...sample, today: MONDAY })].filter(([, { actions }]) => actions.length > 0).slice(0, people);
  if (about.length < people) throw new Error(`only ${about.length} of ${people} people have something to answer`);
  await loadSample(
    store,
    sample,
    about.map(([personId]) => ({
      personId,
      aadObjectId: personId,
      serviceUrl,
      conversationId: conversationOf(seed, personId),
      botId: `28:${LOCAL.botAppId}`,
      state: "reachable" as const,
      at: START,
    })),
  );
  const limits = { ...CAMPAIGN_DEFAULTS.limits, tenant: { count: rate, seconds: 1 } };
  await store.stage([{ do: "create", type: "settings", record: { ...CAMPAIGN_DEFAULTS, limits } }]);
  await store.stage(about.map(([id, subjects]) => ({ do: "create", type: "prompt", record: newPrompt(WEEK, id, START, subjects) })));
  return about.map(([id]) => id);
}

export interface OpenSenders {
  senderOf(tenantId: string): Sender;
  ledger(tenantId: string): Promise<MessageRecord[]>;
  /** What the store was asked for so far. */
  requestUnits(): number;
  close(): void;
}

/** The senders of a process over that folder. */
export async function openSenders(dataDir: string, processId: string): Promise<OpenSenders> {
  const opened = await openStores(configOf(dataDir));
  const { timer, clock } = passingTime(1, START);
  const authorityOf = createAuthorities(opened.stores, clock, silent);
  const messenger = createMessenger(createConnectorApi({ mayCall: loopbackOnly, token: async () => "token" }));
  const links = linksInto(LOCAL.teamsAppId);
  const senderOf = (tenantId: string): Sender => {
    const authority = authorityOf(tenantId);
    return { authority, messenger, links, timer, processId, compose: composeMessage, pacer: createPacer({ authority, timer, processId }) };
  };
  const ledger = async (tenantId: string) => (await opened.stores(tenantId).messagesOfWeek(WEEK)).map(({ value }) => value);
  return { senderOf, ledger, requestUnits: () => opened.meter?.requestUnits ?? Number.NaN, close: opened.close };
}

/** Sends all slices as a worker would, those that have to be brought again included. */
export async function drain(sender: Sender, slices: readonly Slice[]): Promise<void> {
  const queue = slices.values();
  const lane = async (): Promise<void> => {
    for (const slice of queue) await sendAndBringAgain(sender, slice);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await sender.pacer.leave();
}

async function sendAndBringAgain(sender: Sender, slice: Slice): Promise<void> {
  const { again } = await sendSlice(sender, slice);
  await Promise.all(
    again.map(async ({ type, id, inSeconds }) => {
      await sender.timer.wait(inSeconds * 1000);
      await sendAndBringAgain(sender, { ...slice, messages: [{ type, id }] });
    }),
  );
}
