import type { ArrangedPointView, PointView } from "../../../bot/contract/meetings";

/** What people choose of a point, without what Jalon knows of it. */
export const arrangedOf = ({ id, kind, title, projectId, minutes, presenterId, decisionId, reasons }: PointView): ArrangedPointView => ({ id, kind, title, projectId, minutes, presenterId, decisionId, reasons });

/** The agenda with a point one place up (-1) or down (1); the same at its ends. */
export function moved(agenda: readonly ArrangedPointView[], id: string, by: -1 | 1): ArrangedPointView[] {
  const from = agenda.findIndex((one) => one.id === id);
  return from < 0 ? [...agenda] : placed(agenda, id, from + by);
}

/** The agenda with a point at another place; the same where there is none. */
export function placed(agenda: readonly ArrangedPointView[], id: string, to: number): ArrangedPointView[] {
  const point = agenda.find((one) => one.id === id);
  if (point === undefined || to < 0 || to >= agenda.length) return [...agenda];
  return agenda.filter((one) => one.id !== id).toSpliced(to, 0, point);
}

/** The agenda with other values of a point. */
export const withPoint = (agenda: readonly ArrangedPointView[], id: string, values: Partial<ArrangedPointView>): ArrangedPointView[] =>
  agenda.map((one) => (one.id === id ? { ...one, ...values } : one));

/** Minutes meant for all the points together. */
export const minutesOf = (agenda: readonly Pick<ArrangedPointView, "minutes">[]): number => agenda.reduce((sum, { minutes }) => sum + minutes, 0);
