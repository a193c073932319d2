import type { ProblemCode } from "../texts/texts";

/** The one place that maps a reason to an HTTP status; what is not named here is 400. */
const STATUS: Partial<Record<ProblemCode, number>> = {
  "not-signed-in": 401,
  "tenant-unknown": 403,
  "person-unknown": 403,
  "not-concerned": 403,
  "bureau-only": 403,
  "heads-only": 403,
  "not-found": 404,
  "version-conflict": 409,
  "email-taken": 409,
  "undo-later-changes": 409,
  "undo-already": 409,
  "too-large": 413,
  "import-refused": 422,
  "comment-owed": 422,
  busy: 503,
  "sign-in-unavailable": 503,
  surprise: 500,
};

export const statusOf = (code: ProblemCode): number => STATUS[code] ?? 400;
