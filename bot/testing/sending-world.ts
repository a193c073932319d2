import { message, sentence } from "../cards/elements";
import { CAMPAIGN_DEFAULTS, type CampaignSettings } from "../domain/campaigns/campaign-settings";
import { plannedFields } from "../domain/campaigns/ledger-fields";
import type { MessageRecord } from "../domain/campaigns/message-record";
import type { NoticeRecord } from "../domain/campaigns/message-record";
import { aPerson } from "../domain/testing/builders";
import type { Messenger, Slice, Timer } from "../ports";
import { createConnectorApi } from "../teams/connector-api";
import { createMessenger } from "../teams/messenger";
import { loopbackOnly } from "../teams/service-url";
import type { Authority } from "../usecases/authority";
import { createPacer, type Pacer } from "../usecases/sending/pacer";
import type { Sender } from "../usecases/sending/sender";
import { aConversation, openLoadedAuthority, TENANT, type TestAuthority } from "./open-test-authority";
import { TEST_LINKS } from "./recording-messenger";

export const WEEK = "2026-W47";

/** `p-0007`. */
export const personName = (number: number): string => `p-${String(number).padStart(4, "0")}`;

/** The reminder of a person, planned since this morning. */
export const aPlannedNotice = (personId: string, values: Partial<NoticeRecord> = {}): NoticeRecord => ({
  ...plannedFields("reminder", WEEK, personId, "2026-11-16T08:00:00.000Z"),
  kind: "reminder",
  subjects: [],
  about: "",
  ...values,
});

export interface SendingWorldOptions {
  people: number;
  serviceUrl: string;
  settings?: Partial<CampaignSettings>;
  file?: string;
}

/** An authority whose people can be reached at a connector, each with a planned message. */
export async function openSendingWorld({ people, serviceUrl, settings = {}, file }: SendingWorldOptions): Promise<TestAuthority & { slices(size: number): Slice[] }> {
  const ids = Array.from({ length: people }, (_, index) => personName(index));
  const world = await openLoadedAuthority({ people: ids.map((id) => aPerson({ id, name: id, email: `${id}@authority.example` })) }, file === undefined ? {} : { file });
  const { store } = world.authority;
  await store.stage(ids.map((id) => ({ do: "create", type: "conversation", record: aConversation(id, { serviceUrl }) })));
  await store.stage(ids.map((id) => ({ do: "create", type: "notice", record: aPlannedNotice(id) })));
  await store.stage([{ do: "create", type: "settings", record: { ...CAMPAIGN_DEFAULTS, ...settings } }]);
  return { ...world, slices: (size) => slicesOf(ids, size) };
}

/** The slices of the planned messages of these people. */
export function slicesOf(people: readonly string[], size: number): Slice[] {
  const messages = people.map((id) => ({ type: "notice" as const, id: aPlannedNotice(id).id }));
  return Array.from({ length: Math.ceil(messages.length / size) }, (_, index) => ({
    tenantId: TENANT,
    messages: messages.slice(index * size, (index + 1) * size),
  }));
}

/** What a card of a test looks like; about as large as one of three actions. */
const SAID = Array.from({ length: 10 }, () => sentence("Une ligne de la carte de la semaine"));

/** A sender of a process of that name, over the real connector client. */
export function aSender(authority: Authority, timer: Timer, processId = "process-1", options: { pacer?: Pacer; messenger?: Messenger; timeoutMs?: number } = {}): Sender {
  const connector = createConnectorApi({ mayCall: loopbackOnly, token: async () => "token", ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }) });
  return {
    authority,
    messenger: options.messenger ?? createMessenger(connector),
    links: TEST_LINKS,
    timer,
    processId,
    pacer: options.pacer ?? createPacer({ authority, timer, processId }),
    compose: async () => message("fr", "Votre semaine", SAID),
  };
}

/** Every message of the week by its state. */
export async function ledgerOf({ store }: Authority): Promise<Record<string, MessageRecord[]>> {
  const states: Record<string, MessageRecord[]> = {};
  for (const { value } of await store.messagesOfWeek(WEEK)) (states[value.state] ??= []).push(value);
  return states;
}

/** How many messages of the week are in each state. */
export const countsOf = async (authority: Authority): Promise<Record<string, number>> =>
  Object.fromEntries(Object.entries(await ledgerOf(authority)).map(([state, messages]) => [state, messages.length]));
