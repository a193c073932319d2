import type { Problem } from "../../bot/contract/problem";

/** What the tab asked, freed of HTTP. */
export interface SampleRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** The parsed JSON body; null for a file. */
  body: unknown;
  ifNoneMatch: string | null;
}

export interface SampleAnswer {
  status: number;
  body: unknown;
  etag?: string;
}

export const ok = (body: unknown): SampleAnswer => ({ status: 200, body });

/** A refusal as the server writes it. */
export function problem(status: number, code: string, detail: string, more: Partial<Problem> = {}): SampleAnswer {
  return {
    status,
    body: { type: "about:blank", title: code, status, code, detail, reference: "J-7F3K-2291", ...more } satisfies Problem,
  };
}
