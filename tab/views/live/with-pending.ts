import type { DecisionView } from "../../../bot/contract/decisions";
import type { MeetingView, NoteView, PointView } from "../../../bot/contract/meetings";
import type { LiveLetter, Step } from "./letter";

interface Author {
  id: string;
  name: string;
}

/** What people who are in the room count as: themselves, or another member with their voice. */
const isThere = (presence: string | null): boolean => presence === "present" || presence === "represented";

/** The séance as it will be once what still waits has been sent; what the server has already is not done twice. */
export function withPending(view: MeetingView, letters: readonly LiveLetter[], by: Author): MeetingView {
  return letters.reduce((now, letter) => (letter.kind === "step" ? stepped(now, letter.step, letter.at, by) : decided(now, letter, by)), view);
}

function stepped(view: MeetingView, step: Step, at: string, by: Author): MeetingView {
  switch (step.do) {
    case "open":
      return view.state === "planned" || view.state === "called" ? { ...view, state: "open", arranged: true, openedAt: at } : view;
    case "go-to":
      return wentTo(view, step.pointId, at);
    case "settle":
      return left(view, step.pointId, step.as, at);
    case "send":
      return left(view, step.pointId, "sent", at);
    case "note":
      return { ...view, notes: noted(view.notes, { id: step.id, pointId: step.pointId, by: by.id, byName: by.name, at, text: step.text.trim() }) };
    case "attend": {
      const attendance = view.attendance.map((one) => (one.person.id === step.personId ? { ...one, presence: step.presence } : one));
      const present = attendance.filter(({ part, presence }) => part !== "guest" && isThere(presence)).length;
      return { ...view, attendance, quorum: { ...view.quorum, present, reached: present >= (view.quorum.needed ?? 0) } };
    }
    case "close":
      return view.state === "open" ? { ...view, ...withoutCurrent(view, at), state: "closed", closedAt: at } : view;
    case "reopen":
      return view.state === "closed" ? { ...view, state: "open", closedAt: null } : view;
    default:
      // the agenda itself is arranged on the page of the séance, not here
      return view;
  }
}

/** The stretch that ends at an instant, in whole seconds. */
const stretch = (since: string | null, at: string): number => (since === null ? 0 : Math.max(0, Math.round((Date.parse(at) - Date.parse(since)) / 1000)));

function withoutCurrent({ agenda, pointSince }: MeetingView, at: string): Pick<MeetingView, "agenda" | "pointSince"> {
  const rest = agenda.map((point): PointView => (point.state === "current" ? { ...point, state: "waiting", spent: point.spent + stretch(pointSince, at) } : point));
  return { agenda: rest, pointSince: null };
}

function wentTo(view: MeetingView, pointId: string | null, at: string): MeetingView {
  if (view.state !== "open") return view;
  const current = view.agenda.find(({ state }) => state === "current");
  if ((current?.id ?? null) === pointId) return view;
  const before = withoutCurrent(view, at);
  const isKnown = before.agenda.some(({ id }) => id === pointId);
  return { ...view, agenda: before.agenda.map((point) => (point.id === pointId ? { ...point, state: "current" } : point)), pointSince: isKnown ? at : null };
}

function left(view: MeetingView, pointId: string, as: PointView["state"], at: string): MeetingView {
  const point = view.agenda.find(({ id }) => id === pointId);
  if (point === undefined || point.state === as) return view;
  const spent = point.state === "current" ? point.spent + stretch(view.pointSince, at) : point.spent;
  return {
    ...view,
    agenda: view.agenda.map((one) => (one.id === pointId ? { ...one, state: as, spent } : one)),
    pointSince: point.state === "current" ? null : view.pointSince,
  };
}

function noted(notes: readonly NoteView[], note: NoteView): NoteView[] {
  const known = notes.find(({ id }) => id === note.id);
  if (note.text === "") return notes.filter(({ id }) => id !== note.id);
  return known === undefined ? [...notes, note] : notes.map((one) => (one.id === note.id ? { ...one, text: note.text } : one));
}

/** A decision that has no number yet: the server gives it one. */
function decided(view: MeetingView, { decision }: Extract<LiveLetter, { kind: "decision" }>, by: Author): MeetingView {
  if (view.decisions.some(({ id }) => id.endsWith(`.d-${decision.id}`))) return view;
  const point = view.agenda.find(({ id }) => id === decision.pointId);
  const owner = view.attendance.find(({ person }) => person.id === decision.ownerId)?.person ?? (decision.ownerId === by.id ? by : null);
  const pending: DecisionView = {
    id: decision.id,
    version: 0,
    number: "",
    planId: view.plan.id,
    committeeId: view.committee.id,
    committeeName: view.committee.name,
    meetingId: view.id,
    day: view.day,
    pointId: decision.pointId,
    project: point?.project === null || point?.project === undefined ? null : { id: point.project.id, name: point.project.name },
    text: decision.text,
    owner: owner === null ? null : { id: owner.id, name: owner.name },
    dueDay: decision.dueDay,
    overdueDays: 0,
    taken: decision.taken,
    effect: null,
    state: "taken",
    eventId: null,
    doneAt: null,
    followUps: [],
    canChange: { allowed: false, reason: "" },
    canFollow: { allowed: false, reason: "" },
  };
  return { ...view, decisions: [...view.decisions, pending] };
}
