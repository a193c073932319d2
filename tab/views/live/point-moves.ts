import type { MeetingView, PointView } from "../../../bot/contract/meetings";
import type { Step } from "./letter";

type Agenda = Pick<MeetingView, "agenda">;

/** The point being dealt with; null between two. */
export const currentOf = ({ agenda }: Agenda): PointView | null => agenda.find(({ state }) => state === "current") ?? null;

/** The next point that nobody has dealt with: after the current one, else the first left out before it. */
export function nextOf({ agenda }: Agenda): PointView | null {
  const at = agenda.findIndex(({ state }) => state === "current");
  const isOpen = ({ state }: PointView): boolean => state === "waiting";
  return agenda.slice(at + 1).find(isOpen) ?? agenda.slice(0, Math.max(at, 0)).find(isOpen) ?? null;
}

/** The point before the current one, whether it was dealt with or not; the last one when all are. Not one that went elsewhere. */
export function previousOf({ agenda }: Agenda): PointView | null {
  const at = agenda.findIndex(({ state }) => state === "current");
  return agenda.slice(0, at === -1 ? agenda.length : at).findLast(({ state }) => state !== "sent") ?? null;
}

/** « Point suivant » : le point en cours est traité (ou reporté), et l’on passe à celui qui attend. */
export function stepsToNext(view: Agenda, as: "done" | "postponed" = "done"): Step[] {
  const current = currentOf(view);
  const next = nextOf(view);
  const settled: Step[] = current === null ? [] : [{ do: "settle", pointId: current.id, as }];
  if (current === null && next === null) return [];
  return [...settled, { do: "go-to", pointId: next?.id ?? null }];
}

/** « Point précédent » : on y revient ; celui que l’on quitte reste à traiter. */
export function stepsToPrevious(view: Agenda): Step[] {
  const previous = previousOf(view);
  return previous === null ? [] : [{ do: "go-to", pointId: previous.id }];
}
