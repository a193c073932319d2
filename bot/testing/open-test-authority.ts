import type { SampleRecords } from "../usecases/load-sample";
import { loadSample } from "../usecases/load-sample";
import type { Authority } from "../usecases/authority";
import type { Conversation } from "../ports";
import { createAuthorities } from "../wiring/authorities";
import { openTestStore, type TestStore, type TestStoreOptions } from "./open-test-store";
import { createRecordingLog, type RecordingLog } from "./recording-log";
import { createTestClock, type TestClock } from "./test-clock";

export const TENANT = "authority-a";

export interface TestAuthority extends TestStore {
  authority: Authority;
  clock: TestClock;
  log: RecordingLog;
  /** Another process on the same store: what it keeps in memory is its own, and grows old by `elapsed`, in ms. */
  beside(elapsed?: () => number): Authority;
}

export interface TestAuthorityOptions extends TestStoreOptions {
  clock?: TestClock;
}

/** An authority put together as the server does it, over a store of its own or over a file that others share. */
export async function openTestAuthority({
  clock = createTestClock(),
  ...options
}: TestAuthorityOptions = {}): Promise<TestAuthority> {
  const store = await openTestStore(options);
  const log = createRecordingLog();
  const beside = (elapsed?: () => number): Authority => createAuthorities(store.stores, clock, log, elapsed)(TENANT);
  return { ...store, authority: beside(), clock, log, beside };
}

/** The same, with these records in it and everybody reachable. */
export async function openLoadedAuthority(
  sample: Partial<SampleRecords>,
  options: TestAuthorityOptions = {},
): Promise<TestAuthority> {
  const opened = await openTestAuthority(options);
  const whole = { plans: [], axes: [], projects: [], actions: [], people: [], directions: [], events: [], ...sample };
  await loadSample(
    opened.authority.store,
    whole,
    whole.people.map(({ id }) => aConversation(id)),
  );
  return opened;
}

/** Where a person is reached: the chat of the person's own id. */
export const aConversation = (personId: string, values: Partial<Conversation> = {}): Conversation => ({
  personId,
  aadObjectId: `aad-${personId}`,
  serviceUrl: "https://connector.example/",
  conversationId: `chat-${personId}`,
  botId: "28:jalon",
  state: "reachable",
  at: "2026-11-01T08:00:00.000Z",
  ...values,
});
