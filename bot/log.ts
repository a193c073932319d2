import pino from "pino";
import type { Log } from "./ports";

/** Structured lines on standard error: events and facts, never a token, a card or what people wrote. */
export function createLog(level: string): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: ["*.authorization", "*.token", "authorization", "token"] } }, pino.destination(2));
  return {
    info: (event, facts) => logger.info(facts ?? {}, event),
    warn: (event, facts) => logger.warn(facts ?? {}, event),
    error: (event, facts) => logger.error(facts ?? {}, event),
  };
}
