/** The states the gallery shows and the browser tests drive. */
export const SAMPLE_STATES = [
  "normal",
  "partial",
  "uncomputed",
  "long",
  "large",
  "changing",
  "conflict",
  "faulty-file",
  "agent",
  "executive",
  "consent",
  "undated",
  "first-day",
  "quiet",
  "bare",
  "empty",
  "loading",
  "error",
  "offline",
] as const;
export type SampleState = (typeof SAMPLE_STATES)[number];

export const isSampleState = (text: string): text is SampleState => SAMPLE_STATES.some((state) => state === text);
