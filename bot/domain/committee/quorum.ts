import { type Committee, votersOf } from "./committee";
import type { Attendance } from "./meeting";

/** Whether enough members with a vote are there. */
export interface Quorum {
  needed: number | null;
  present: number;
  voters: number;
  reached: boolean;
}

/** « Le quorum compte les membres qui ont voix, présents ou représentés. » Where none is asked it is reached. */
export function quorumOf(committee: Pick<Committee, "members" | "quorum">, attendance: readonly Attendance[]): Quorum {
  const voters = new Set(votersOf(committee).map(({ personId }) => personId));
  const present = attendance.filter(({ personId, presence }) => voters.has(personId) && (presence === "present" || presence === "represented")).length;
  const { quorum: needed } = committee;
  return { needed, present, voters: voters.size, reached: needed === null || present >= needed };
}
