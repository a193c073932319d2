import type { Day, Instant } from "../calendar/day";

/** A frozen pack as it is kept: never written again once it is there. */
export interface Pack {
  id: string;
  planId: string;
  committeeId: string;
  meetingId: string;
  /** « Arrêté au » : the day whose state it shows. */
  cutOff: Day;
  frozenAt: Instant;
  by: string;
  byName: string;
  /** SHA-256 of its content's bytes, lower-case hexadecimal. */
  hash: string;
  /** How many bytes the content has. */
  size: number;
  /** The bytes of its content (canonical JSON, UTF-8), compressed with Brotli, in Base64. */
  packed: string;
}

/** What is told of a pack without opening it. */
export type PackMark = Omit<Pack, "packed">;
