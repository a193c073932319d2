import { instantAt } from "../../domain/calendar/civil-time";
import type { AgendaPoint, TrailStep } from "../../domain/committee/agenda-point";
import type { Committee } from "../../domain/committee/committee";
import type { Attendance, Meeting, MeetingNote } from "../../domain/committee/meeting";
import { meetingIdOf, newMeeting } from "../../domain/committee/new-meeting";
import type { Person } from "../../domain/people/person";
import { localIdOf } from "../../domain/roadmap/ids";
import { headsOf, type Project } from "../../domain/roadmap/project";
import { PLAN_DEFAULTS } from "../../domain/roadmap/plan";
import { chance, chanceBetween } from "../fixed-chance";
import { typographic } from "../typographic";
import { type MeetingRow, meetingRows, type PointMove, type PointRow } from "./meeting-rows";

/** What the rows of the séances name. */
export interface Around {
  committeeOf(key: string): Committee;
  person(id: string): Person;
  project(code: string): Project | null;
}

/** The last step of a point; undefined for one that never moved. */
export const trailOf = ({ trail }: Pick<AgendaPoint, "trail">): TrailStep | undefined => trail.at(-1);

const SECOND = 1000;
const after = (instant: string, seconds: number): string => new Date(Date.parse(instant) + seconds * SECOND).toISOString();

/** A séance as it stands on the day of the sample: held, with what was said in it, or still to come with nothing in it. */
export function heldMeeting(row: MeetingRow, around: Around): Meeting {
  const committee = around.committeeOf(row.committee);
  const id = meetingIdOf(committee.id, row.day);
  const planned = newMeeting(committee, { id, day: row.day, startTime: committee.startTime, minutes: committee.minutes, place: committee.place });
  if (row.points.length === 0) return planned;
  const began = after(instantAt(row.day, committee.startTime, PLAN_DEFAULTS.timeZone), 60 * chanceBetween(`${id}.began`, 1, 6));
  const agenda = row.points.map((point) => pointOf(point, row, began, around));
  const ended = after(began, agenda.reduce((sum, { spent }) => sum + spent, 60 * chanceBetween(`${id}.ended`, 2, 8)));
  const call = after(began, -7 * 24 * 3600);
  return {
    ...planned,
    state: "closed",
    arranged: true,
    agenda,
    agendaVersion: 2,
    attendance: attendanceOf(committee, id),
    notes: notesOf(row, agenda, committee, began, around),
    calledAt: call,
    openedAt: began,
    closedAt: ended,
    version: 3,
  };
}

function pointOf([about, kind, minutes, move = {}]: PointRow, row: MeetingRow, at: string, around: Around): AgendaPoint {
  const project = around.project(about);
  const [presenterId = null] = project === null ? [] : headsOf(project);
  const place = row.points.findIndex(([title]) => title === about) + 1;
  const came = move.from === undefined ? [] : cameBy(about, move.from, around);
  return {
    id: project === null ? `s-${place}` : `p-${localIdOf(project.id)}`,
    kind,
    title: project?.name ?? typographic(about),
    projectId: project?.id ?? null,
    reasons: came.length === 0 ? [] : [came.at(-1)?.way === "postponed" ? "postponed" : "escalated"],
    minutes,
    presenterId,
    decisionId: null,
    trail: [...came, ...leftBy(move, row, at, around)],
    state: move.to ? "sent" : move.postponed ? "postponed" : "done",
    spent: Math.round(minutes * 60 * (0.6 + 0.6 * chance(`${row.committee}.${row.day}.${about}`))),
  };
}

/** The trail a point brought from the séance it came from. */
function cameBy(about: string, [committee, day]: NonNullable<PointMove["from"]>, around: Around): TrailStep[] {
  const from = meetingRows.find((one) => one.committee === committee && one.day === day);
  const point = from?.points.find(([title]) => title === about);
  return from && point?.[3] ? leftBy(point[3], from, instantAt(day, around.committeeOf(committee).startTime, PLAN_DEFAULTS.timeZone), around) : [];
}

function leftBy(move: PointMove, { committee, day }: MeetingRow, at: string, around: Around): TrailStep[] {
  if (!move.to && !move.postponed) return [];
  const from = around.committeeOf(committee);
  const to = move.to ? around.committeeOf(move.to[0]) : from;
  const way = move.postponed ? "postponed" : from.parentId === to.id ? "up" : "down";
  const by = around.person(secretaryOf(from));
  return [{ from: { committeeId: from.id, name: from.name, meetingId: meetingIdOf(from.id, day) }, to: { committeeId: to.id, name: to.name }, way, day, at, by: by.id, byName: by.name, reason: typographic(move.to?.[1] ?? "") }];
}

const secretaryOf = ({ members }: Committee): string => members.find(({ part }) => part === "secretary")?.personId ?? "";

/** Nearly everybody; who chairs and who writes are always there. */
const attendanceOf = ({ members }: Committee, id: string): Attendance[] =>
  members.map(({ personId, part }) => {
    const luck = part === "chair" || part === "secretary" ? 0 : chance(`${id}.${personId}`);
    return { personId, presence: luck < 0.78 ? "present" : luck < 0.88 ? "represented" : "excused" };
  });

function notesOf({ notes = {} }: MeetingRow, agenda: readonly AgendaPoint[], committee: Committee, at: string, around: Around): MeetingNote[] {
  const by = around.person(secretaryOf(committee));
  return Object.entries(notes).flatMap(([place, text]): MeetingNote[] => {
    const point = agenda[Number(place) - 1];
    return point ? [{ id: `n-${place}`, pointId: point.id, by: by.id, byName: by.name, at, text: typographic(text) }] : [];
  });
}
