import type { Day } from "../calendar/day";

/** A *direction* or *service*, in a *pôle*, with its dates of validity (they merge and dissolve). */
export interface Direction {
  id: string;
  code: string;
  name: string;
  /** The pôle it belongs to, in words; empty when there is none. */
  pole: string;
  directorId: string | null;
  /** Its first day; null when it has always been there. */
  validFrom: Day | null;
  /** Its last day; null as long as it is not dissolved. */
  validTo: Day | null;
  /** The direction that takes over the day after its last. */
  successorId: string | null;
  fromEdition: string | null;
}

/** « Une direction existe de sa première à sa dernière journée, ces deux jours compris. » */
export const isInForce = ({ validFrom, validTo }: Pick<Direction, "validFrom" | "validTo">, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

/** True once its last day is past. */
export const isDissolved = ({ validTo }: Pick<Direction, "validTo">, day: Day): boolean => validTo !== null && validTo < day;
