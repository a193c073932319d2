import type { MeetingView, PointView } from "../../../bot/contract/meetings";

/** The time of a point by the server’s clock, in whole seconds. */
export interface PointTime {
  spent: number;
  /** Below zero once the time meant for it is over. */
  left: number;
}

/** How long the current point has been dealt with, and what is left of the time meant for it; null while none is. */
export function timeOf(point: Pick<PointView, "spent" | "minutes">, since: string | null, nowMs: number): PointTime {
  const running = since === null ? 0 : Math.max(0, Math.floor((nowMs - Date.parse(since)) / 1000));
  const spent = point.spent + running;
  return { spent, left: point.minutes * 60 - spent };
}

/** *6:05*, without a sign. */
export function minutesAndSeconds(seconds: number): string {
  const size = Math.abs(seconds);
  return `${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
}

/** The minutes meant for what has not been dealt with yet, the current point included as far as its time is not over. */
export function minutesToCome(view: Pick<MeetingView, "agenda" | "pointSince">, nowMs: number): number {
  const seconds = view.agenda.reduce((sum, point) => {
    if (point.state === "waiting") return sum + Math.max(0, point.minutes * 60 - point.spent);
    return point.state === "current" ? sum + Math.max(0, timeOf(point, view.pointSince, nowMs).left) : sum;
  }, 0);
  return Math.ceil(seconds / 60);
}
