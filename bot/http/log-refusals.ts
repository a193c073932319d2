import type { Person } from "../domain/people/person";
import type { Log } from "../ports";
import type { ApiRequest, ApiResponse } from "./api-exchange";

const REFUSED: ReadonlySet<number> = new Set([401, 403, 503]);

/** Leaves a line for each call that was not let in: why, by whom when it is known, and never with what. */
export const logRefusals =
  (log: Log) =>
  ({ method, url = "" }: Pick<ApiRequest, "method" | "url">, response: ApiResponse): void => {
    response.on("finish", () => {
      const { reference, refusal, person } = response.locals;
      if (!REFUSED.has(response.statusCode)) return;
      const who = person ? { personId: (person as Person).id } : {};
      log.warn("call-refused", {
        reference,
        method,
        path: url.split("?", 1)[0],
        status: response.statusCode,
        reason: refusal,
        ...who,
      });
    });
  };
