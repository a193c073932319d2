import { minuteOf } from "../calendar/civil-time";
import type { Day } from "../calendar/day";
import type { PointKind } from "./agenda-point";
import type { Meeting } from "./meeting";

/** Why members are written to: the séance is called, its pack is there, it has moved, or it will not be held. */
export const CONVOCATION_TELLS = ["call", "pack", "move", "cancel"] as const;
export type ConvocationTells = (typeof CONVOCATION_TELLS)[number];

/** A point with the time at which it should come up. */
export interface TimedPoint {
  /** `HH:MM`. */
  time: string;
  title: string;
  kind: PointKind;
  minutes: number;
}

/** What members are told of a séance. */
export interface Convocation {
  tells: ConvocationTells;
  committee: string;
  day: Day;
  startTime: string;
  minutes: number;
  place: string;
  /** Empty while nobody has set the agenda. */
  agenda: TimedPoint[];
}

/** « La convocation dit la date, le lieu, l’ordre du jour et ses heures. » An agenda that nobody has set yet is not sent out. */
export function convocationOf(meeting: Meeting, tells: ConvocationTells): Convocation {
  const { committeeName: committee, day, startTime, minutes, place, arranged, agenda } = meeting;
  return { tells, committee, day, startTime, minutes, place, agenda: arranged && tells !== "cancel" ? timed(agenda, startTime) : [] };
}

/** The points one after the other from the opening on, each for the minutes meant for it. */
function timed(agenda: Meeting["agenda"], startTime: string): TimedPoint[] {
  let minute = minuteOf(startTime);
  return agenda.map(({ title, kind, minutes }) => {
    const time = clockOf(minute);
    minute += minutes;
    return { time, title, kind, minutes };
  });
}

const clockOf = (minute: number): string => {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
};

/** How a notice of the ledger names what it tells, and of which séance. */
export const aboutMeeting = (tells: ConvocationTells, meetingId: string): string => `${tells} ${meetingId}`;

/** Reads it again; null for what is none. */
export function readAboutMeeting(about: string): { tells: ConvocationTells; meetingId: string } | null {
  const [word, meetingId] = about.split(" ");
  const tells = CONVOCATION_TELLS.find((one) => one === word);
  return tells === undefined || meetingId === undefined ? null : { tells, meetingId };
}
