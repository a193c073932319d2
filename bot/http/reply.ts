import type { AnswerRefusal } from "../domain/updates/answer";
import type { ProblemCode } from "../texts/texts";

/** What a route answers; one place turns it into HTTP. */
export type Reply =
  | { kind: "json"; status: number; value: unknown; headers?: Record<string, string> }
  /** JSON that is already text, with its ETag. */
  | { kind: "text"; body: string; tag: string }
  | { kind: "unchanged"; tag: string }
  | { kind: "file"; bytes: Uint8Array; name: string; type: string }
  | ({ kind: "problem"; code: ProblemCode } & ProblemMore);

/** What a problem says besides its code. */
export interface ProblemMore {
  /** The field it is about. */
  field?: string;
  /** Why an answer to an action cannot be taken. */
  reason?: AnswerRefusal["reason"];
  /** The thing as it is now, or what was found. */
  current?: unknown;
  /** Every fault of a file. */
  errors?: readonly object[];
  warnings?: readonly object[];
}

export const json = (value: unknown, status = 200): Reply => ({ kind: "json", status, value });
export const problem = (code: ProblemCode, more: ProblemMore = {}): Reply => ({ kind: "problem", code, ...more });
export const notFound = problem("not-found");

/** A value, or 404 when there is none. */
export const jsonOr404 = (value: unknown): Reply => (value === null ? notFound : json(value));
