import { openLocalClock } from "../../clock";
import { LOCAL } from "../../config";
import type { Instant } from "../../domain/calendar/day";
import type { CampaignSettings } from "../../domain/campaigns/campaign-settings";
import type { PromptRecord } from "../../domain/prompts/prompt-record";
import { openLocalIssuer } from "../../local-teams/issuer";
import { buildSynthetic } from "../../sample/synthetic/build-synthetic";
import { SYNTHETIC_LOADED_AT, SYNTHETIC_PLAN_ID, type SyntheticOptions } from "../../sample/synthetic/options";
import { loadSample } from "../../usecases/load-sample";
import { activityOf, pressing } from "../doors/activities";
import { aConversation } from "../open-test-authority";
import { openTestStore } from "../open-test-store";
import { putStandingKeys } from "../../local-teams/testing/standing-keys";
import { temporaryFolder } from "../temporary-folder";
import { openThrottlingConnector } from "../throttling/throttling-connector";

export interface AnsweringOptions extends SyntheticOptions {
  /** What the clock of every process shows. */
  now: Instant;
  limits: CampaignSettings["limits"];
}

/** An authority in a folder that servers may be started on, the connector where its cards arrive, and people who press on them. */
export async function openAnsweringAuthority({ now, limits, ...size }: AnsweringOptions) {
  const folder = temporaryFolder();
  await putStandingKeys(folder.path);
  openLocalClock(folder.path).set(now);
  const connector = await openThrottlingConnector({ ...limits, latency: [30, 80] });
  const serviceUrl = connector.serviceUrl();
  const sample = buildSynthetic(size);
  const opened = await openTestStore({ file: folder.file("jalon.db") });
  const store = opened.stores(LOCAL.tenantId);
  const chats = sample.people.map(({ id, aadObjectId }) => aConversation(id, { aadObjectId: aadObjectId ?? "", serviceUrl, conversationId: `a:${id}` }));
  await loadSample(store, sample, chats);
  const token = await (await openLocalIssuer({ dataDir: folder.path, ...LOCAL })).connectorToken(serviceUrl);
  const people = new Map(sample.people.map((person) => [person.id, person]));

  return {
    store,
    sample,
    connector,
    token,
    dataDir: folder.path,
    /** Whose card has arrived, first come first. */
    arrived: (): string[] => Object.keys(connector.report().delivered).map((chat) => chat.slice(2)),
    /** « Rien de neuf » on a card, as Teams posts it. */
    press({ id: promptId, personId, actions }: PromptRecord): object {
      const person = people.get(personId);
      if (!person) throw new Error(`nobody is ${personId}`);
      return activityOf(person, serviceUrl, pressing("confirm-rest", { promptId, about: actions.map(({ id }) => id).join(" ") }));
    },
    /** Who was heard, once for each time. */
    heard: async (): Promise<string[]> => (await store.eventsSince(SYNTHETIC_PLAN_ID, SYNTHETIC_LOADED_AT)).map(({ by }) => by).toSorted(),
    async close() {
      opened.close();
      await connector.close();
      folder.remove();
    },
  };
}

export type AnsweringAuthority = Awaited<ReturnType<typeof openAnsweringAuthority>>;
