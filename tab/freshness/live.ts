import { type Signal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Failure } from "../api/answer";
import type { Api } from "../api/client";
import { pollDelay } from "./poll-delay";

/** One thing of the server as the tab last saw it, kept so that Back shows it at once. */
export interface Live<T> {
  path: string;
  value: Signal<T | null>;
  /** Why the last look failed; null when it did not. What was seen before stays in `value`. */
  failure: Signal<Failure | null>;
  /** When the server last said that `value` is how things are; null before. */
  checkedAt: Signal<number | null>;
  /** Looks again now; looks already under way are shared. */
  look(): Promise<void>;
  /** Puts what a write has just answered. */
  put(value: T): void;
}

const known = new Map<string, Live<unknown>>();

/** Forgets everything, for the next person. */
export const forgetAll = (): void => known.clear();

/** The live view of a path of the API; the same path is the same object. */
export function live<T>(api: Api, path: string): Live<T> {
  const kept = known.get(path);
  if (kept) return kept as Live<T>;
  let etag: string | null = null;
  let underWay: Promise<void> | null = null;
  let puts = 0;
  const made: Live<T> = {
    path,
    value: signal<T | null>(null),
    failure: signal<Failure | null>(null),
    checkedAt: signal<number | null>(null),
    look: () => (underWay ??= look().finally(() => (underWay = null))),
    put: (value) => {
      puts += 1;
      etag = null;
      made.value.value = value;
      made.checkedAt.value = Date.now();
    },
  };
  const look = async (): Promise<void> => {
    const before = puts;
    const answer = await api.get<T>(path, made.value.value === null ? null : etag);
    // an answer asked for before a write came back would show the state before it
    if (before !== puts) return;
    if (!answer.ok) {
      made.failure.value = answer;
      return;
    }
    made.failure.value = null;
    made.checkedAt.value = Date.now();
    if ("same" in answer) return;
    etag = answer.etag;
    const last = made.value.value;
    if (last === null || JSON.stringify(last) !== JSON.stringify(answer.value)) made.value.value = answer.value;
  };
  known.set(path, made as Live<unknown>);
  return made;
}

/** Keeps something fresh while it is on the screen: pauses when the page is hidden, slows down when the server fails. */
export function useFresh(thing: Live<unknown>, everyMs?: number): void {
  useEffect(() => {
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const look = async (): Promise<void> => {
      clearTimeout(timer);
      await thing.look();
      failures = thing.failure.value === null ? 0 : failures + 1;
      clearTimeout(timer);
      if (!gone && !document.hidden) timer = setTimeout(() => void look(), pollDelay(failures, everyMs));
    };
    const wake = (): void => {
      if (document.hidden) clearTimeout(timer);
      else void look();
    };
    void look();
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("online", wake);
    return () => {
      gone = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("online", wake);
    };
  }, [thing, everyMs]);
}
