import type { AccessReason } from "../../domain/access/access";
import type { AgendaPoint } from "../../domain/committee/agenda-point";
import { canRunMeeting } from "../../domain/committee/committee-access";
import { committeeEvent } from "../../domain/committee/committee-event";
import type { Meeting } from "../../domain/committee/meeting";
import { meetingChange } from "../../domain/committee/meeting-change";
import { withOwnAgenda } from "../../domain/committee/meeting-scene";
import type { Pack, PackMark } from "../../domain/committee/pack";
import type { Person } from "../../domain/people/person";
import { localIdOf } from "../../domain/roadmap/ids";
import type { Change } from "../../domain/updates/update-event";
import type { Commit } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import { findMeeting, type MeetingPlace } from "./find-meeting";
import { gatherPack } from "./gather-pack";
import { markOf } from "./open-pack";
import { packIdOf, sealPack } from "./seal-pack";

export type FreezeOutcome = { ok: true; mark: PackMark; isNew: boolean } | { ok: false; reason: "not-found" | "pack-too-late" | AccessReason };

/** So often a plan that changes while it is read is read again; then it is frozen as it was read. */
const QUIET_TRIES = 4;

/** Freezes the pack of a séance, once and for ever: who asks again is given the same. */
export const freezePack = (authority: Authority, { person, meetingId }: { person: Person; meetingId: string }): Promise<FreezeOutcome> =>
  attempt(async (count): Promise<Attempt<FreezeOutcome>> => {
    // a plan that another process changed a moment ago may still be remembered as it was
    if (count > 0) authority.plans.changed();
    const place = await findMeeting(authority, meetingId);
    if (!place) return { outcome: { ok: false, reason: "not-found" } };
    const permission = canRunMeeting(person, place.committee);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const [frozen] = await authority.store.load([{ type: "pack", id: packIdOf(meetingId) }]);
    if (frozen) return { outcome: { ok: true, mark: markOf(frozen.value), isNew: false } };
    if (isTooLate(place.meeting.value)) return { outcome: { ok: false, reason: "pack-too-late" } };
    const { content, agenda } = await gatherPack(authority, place, person);
    if (count < QUIET_TRIES && (await hasMoved(authority, place))) return { commit: { ok: false, reason: "changed" } };
    const pack = await sealPack(authority.seals, content, person.id);
    const commit = await keep(authority, place, { pack, agenda, person });
    return commit.ok ? { outcome: { ok: true, mark: markOf(pack), isNew: true } } : { commit };
  });

/** « Le dossier est arrêté avant la fin de la séance. » */
export const isTooLate = ({ state }: Pick<Meeting, "state">): boolean => state === "closed" || state === "cancelled";

/** Whether the plan changed while it was read: half of somebody's change is not frozen. */
async function hasMoved({ store }: Authority, { plan }: MeetingPlace): Promise<boolean> {
  const [now] = await store.load([{ type: "plan", id: plan.id }]);
  return now?.value.version !== plan.version || now.value.edition !== plan.edition;
}

/**
 * The pack, the séance that has it, and the line of its journal: all or nothing. An agenda that was only proposed is the séance’s own
 * from now on: it is what members read.
 */
function keep({ store }: Authority, { plan, committee, committeeEtag, meeting }: MeetingPlace, { pack, agenda, person }: { pack: Pack; agenda: AgendaPoint[]; person: Person }): Promise<Commit> {
  const { id: packId, cutOff, hash, frozenAt: at } = pack;
  const before = meeting.value;
  const own = withOwnAgenda({ meeting: before, committee, around: new Map() }, { proposed: agenda });
  const record: Meeting = { ...own.meeting, packId, version: before.version + 1 };
  const changed = meetingChange(before, record);
  const change: Change = { subject: "meeting", id: before.id, before: changed?.before ?? null, after: { ...changed?.after, cutOff, hash } };
  return store.commit([
    { do: "create", type: "pack", record: pack },
    { do: "replace", type: "meeting", record, etag: meeting.etag },
    ...(own.committee === committee ? [] : [{ do: "replace", type: "committee", record: own.committee, etag: committeeEtag } as const]),
    { do: "create", type: "event", record: committeeEvent(plan, { requestId: `${localIdOf(before.id)}.pack`, at, by: person, changes: [change] }) },
  ]);
}
