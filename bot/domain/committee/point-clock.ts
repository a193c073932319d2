import type { Instant } from "../calendar/day";
import type { AgendaPoint } from "./agenda-point";
import { currentPoint, type Meeting } from "./meeting";

const secondsFrom = (since: Instant | null, now: Instant): number => (since === null ? 0 : Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 1000)));

/** The séance between two points: the time of the one that was current counts, and it is again what it was, or what it became. */
export function leaveCurrent(meeting: Meeting, now: Instant, became: AgendaPoint["state"] | null = null): Meeting {
  const current = currentPoint(meeting);
  if (current === null) return meeting;
  const left: AgendaPoint = { ...current, state: became ?? meeting.pointWas ?? "waiting", spent: current.spent + secondsFrom(meeting.pointSince, now) };
  return { ...meeting, agenda: meeting.agenda.map((point) => (point.id === current.id ? left : point)), pointSince: null, pointWas: null };
}

/** The séance with this point current from now on. */
export function goTo(meeting: Meeting, point: AgendaPoint, now: Instant): Meeting {
  const between = leaveCurrent(meeting, now);
  const { state } = between.agenda.find(({ id }) => id === point.id) ?? point;
  return {
    ...between,
    agenda: between.agenda.map((one) => (one.id === point.id ? { ...one, state: "current" } : one)),
    pointSince: now,
    pointWas: state === "current" ? "waiting" : state,
  };
}
