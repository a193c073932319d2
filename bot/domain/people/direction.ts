import type { Day } from "../calendar/day";

/** A *direction* or *service*, in a *pôle*, with its dates of validity (they merge and dissolve). */
export interface Direction {
  id: string;
  code: string;
  name: string;
  /** The pôle it belongs to, in words; empty when there is none. */
  pole: string;
  directorId: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  successorId: string | null;
  fromEdition: string | null;
}
