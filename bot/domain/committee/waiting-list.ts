import type { AgendaPoint, TrailStep, WaitingPoint } from "./agenda-point";
import type { Committee } from "./committee";

/** So many points wait for an instance at most. */
export const MOST_WAITING = 100;

/** A point put on the list of an instance, with what was added to its trail. */
export function putOnList(committee: Committee, point: AgendaPoint, trail: readonly TrailStep[]): Committee {
  const { kind, title, projectId, presenterId, minutes } = point;
  const ids = new Set(committee.waiting.map(({ id }) => id));
  // two instances may send points of one name
  let id = point.id;
  for (let count = 2; ids.has(id); count += 1) id = `${point.id}.${count}`;
  const waiting: WaitingPoint = { id, kind, title, projectId, presenterId, minutes, trail: [...trail] };
  return { ...committee, waiting: [...committee.waiting, waiting] };
}

/** The list without the points that a séance takes up. */
export const takenUp = (committee: Committee, points: readonly Pick<AgendaPoint, "id">[]): Committee => {
  const ids = new Set(points.map(({ id }) => id));
  return committee.waiting.some(({ id }) => ids.has(id)) ? { ...committee, waiting: committee.waiting.filter(({ id }) => !ids.has(id)) } : committee;
};

const sameName = (id: string, point: Pick<AgendaPoint, "id">): boolean => id === point.id || id.startsWith(`${point.id}.`);

/** What a séance put on a list for a point, while nobody took it up. */
export const listedFrom = (committee: Committee, point: Pick<AgendaPoint, "id">, meetingId: string): WaitingPoint | undefined =>
  committee.waiting.find(({ id, trail }) => sameName(id, point) && trail.at(-1)?.from.meetingId === meetingId);

/** The list without one of its points. */
export const withoutListed = (committee: Committee, { id }: Pick<WaitingPoint, "id">): Committee => ({ ...committee, waiting: committee.waiting.filter((one) => one.id !== id) });
