import { canRunMeeting } from "../../domain/committee/committee-access";
import { editsToUndo } from "../../domain/edits/undo";
import { laterChanges } from "../../domain/edits/later-changes";
import type { Person } from "../../domain/people/person";
import type { Channel } from "../../domain/updates/channel";
import type { UpdateEvent } from "../../domain/updates/update-event";
import type { Authority } from "../authority";
import type { KnownConflict } from "../with-authors";
import { changeDecision } from "./change-decision";
import { prepareUndo } from "./prepare-effect";
import type { DecisionOutcome } from "./record-decision";

export interface UndoDecisionInput {
  person: Person;
  decisionId: string;
  channel: Channel;
}

export type UndoDecisionOutcome = DecisionOutcome | { ok: false; reason: "decision-not-applied" };
type Refused = Exclude<UndoDecisionOutcome, { ok: true }>;

/** Takes back all that a decision changed, or says what stands in the way and who wrote it. The decision stays as history. */
export const undoDecision = (authority: Authority, { person, decisionId, channel }: UndoDecisionInput): Promise<UndoDecisionOutcome> =>
  changeDecision<Refused>(authority, { decisionId, person, channel }, async ({ decision: { value: before }, committee }) => {
    const permission = canRunMeeting(person, committee);
    if (!permission.allowed) return { refused: { ok: false, reason: "runs-meeting" } };
    if (before.state === "undone") return { unchanged: before };
    const { eventId } = before;
    if (before.state !== "applied" || eventId === null) return { refused: { ok: false, reason: "decision-not-applied" } };
    const [event] = await authority.store.load([{ type: "event", id: eventId }]);
    if (!event) return { refused: { ok: false, reason: "decision-target-gone" } };
    const undone = { ...before, state: "undone", version: before.version + 1 } as const;
    const prepared = await prepareUndo(authority, before, { person, channel }, { edits: editsToUndo(event.value), undoes: eventId });
    if ("refused" in prepared && prepared.refused.reason !== "nothing-to-change") return prepared;
    const touched = await touchedSince(authority, event.value);
    // people put every value back by hand: there is nothing left to take back. Another decision that did stands on its own
    if ("refused" in prepared && touched.every(({ by }) => by.decisionId === undefined)) return { decision: undone };
    if ("refused" in prepared || touched.length > 0) return { refused: { ok: false, reason: "edit-conflict", conflicts: touched.map(({ conflict }) => conflict) } };
    return { decision: { ...undone, undoneBy: prepared.event?.id ?? null }, writes: prepared.writes };
  });

/** The values that somebody wrote since, were they as the decision left them: told as a conflict, with who it was. */
async function touchedSince({ store }: Authority, event: UpdateEvent): Promise<{ by: UpdateEvent; conflict: KnownConflict }[]> {
  const ids = [...new Set(event.changes.map(({ id }) => id))];
  const about = new Map((await Promise.all(ids.map((id) => store.eventsAbout(event.planId, id)))).flat().map((one) => [one.id, one]));
  const given = new Map(event.changes.map((change) => [change.id, change]));
  return laterChanges(event, [...about.values()]).map(({ subject, id, field, now, by }) => {
    const change = given.get(id);
    const values = { seen: change?.after[field] ?? null, now, wanted: change?.before?.[field] ?? null };
    return { by, conflict: { subject, id, field, ...values, by: by.byName, at: by.at } };
  });
}
