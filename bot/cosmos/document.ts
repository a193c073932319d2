import type { Action } from "../domain/roadmap/action";
import { type Decision, isOpen } from "../domain/committee/decision";
import { localIdOf } from "../domain/roadmap/ids";
import { NO_APPROACH } from "../domain/roadmap/approach";
import { headsOf, type Project } from "../domain/roadmap/project";
import { UNFINISHED_STATES } from "../domain/campaigns/ledger-fields";
import type { MessageRecord } from "../domain/campaigns/message-record";
import { isLine, type JournalEntry, placeOf } from "../domain/history/journal-place";
import type { Change, UpdateEvent } from "../domain/updates/update-event";
import type { Records, RecordType, Ref } from "../ports";

/** Version of the shape of the documents; a reader of a newer one must refuse it. */
export const SCHEMA = 1;

/** What stands where a message has the week it is open in. */
export const OPEN_DECISION = "decision";

/** A record as it lies in the container: `id` is the document's, `entityId` the record's own. */
export interface Document {
  id: string;
  entityId: string;
  tenantId: string;
  type: RecordType;
  schema: number;
  [field: string]: unknown;
}

const EDITED: ReadonlySet<RecordType> = new Set(["axis", "project", "action"]);

/** The document id of a record. What is part of a plan has one document an edition. */
export function documentId({ type, id, edition }: Ref): string {
  if (!EDITED.has(type)) return `${type}.${id}`;
  if (edition === undefined) throw new TypeError(`${type} ${id} is named without its edition`);
  return `${type}.${edition}.${localIdOf(id)}`;
}

/** A record as the document that holds it. */
export function toDocument<T extends RecordType>(tenantId: string, type: T, record: Records[T]): Document {
  const entityId = type === "conversation" ? (record as Records["conversation"]).personId : (record as { id: string }).id;
  const edition = EDITED.has(type) ? (record as { edition: string }).edition : undefined;
  const id = documentId({ type, id: entityId, ...(edition === undefined ? {} : { edition }) });
  const found = findableBy(type, record);
  return { ...record, ...found, id, entityId, tenantId, type, schema: SCHEMA };
}

/** What a document is found by, besides its own fields: kept in one list each, so that one indexed path answers. */
function findableBy<T extends RecordType>(type: T, record: Records[T]): Record<string, unknown> {
  if (type === "event") {
    const { changes } = record as UpdateEvent;
    return { subjectIds: changes.map((change) => change.id), changes: changes.map(withoutRepetition), ...happenedAs({ type, value: record as UpdateEvent }) };
  }
  if (type === "import") return happenedAs({ type, value: record as Records["import"] });
  if (type === "prompt" || type === "notice") {
    const { week, state } = record as MessageRecord;
    // the few that are not finished are found without reading thousands that are
    return { askedIn: week, ...(UNFINISHED_STATES.has(state) ? { openIn: week } : {}) };
  }
  if (type === "decision") {
    const decision = record as Decision;
    // closed ones stay for years: those to be asked about are found without reading them
    const asked = decision.ownerId !== null && isOpen(decision) ? { concernedIds: [decision.ownerId], openIn: OPEN_DECISION } : {};
    return { subjectIds: [decision.meetingId], ...asked };
  }
  // whoever has a séance open asks every few seconds: neither the other séances nor their decisions are read for it
  if (type === "meeting") return { subjectIds: [(record as Records["meeting"]).committeeId] };
  if (type === "project") return { concernedIds: headsOf(record as Project) };
  if (type !== "action") return {};
  const { ownerId, coOwnerIds } = record as Action;
  return { concernedIds: ownerId === null ? coOwnerIds : [ownerId, ...coOwnerIds] };
}

/** The place of a line of the journal, in the order of which one indexed path gives a plan's history page by page. */
function happenedAs(entry: JournalEntry): { happened?: string; broughtIn?: string } {
  const place = happenedIn(entry.value.planId, placeOf(entry));
  if (isLine(entry)) return { happened: place };
  // what an import did to one thing is only told where that thing is asked for
  return entry.type === "event" ? { broughtIn: place } : {};
}

/** The same, of any place of a plan. */
export const happenedIn = (planId: string, place: string): string => `${planId}/${place}`;

/** A confirmation says the same before and after: it is kept once. */
type KeptChange = Omit<Change, "before"> & { before?: Change["before"]; same?: true };

const withoutRepetition = ({ before, ...change }: Change): KeptChange =>
  before === change.after || (before !== null && JSON.stringify(before) === JSON.stringify(change.after)) ? { ...change, same: true } : { ...change, before };

const withRepetition = ({ same, before = null, ...change }: KeptChange): Change => ({ ...change, before: same ? change.after : before });

/** What a document has and its record has not. */
const NOT_OF_RECORD = new Set(
  ["id", "entityId", "tenantId", "type", "schema", "subjectIds", "concernedIds", "askedIn", "openIn", "happened", "broughtIn"].concat("_rid", "_self", "_etag", "_ts", "_attachments"),
);

/** Fields that documents written before them lack, with what they then mean. */
const LATER_FIELDS: Partial<Record<RecordType, () => Record<string, unknown>>> = {
  plan: () => ({ commitments: [] }),
  meeting: () => ({ agendaVersion: 0, pointWas: null, recentSteps: [] }),
  project: () => ({ usage: "", touchedDirectionIds: [], commitmentIds: [], risks: [], applications: [], approach: NO_APPROACH }),
};

/** The record in a document. Throws when the document was written by a newer Jalon. */
export function fromDocument<T extends RecordType>(document: Document): Records[T] {
  const { entityId, type, schema } = document;
  if (schema > SCHEMA) throw new Error(`document ${document.id} has schema ${schema}, this Jalon reads up to ${SCHEMA}`);
  const record: Record<string, unknown> = { id: entityId, ...LATER_FIELDS[type]?.() };
  for (const field in document) if (!NOT_OF_RECORD.has(field)) record[field] = document[field];
  if (type === "event") record["changes"] = (document["changes"] as KeptChange[]).map(withRepetition);
  return record as unknown as Records[T];
}
