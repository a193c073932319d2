import type { Refusal } from "./refusals";

/** An answer of the endpoint before it becomes an HTTP response. */
export interface Answer {
  status: number;
  /** JSON text, or empty. */
  body: string;
  /** Request units. */
  units: number;
  etag?: string | undefined;
  continuation?: string | undefined;
  itemCount?: number;
  substatus?: number | undefined;
  retryAfterMs?: number | undefined;
}

const refusalUnits = 1;

/** A refusal as an answer, with the body that Azure sends. */
export function answerRefusal({ status, code, message, substatus, retryAfterMs }: Refusal): Answer {
  const units = status === 401 || status === 429 ? 0 : refusalUnits;
  return { status, body: JSON.stringify({ code, message }), units, substatus, retryAfterMs };
}

/** A metadata answer: free of charge here, since nothing depends on its price. */
export function answerJson(status: number, value: object): Answer {
  return { status, body: JSON.stringify(value), units: 1 };
}
