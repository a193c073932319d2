import { isDay } from "../calendar/day";
import type { AgendaPoint } from "./agenda-point";
import { isSummarySent } from "./meeting";
import type { MeetingStep } from "./meeting-step";
import { type Scene, type StepFacts, type StepTaken, withOwnAgenda, withPoint } from "./meeting-scene";
import { leaveCurrent } from "./point-clock";
import { backFromList, postpone } from "./point-steps";
import { listedFrom } from "./waiting-list";

/** The séance begins: the proposed agenda is its own from now on. */
export function open(scene: Scene, facts: StepFacts): StepTaken {
  const own = withOwnAgenda(scene, facts);
  return { ...own, meeting: { ...own.meeting, state: "open", openedAt: facts.now } };
}

/** What Jalon proposes it proposes again; what people brought, or sent here, would be lost unless it waits. */
const isBrought = ({ reasons }: AgendaPoint, trail: AgendaPoint["trail"]): boolean => reasons.length === 0 || trail.length > 0;

const carriedOver = (scene: Scene, facts: StepFacts): Scene =>
  scene.meeting.agenda.filter((point) => point.state === "waiting" && isBrought(point, point.trail)).reduce((one, { id }) => {
    const put = postpone(one, id, facts);
    return typeof put === "string" ? one : put;
  }, scene);

/** « La séance est levée : le point en cours est traité, ce qui n’a pas été vu attend la prochaine. » */
export function close(scene: Scene, facts: StepFacts): StepTaken {
  const { pointWas } = scene.meeting;
  const left = carriedOver({ ...scene, meeting: leaveCurrent(scene.meeting, facts.now, pointWas === "waiting" ? "done" : pointWas) }, facts);
  return { ...left, meeting: { ...left.meeting, state: "closed", closedAt: facts.now } };
}

/** « Une séance se rouvre tant que son relevé n’est pas parti. » What its closing put off is back, unless another séance took it up. */
export function reopen(scene: Scene): StepTaken {
  if (isSummarySent(scene.meeting)) return "summary-sent";
  const { closedAt, agenda } = scene.meeting;
  const back = agenda
    .filter((point) => point.state === "postponed" && point.trail.at(-1)?.at === closedAt && isBrought(point, point.trail.slice(0, -1)) && listedFrom(scene.committee, point, scene.meeting.id) !== undefined)
    .reduce((one, { id }) => withPoint(backFromList(one, id), id, { state: "waiting" }), scene);
  return { ...back, meeting: { ...back.meeting, state: "open", closedAt: null } };
}

/** « Une séance annulée rend ses points. » */
export function cancel(scene: Scene, facts: StepFacts): StepTaken {
  const left = scene.meeting.arranged ? carriedOver(scene, facts) : scene;
  return { ...left, meeting: { ...left.meeting, state: "cancelled" } };
}

/** Another day, hour or place. */
export function move(scene: Scene, { day, startTime, place }: Extract<MeetingStep, { do: "move" }>): StepTaken {
  if (!isDay(day)) return "day-unknown";
  const { meeting } = scene;
  if (meeting.day === day && meeting.startTime === startTime && meeting.place === place) return scene;
  return { ...scene, meeting: { ...meeting, day, startTime, place } };
}

/** Who is there, represented, excused or absent; of whoever sits in the instance, or sat there then. */
export function attend(scene: Scene, { personId, presence }: Extract<MeetingStep, { do: "attend" }>): StepTaken {
  const { meeting, committee } = scene;
  const noted = meeting.attendance.find((one) => one.personId === personId);
  if (!noted && !committee.members.some((one) => one.personId === personId)) return "person-unknown";
  if (noted?.presence === presence) return scene;
  const attendance = noted ? meeting.attendance.map((one) => (one === noted ? { personId, presence } : one)) : [...meeting.attendance, { personId, presence }];
  return { ...scene, meeting: { ...meeting, attendance } };
}
