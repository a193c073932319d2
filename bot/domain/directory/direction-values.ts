import type { Day } from "../calendar/day";
import type { FieldValues } from "../edits/edit";
import { trimmed } from "../edits/project-values";
import type { Direction } from "../people/direction";

/** What of a direction is edited in place. */
export interface DirectionValues {
  name: string;
  code: string;
  pole: string;
  directorId: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  successorId: string | null;
}

/** A direction of which nothing is known yet. */
export const blankDirection = (id: string): Direction => ({
  id,
  code: "",
  name: "",
  pole: "",
  directorId: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  fromEdition: null,
});

/** The values as they stand. */
export const valuesOfDirection = ({ name, code, pole, directorId, validFrom, validTo, successorId }: Direction): DirectionValues => ({
  name,
  code,
  pole,
  directorId,
  validFrom,
  validTo,
  successorId,
});

/** The direction with these values. Whoever changes what an import brought makes it the authority's: undoing the import leaves it. */
export const withDirectionValues = (direction: Direction, values: FieldValues): Direction => ({
  ...direction,
  ...trimmed(values as Partial<DirectionValues>),
  fromEdition: null,
});
