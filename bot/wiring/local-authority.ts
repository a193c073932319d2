import { LOCAL, type LocalConfig } from "../config";
import type { LocalPerson } from "../local-teams/types";
import type { Conversation, Stores } from "../ports";
import { buildValDorsene } from "../sample/val-dorsene/build-val-dorsene";
import { toldPacks } from "../sample/val-dorsene/told-packs";
import { seals } from "../seals";
import { featuredPeople } from "../sample/val-dorsene/featured-people";
import type { SampleRecords } from "../usecases/load-sample";
import { loadSample } from "../usecases/load-sample";
import { withToldPacks } from "../usecases/packs/freeze-told-packs";
import type { Authority } from "../usecases/authority";

const CONNECTOR_PATH = "/local/connector/";
const serviceUrlOf = (port: number): string => `http://127.0.0.1:${port}${CONNECTOR_PATH}`;

/** Loads the sample authority where nobody has a Teams account yet: at the first start on an empty folder. */
export async function loadSampleOnce(stores: Stores, config: LocalConfig): Promise<boolean> {
  const store = stores(LOCAL.tenantId);
  const people = await store.people();
  if (people.some((person) => person.aadObjectId !== null)) return false;
  const sample = buildValDorsene();
  await loadSample(store, await withToldPacks(sample, toldPacks(sample), seals), installedFor(sample, config));
  return true;
}

/** In the local Teams everybody who has an account has Jalon: where each is reached. */
export const installedFor = ({ people }: Pick<SampleRecords, "people">, config: LocalConfig): Conversation[] =>
  people.flatMap(({ id, aadObjectId }) =>
    aadObjectId === null
      ? []
      : [
          {
            personId: id,
            aadObjectId,
            serviceUrl: serviceUrlOf(config.port),
            conversationId: `local-${id}`,
            botId: `28:${LOCAL.botAppId}`,
            state: "reachable" as const,
            at: "2026-01-01T00:00:00.000Z",
          },
        ],
  );

/** The local connector answers at the port of this start: what was kept at another port follows it. */
export async function followPort({ store }: Authority, port: number): Promise<void> {
  const serviceUrl = serviceUrlOf(port);
  const moved = (await store.conversations()).filter((one) => one.serviceUrl.endsWith(CONNECTOR_PATH) && one.serviceUrl !== serviceUrl);
  if (moved.length > 0) await store.stage(moved.map((one) => ({ do: "create", type: "conversation", record: { ...one, serviceUrl } })));
  const channels = (await store.channels()).filter(({ value }) => value.serviceUrl !== serviceUrl);
  if (channels.length > 0) await store.stage(channels.map(({ value }) => ({ do: "create", type: "channel", record: { ...value, serviceUrl } })));
}

/** The people of the authority as the local Teams shows them. */
export async function localPeople({ directory }: Authority): Promise<LocalPerson[]> {
  const featured = new Set(featuredPeople().map(({ id }) => id));
  return (await directory.people()).map(({ id, name, email, aadObjectId, title, language }) => ({
    id,
    name,
    email,
    aadObjectId,
    role: title,
    language,
    featured: featured.has(id),
  }));
}
