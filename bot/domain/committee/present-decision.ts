import { type Day, daysBetween } from "../calendar/day";
import { type Edit, type EditSubject, sameValue } from "../edits/edit";
import { saidOf } from "../edits/new-action";
import { type NameBook, namedValues } from "../history/named-values";
import type { Person } from "../people/person";
import { canFollowDecision } from "./follow-decision";
import { canRunMeeting } from "./committee-access";
import type { Committee } from "./committee";
import { type Decision, isOpen } from "./decision";

/** One thing that a decision changes, with names for ids. */
export interface EffectChange {
  subject: EditSubject;
  id: string;
  /** The project or action, as it is called now; as it was called then where it is gone. */
  name: string;
  field: string;
  before: unknown;
  after: unknown;
}

/** What decisions are shown with. */
export interface ShownWith {
  reader: Person;
  /** The instance that took it; null where it is not there any more. */
  committee: Pick<Committee, "members"> | null;
  names: NameBook;
  /** The project or action as it is called now; null where it is gone. */
  nameOf: (subject: EditSubject, id: string) => string | null;
  today: Day;
}

/** How many days an open decision is past its day; 0 where it is not. */
export const daysOverdue = (decision: Pick<Decision, "state" | "doneAt" | "dueDay">, today: Day): number =>
  isOpen(decision) && decision.dueDay !== null ? Math.max(0, daysBetween(decision.dueDay, today)) : 0;

/** A decision as one reader is shown it. */
export function presentDecision(decision: Decision, shown: ShownWith) {
  const { id, version, number, planId, committeeId, committeeName, meetingId, day, pointId, text, dueDay, taken, effect, state, eventId, doneAt, followUps } = decision;
  const { projectId, projectName, ownerId, ownerName, correction } = decision;
  const committee = shown.committee ?? { members: [] };
  return {
    id,
    version,
    number,
    planId,
    committeeId,
    committeeName,
    meetingId,
    day,
    pointId,
    text,
    dueDay,
    taken,
    state,
    eventId,
    doneAt,
    project: projectId === null ? null : { id: projectId, name: shown.nameOf("project", projectId) ?? projectName },
    owner: ownerId === null ? null : { id: ownerId, name: shown.names.person(ownerId) || ownerName },
    overdueDays: daysOverdue(decision, shown.today),
    effect: effect === null ? null : { kind: effect.kind, changes: effect.edits.flatMap((edit) => changesOf(edit, shown)) },
    followUps: followUps.map(({ at, byName, state: said, line }) => ({ at, byName, state: said, line })),
    ...(correction ? { correction } : {}),
    canChange: canRunMeeting(shown.reader, committee),
    canFollow: canFollowDecision(shown.reader, decision, committee),
  };
}

/** What a reader is shown of a decision. */
export type PresentedDecision = ReturnType<typeof presentDecision>;

/** Each field that an edit changes, before and after. */
function changesOf({ subject, id, seen, values, creates }: Edit, { names, nameOf }: ShownWith): EffectChange[] {
  const name = nameOf(subject, id) ?? String(values["title"] ?? "");
  const fields = creates === undefined ? Object.keys(values).filter((field) => !sameValue(seen[field], values[field])) : Object.keys(saidOf(values));
  return fields.map((field) => {
    const [[said, after] = [field, null]] = Object.entries(namedValues({ [field]: values[field] ?? null }, names));
    const before = creates === undefined ? Object.values(namedValues({ [field]: seen[field] ?? null }, names))[0] : null;
    return { subject, id, name, field: said, before: before ?? null, after };
  });
}
