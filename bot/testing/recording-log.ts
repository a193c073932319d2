import type { Log } from "../ports";

export interface RecordingLog extends Log {
  /** What was said, as `level event`. */
  readonly said: string[];
}

/** A log that keeps what it is told. */
export function createRecordingLog(): RecordingLog {
  const said: string[] = [];
  const at = (level: string) => (event: string) => void said.push(`${level} ${event}`);
  return { said, info: at("info"), warn: at("warn"), error: at("error") };
}
