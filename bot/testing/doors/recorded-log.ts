import type { Log } from "../../ports";

/** One line as it was handed to the log. */
export interface LogLine {
  level: keyof Log;
  event: string;
  facts: Record<string, unknown>;
}

/** Takes the place of a log that is already handed around, and keeps what it is told. */
export function recordLog(log: Log): { lines: LogLine[]; take(): LogLine[] } {
  const lines: LogLine[] = [];
  const record =
    (level: keyof Log) =>
    (event: string, facts: Record<string, unknown> = {}): void =>
      void lines.push({ level, event, facts });
  Object.assign(log, { info: record("info"), warn: record("warn"), error: record("error") } satisfies Log);
  return { lines, take: () => lines.splice(0, lines.length) };
}
