import type { Container } from "@azure/cosmos";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Records, RecordType, Store } from "../ports";
import { commitWrites } from "./commit";
import { type Document, fromDocument, OPEN_DECISION } from "./document";
import { readJournal } from "./journal";
import { createLoader, stored } from "./load";
import { buildQuery, type Filter } from "./query";
import { discardEdition, stageRecords } from "./staging";

/** A page as large as the answer: the store's usual hundred would be one request a hundred documents. */
const WHOLE = -1;
const CONCERNED = "ARRAY_CONTAINS(c.concernedIds, @personId) AND ARRAY_CONTAINS(@editions, c.edition)";

/** The store of one tenant in a container partitioned by `/tenantId`. */
export function createStore(container: Container, tenantId: string): Store {
  const documents = async (filter: Filter): Promise<Document[]> => {
    const query = container.items.query<Document>(buildQuery(tenantId, filter), { partitionKey: tenantId, maxItemCount: WHOLE });
    return (await query.fetchAll()).resources;
  };
  const records = async <T extends RecordType>(filter: Filter): Promise<Records[T][]> => (await documents(filter)).map((one) => fromDocument<T>(one));
  const withEtags = async <T extends RecordType>(filter: Filter) => (await documents(filter)).map((one) => stored<T>(one));
  const actions = (where: string, parameters: Filter["parameters"]) =>
    records<"action">({ types: ["action"], where, ...(parameters ? { parameters } : {}) }).then(inOrder);
  const messages = async (where: string, week: string) =>
    (await documents({ types: ["prompt", "notice"], where, parameters: { week } })).map((one) =>
      one.type === "prompt" ? stored<"prompt">(one) : stored<"notice">(one),
    );
  const events = (where: string, parameters: Filter["parameters"]) =>
    records<"event">({ types: ["event"], where, ...(parameters ? { parameters } : {}) }).then(newestFirst);

  return {
    load: createLoader(container, tenantId),
    commit: (writes) => commitWrites(container, tenantId, writes),
    plans: () => withEtags<"plan">({ types: ["plan"] }),
    async portfolio(edition) {
      const found = await documents({ types: ["axis", "project"], where: "c.edition = @edition", parameters: { edition } });
      return {
        axes: inOrder(found.filter((one) => one.type === "axis").map((one) => fromDocument<"axis">(one))),
        projects: inOrder(found.filter((one) => one.type === "project").map((one) => fromDocument<"project">(one))),
      };
    },
    actionsOfEdition: (edition) => actions("c.edition = @edition", { edition }),
    actionsOfProject: (edition, projectId) => actions("c.edition = @edition AND c.projectId = @projectId", { edition, projectId }),
    actionsOfAxis: (edition, axisId) =>
      actions("c.edition = @edition AND c.axisId = @axisId AND IS_NULL(c.projectId)", { edition, axisId }),
    actionsOfPerson: (editions, personId) =>
      actions(CONCERNED, {
        personId,
        editions: [...editions],
      }),
    projectsOfHead: (editions, personId) =>
      records<"project">({
        types: ["project"],
        where: CONCERNED,
        parameters: { personId, editions: [...editions] },
      }),
    people: () => records<"person">({ types: ["person"] }),
    personByAadObjectId: async (aadObjectId) =>
      (await withEtags<"person">({ types: ["person"], where: "c.aadObjectId = @aadObjectId", parameters: { aadObjectId } }))[0] ?? null,
    personByEmail: async (email) =>
      (await withEtags<"person">({ types: ["person"], where: "c.email = @email", parameters: { email } }))[0] ?? null,
    directions: () => records<"direction">({ types: ["direction"] }),
    applications: () => records<"application">({ types: ["application"] }),
    conversations: () => records<"conversation">({ types: ["conversation"] }),
    promptsOfWeek: (week) => withEtags<"prompt">({ types: ["prompt"], where: "c.askedIn = @week", parameters: { week } }),
    messagesOfWeek: (week) => messages("c.askedIn = @week", week),
    unfinishedMessagesOfWeek: (week) => messages("c.openIn = @week", week),
    campaigns: () => withEtags<"campaign">({ types: ["campaign"] }),
    availabilities: () => withEtags<"availability">({ types: ["availability"] }),
    channels: () => withEtags<"channel">({ types: ["channel"] }),
    posts: () => withEtags<"post">({ types: ["post"] }),
    eventsAbout: (planId, subjectId) => events("ARRAY_CONTAINS(c.subjectIds, @subjectId) AND c.planId = @planId", { planId, subjectId }),
    eventsSince: (planId, since) => events("c.planId = @planId AND c.at > @since", { planId, since }),
    journal: (planId, part, most) => readJournal(container, tenantId, { planId, most, ...part }),
    undoings: async (eventIds) => (eventIds.length === 0 ? [] : events(...undoing(eventIds))),
    imports: () => withEtags<"import">({ types: ["import"] }),
    committees: (planId) => withEtags<"committee">({ types: ["committee"], where: "c.planId = @planId", parameters: { planId } }),
    meetings: async (planId, committeeId) => {
      const found = await withEtags<"meeting">({ types: ["meeting"], ...partOf(planId, committeeId) });
      return found.toSorted((a, b) => startOf(a.value).localeCompare(startOf(b.value)));
    },
    decisions: async (planId, meetingId) => {
      const found = await withEtags<"decision">({ types: ["decision"], ...partOf(planId, meetingId) });
      return found.toSorted((a, b) => numbers.compare(b.value.number, a.value.number));
    },
    openDecisions: (ownerId) =>
      records<"decision">({
        types: ["decision"],
        where: ownerId === undefined ? "c.openIn = @open" : "ARRAY_CONTAINS(c.concernedIds, @ownerId)",
        parameters: ownerId === undefined ? { open: OPEN_DECISION } : { ownerId },
      }),
    stage: (writes) => stageRecords(container, tenantId, writes),
    discard: (edition) => discardEdition(container, tenantId, edition),
  };
}

/** What belongs to a plan; where it is named, only what is about an instance or a séance, by its index. */
const partOf = (planId: string, aboutId: string | undefined): Pick<Filter, "where" | "parameters"> =>
  aboutId === undefined
    ? { where: "c.planId = @planId", parameters: { planId } }
    : { where: "ARRAY_CONTAINS(c.subjectIds, @aboutId) AND c.planId = @planId", parameters: { planId, aboutId } };

const startOf = ({ day, startTime }: { day: string; startTime: string }): string => `${day} ${startTime}`;

const inOrder = <T extends { order: number }>(list: T[]): T[] => list.toSorted((a, b) => a.order - b.order);

/** One parameter an id: an index answers a list of them, not an array. */
const undoing = (ids: readonly string[]): [where: string, parameters: Record<string, string>] => [
  `c.undoes IN (${ids.map((_, index) => `@u${index}`).join(", ")})`,
  Object.fromEntries(ids.map((id, index) => [`u${index}`, id])),
];

const numbers = new Intl.Collator("en", { numeric: true });

/** Of two events of one instant, the one of the later version comes first: their ids end with it. */
const newestFirst = (events: UpdateEvent[]): UpdateEvent[] =>
  events.toSorted((a, b) => (a.at === b.at ? numbers.compare(b.id, a.id) : a.at < b.at ? 1 : -1));
