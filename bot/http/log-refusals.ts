import type { RequestHandler } from "express";
import type { Person } from "../domain/people/person";
import type { Log } from "../ports";

const REFUSED: ReadonlySet<number> = new Set([401, 403, 503]);

/** Leaves a line for each call that was not let in: why, by whom when it is known, and never with what. */
export const logRefusals =
  (log: Log): RequestHandler =>
  ({ method, originalUrl }, response, next) => {
    response.on("finish", () => {
      const { reference, refusal, person } = response.locals;
      if (!REFUSED.has(response.statusCode)) return;
      const who = person ? { personId: (person as Person).id } : {};
      log.warn("call-refused", {
        reference,
        method,
        path: originalUrl.split("?", 1)[0],
        status: response.statusCode,
        reason: refusal,
        ...who,
      });
    });
    next();
  };
