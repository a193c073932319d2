import type { Language } from "../../bot/domain/wording/language";
import { type Answer, problemIn, reasonOf } from "./answer";

export interface ApiParts {
  fetch: (path: string, init: RequestInit) => Promise<Response>;
  token: (renew: boolean) => Promise<string>;
  /** The language the page shows: the server's own sentences come in it. */
  language: Language;
  /** Compares an answer with the contract; given while developing, absent in production. */
  check?: (path: string, body: unknown) => void;
}

export interface Api {
  get<T>(path: string, etag?: string | null): Promise<Answer<T>>;
  post<T>(path: string, body: object | FormData): Promise<Answer<T>>;
  put<T>(path: string, body: object): Promise<Answer<T>>;
  /** A file the server writes, with the name it gives it. */
  download(path: string): Promise<Answer<{ blob: Blob; name: string }>>;
}

/** Asks the server in the person's name. Nothing here throws: what went wrong is in the answer. */
export function createApi({ fetch, token, language, check }: ApiParts): Api {
  const send = async (path: string, init: RequestInit, renew = false): Promise<Response | null> => {
    const headers = new Headers(init.headers);
    headers.set("accept-language", language);
    try {
      headers.set("authorization", `Bearer ${await token(renew)}`);
      const response = await fetch(path, { ...init, headers });
      // the token may just have expired: it is asked for once more, then it is an answer
      return response.status === 401 && !renew ? await send(path, init, true) : response;
    } catch {
      return null;
    }
  };

  const ask = async <T>(path: string, init: RequestInit): Promise<Answer<T>> => {
    const response = await send(path, init);
    if (response === null) return { ok: false, reason: "offline", problem: null };
    const etag = response.headers.get("etag");
    if (response.status === 304) return { ok: true, value: null, etag, same: true };
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) return { ok: false, reason: reasonOf(response.status), problem: problemIn(body) };
    check?.(path, body);
    return { ok: true, value: body as T, etag };
  };

  const write = <T>(method: string, path: string, body: object): Promise<Answer<T>> =>
    body instanceof FormData
      ? ask<T>(path, { method, body })
      : ask<T>(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } });

  return {
    get: (path, etag) => ask(path, { method: "GET", headers: etag ? { "if-none-match": etag } : {} }),
    post: (path, body) => write("POST", path, body),
    put: (path, body) => write("PUT", path, body),
    download: async (path) => {
      const response = await send(path, { method: "GET" });
      if (response === null) return { ok: false, reason: "offline", problem: null };
      if (!response.ok) {
        const body: unknown = await response.json().catch(() => null);
        return { ok: false, reason: reasonOf(response.status), problem: problemIn(body) };
      }
      const name = /filename="?([^";]+)"?/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "jalon.xlsx";
      return { ok: true, value: { blob: await response.blob(), name }, etag: null };
    },
  };
}
