import { dayAt } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import { decideDirectoryEdits, type DirectoryDecision, type DirectoryRequest, type EditedDirectory } from "../domain/directory/decide-directory-edits";
import { DIRECTORY_JOURNAL } from "../domain/directory/directory-edit";
import { successorsOf } from "../domain/people/successor";
import { PLAN_DEFAULTS } from "../domain/roadmap/plan";
import type { Channel } from "../domain/updates/channel";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Write } from "../ports";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { editEventId, type EditOutcome } from "./edit-things";
import { type LoadedDirectory, loadDirectory } from "./load-directory";
import { withAuthors } from "./with-authors";

export interface DirectoryEditInput extends DirectoryRequest {
  /** The same request twice is recorded once. */
  requestId: string;
  channel: Channel;
}

export type DirectoryOutcome =
  | Extract<EditOutcome, { ok: true } | { reason: "edit-conflict" }>
  | Exclude<Extract<DirectoryDecision, { ok: false }>, { reason: "edit-conflict" }>;

/**
 * Changes directions and applications: one transaction, one event, one undo, as in a plan. Its events stand in a journal of
 * their own, because the directory belongs to the authority and to no plan.
 */
export const editDirectory = (authority: Authority, input: DirectoryEditInput): Promise<DirectoryOutcome> =>
  attempt(async (): Promise<Attempt<DirectoryOutcome>> => {
    const { store } = authority;
    const eventId = editEventId(DIRECTORY_JOURNAL, input.requestId);
    const [[recorded], loaded] = await Promise.all([store.load([{ type: "event", id: eventId }]), loadDirectory(authority, input.edits)]);
    if (recorded) return { outcome: receiptOf(recorded.value) };
    const decided = decideDirectoryEdits(input, loaded);
    if (!decided.ok) return { outcome: decided.reason === "edit-conflict" ? { ...decided, conflicts: await withAuthors(authority, DIRECTORY_JOURNAL, decided.conflicts) } : decided };
    const event = eventOf(eventId, input, authority.clock.now(), decided);
    const commit = await store.commit([...writesOf(loaded, decided), ...(await plansTold(authority, decided)), { do: "create", type: "event", record: event }]);
    authority.directory.forget();
    authority.plans.forget();
    return commit.ok ? { outcome: receiptOf(event) } : { commit };
  });

const receiptOf = ({ id, changes }: UpdateEvent): DirectoryOutcome => ({ ok: true, eventId: id, changed: changes.map(({ subject, id: of }) => ({ subject, id: of })) });

function eventOf(id: string, { person, reason, undoes, channel }: DirectoryEditInput, at: string, { changes }: EditedDirectory): UpdateEvent {
  return {
    id,
    planId: DIRECTORY_JOURNAL,
    at,
    week: weekOf(dayAt(at, PLAN_DEFAULTS.timeZone)),
    by: person.id,
    byName: person.name,
    channel,
    kind: undoes === undefined ? "edit" : "undo",
    edition: null,
    ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
    ...(undoes === undefined ? {} : { undoes }),
    changes,
  };
}

function writesOf({ etags, directions: known }: LoadedDirectory, { directions, applications, created, removed }: EditedDirectory): Write[] {
  const etagOf = (id: string): string => etags.get(id) ?? "";
  const after = new Map(known);
  for (const one of directions) after.set(one.id, one);
  const edited = new Set([...directions, ...removed].map(({ id }) => id));
  // who takes over must still be there, and follow nobody of these: two changes at once must not make a circle
  const guards = new Map(directions.flatMap((one) => successorsOf(one, after)).filter(({ id }) => !edited.has(id)).map((one) => [one.id, one]));
  return [
    ...directions.map((record): Write => (created.has(record.id) ? { do: "create", type: "direction", record } : { do: "replace", type: "direction", record, etag: etagOf(record.id) })),
    ...applications.map((record): Write => (created.has(record.id) ? { do: "create", type: "application", record } : { do: "replace", type: "application", record, etag: etagOf(record.id) })),
    ...removed.map(({ subject, id }): Write => ({ do: "remove", type: subject, id, etag: etagOf(id) })),
    ...[...guards.values()].map((record): Write => ({ do: "replace", type: "direction", record, etag: etagOf(record.id) })),
  ];
}

/** The pages of the plans say the names of directions: they are made again. */
async function plansTold({ plans }: Authority, { directions, created }: EditedDirectory): Promise<Write[]> {
  if (directions.every(({ id }) => created.has(id))) return [];
  return (await plans.all()).map(({ id, edition }): Write => ({ do: "count-change", planId: id, edition }));
}
