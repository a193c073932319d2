import type { AgendaPoint } from "./agenda-point";
import type { ArrangedPoint, MeetingStep } from "./meeting-step";
import { MOST_POINTS, type Scene, type StepFacts, type StepTaken, withAgenda, withOwnAgenda } from "./meeting-scene";
import { pointOfWaiting } from "./propose-agenda";
import { putOnList, takenUp } from "./waiting-list";

const chosenOf = ({ id, kind, title, projectId, minutes, presenterId, decisionId, reasons }: ArrangedPoint): ArrangedPoint => ({ id, kind, title, projectId, minutes, presenterId, decisionId, reasons });

const newPoint = (chosen: ArrangedPoint): AgendaPoint => ({ ...chosenOf(chosen), trail: [], state: "waiting", spent: 0 });

const sameAgenda = (a: readonly AgendaPoint[], b: readonly AgendaPoint[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * « Le bureau ordonne l’ordre du jour. » What was dealt with already stays; a point that came from elsewhere and is left out
 * waits again. Refused where somebody changed the agenda meanwhile: their order would be lost.
 */
export function arrange(scene: Scene, { agenda: wanted, seen }: Extract<MeetingStep, { do: "arrange" }>, facts: StepFacts): StepTaken {
  const { meeting, committee } = scene;
  const present = meeting.arranged ? meeting.agenda : facts.proposed;
  const known = new Map([...committee.waiting.map(pointOfWaiting), ...present].map((point) => [point.id, point]));
  const chosen = [...new Map(wanted.map((point) => [point.id, point])).values()].map((point): AgendaPoint => ({ ...(known.get(point.id) ?? newPoint(point)), ...chosenOf(point) }));
  const named = new Set(chosen.map(({ id }) => id));
  const unnamed = present.filter(({ id }) => !named.has(id));
  const agenda = [...unnamed.filter(({ state }) => state !== "waiting"), ...chosen];
  if (meeting.arranged && sameAgenda(agenda, meeting.agenda)) return scene;
  if (seen < facts.agendaVersion || (meeting.agendaVersion > facts.agendaVersion && unnamed.length > 0)) return "agenda-changed";
  if (agenda.length > MOST_POINTS) return "too-many";
  const put = meeting.arranged ? unnamed.filter(({ state, trail }) => state === "waiting" && trail.length > 0) : [];
  // one that this séance put off waits for the next, though it stands on this agenda
  const entering = meeting.arranged ? agenda.filter(({ id }) => !present.some((point) => point.id === id)) : agenda;
  const list = put.reduce((one, point) => putOnList(one, point, point.trail), takenUp(committee, entering));
  return withAgenda({ ...scene, committee: list }, agenda);
}

/** « Un point peut s’ajouter en séance. » At the end; one that is there already is there once. */
export function addPoint(scene: Scene, { point }: Extract<MeetingStep, { do: "add-point" }>, facts: StepFacts): StepTaken {
  const own = withOwnAgenda(scene, facts);
  const { agenda } = own.meeting;
  if (agenda.some(({ id }) => id === point.id)) return scene;
  if (agenda.length >= MOST_POINTS) return "too-many";
  const waiting = own.committee.waiting.find(({ id }) => id === point.id);
  const added: AgendaPoint = waiting ? { ...pointOfWaiting(waiting), ...chosenOf(point) } : newPoint(point);
  return withAgenda({ ...own, committee: takenUp(own.committee, [added]) }, [...agenda, added]);
}
