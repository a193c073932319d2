/** Why a step cannot be taken. */
export type StepRefusal =
  | "point-unknown"
  | "person-unknown"
  | "committee-unknown"
  | "agenda-changed"
  | "not-open"
  | "open-already"
  | "closed"
  | "own-note"
  | "too-long"
  | "too-many"
  | "day-unknown"
  | "summary-sent";
