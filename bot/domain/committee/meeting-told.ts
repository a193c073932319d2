import type { Day } from "../calendar/day";
import type { Meeting } from "./meeting";

/** What the members of an instance were told of a séance. `count`: how many times something new was told. */
export interface MeetingTold {
  count: number;
  day: Day;
  startTime: string;
  place: string;
  packId: string | null;
  cancelled: boolean;
}

type Tellable = Pick<Meeting, "day" | "startTime" | "place" | "packId" | "state" | "told">;

/** What is to be told of a séance as it stands. The same as was told before is the same telling: nobody gets it twice. */
export function tellingOf(meeting: Tellable): MeetingTold {
  const { day, startTime, place, packId, state, told } = meeting;
  const now = { day, startTime, place, packId, cancelled: state === "cancelled" };
  return told !== undefined && isSame(told, now) ? told : { ...now, count: (told?.count ?? 0) + 1 };
}

/** « Une date qui change, ou une séance annulée, est dite une fois. » A pack that comes is told as such. */
export function hasChanged({ day, startTime, place, state, told }: Tellable): boolean {
  return told !== undefined && !isSame(told, { day, startTime, place, packId: told.packId, cancelled: state === "cancelled" });
}

/** « Le dossier est signalé une fois à qui a été convoqué sans lui. » */
export const hasPackToTell = ({ state, packId, told }: Tellable): boolean => state === "called" && told !== undefined && told.packId === null && packId !== null;

const isSame = (told: MeetingTold, now: Omit<MeetingTold, "count">): boolean =>
  told.day === now.day && told.startTime === now.startTime && told.place === now.place && told.packId === now.packId && told.cancelled === now.cancelled;

/** The id of what one person is told of a séance: made of the telling, so that no telling comes twice. */
export const convocationId = (meetingId: string, count: number, personId: string): string => `convocation.${meetingId}.${count}.${personId}`;

/** The id of the summary that one person gets by itself: one, however often it is corrected. */
export const summaryNoticeId = (meetingId: string, personId: string): string => `summary.${meetingId}.${personId}`;
