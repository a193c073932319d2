import { useEffect, useMemo } from "preact/hooks";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { MeetingView } from "../../../bot/contract/meetings";
import type { DecisionRequest } from "../../../bot/contract/decisions";
import { useSession } from "../../app/session";
import { type Live, live, useFresh } from "../../freshness/live";
import { pollDelay } from "../../freshness/poll-delay";
import { browserShelf } from "../../offline/kept-entry";
import { Outbox } from "../../offline/outbox";
import { deliverLetters } from "./deliver-letters";
import { type LiveLetter, replacesStep, type Step } from "./letter";
import { useServerClock } from "./use-server-clock";
import { withPending } from "./with-pending";

/** The other’s notes are there within so many milliseconds. */
const EVERY_MS = 3000;

/** A séance under way: as the server has it, with what still waits on top. */
export interface LiveMeeting {
  thing: Live<MeetingView>;
  /** Null until it is there. */
  view: MeetingView | null;
  outbox: Outbox<LiveLetter>;
  /** Does one thing after the other: shown at once, sent when there is a network. */
  take(steps: readonly Step[]): void;
  decide(decision: DecisionRequest): void;
  /** Now by the server’s clock. */
  nowMs(): number;
}

/** One window of this browser sends at a time; where it cannot tell, each does: what is sent twice counts once. */
const alone = (key: string, work: () => Promise<void>): Promise<void> =>
  "locks" in navigator ? navigator.locks.request(key, work) : work();

/** Follows a séance and keeps what this person does in it until the server has it. */
export function useLiveMeeting(meetingId: string): LiveMeeting {
  const { api, me } = useSession();
  const thing = live<MeetingView>(api, committeePaths.meeting(meetingId));
  const key = `jalon.seance.${me.id}.${meetingId}`;
  const outbox = useMemo(
    () =>
      new Outbox<LiveLetter>({
        shelf: browserShelf,
        key,
        newId: () => crypto.randomUUID(),
        alone: (work) => alone(key, work),
        deliver: (letters) => deliverLetters(api, meetingId, letters),
        readAgain: async () => {
          // the first look may have been asked for before
          await thing.look();
          await thing.look();
          return thing.failure.value === null;
        },
      }),
    [api, key, meetingId, thing],
  );
  useFresh(thing, EVERY_MS);
  useSending(outbox, key);
  const kept = thing.value.value;
  const nowMs = useServerClock(kept);
  // a look that comes after a delivery whose own look failed
  const checkedAt = thing.checkedAt.value;
  useEffect(() => {
    if (outbox.waiting.peek().length > 0) void outbox.send();
  }, [checkedAt, outbox]);
  const letters = outbox.waiting.value;
  const view = useMemo(() => (kept === null ? null : withPending(kept, letters.map(({ content }) => content), me)), [kept, letters, me]);
  const at = (): string => new Date(nowMs()).toISOString();
  return {
    thing,
    view,
    outbox,
    nowMs,
    take: (steps) => {
      for (const step of steps) outbox.add({ kind: "step", at: at(), step }, replacesStep(step));
    },
    decide: (decision) => outbox.add({ kind: "decision", at: at(), decision }),
  };
}

/** Sends what waits as soon as the page is there, the network is back or the page is looked at, and again and again while it does not get through. */
function useSending(outbox: Outbox<LiveLetter>, key: string): void {
  useEffect(() => {
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = (): void => void outbox.send();
    const again = outbox.unreached.subscribe((unreached) => {
      clearTimeout(timer);
      if (!unreached) failures = 0;
      else schedule();
    });
    const schedule = (): void => {
      timer = setTimeout(() => {
        failures += 1;
        void outbox.send().then(() => (outbox.unreached.peek() ? schedule() : undefined));
      }, pollDelay(failures, EVERY_MS));
    };
    const written = (event: StorageEvent): void => (event.key === key ? outbox.look() : undefined);
    send();
    window.addEventListener("online", send);
    window.addEventListener("storage", written);
    document.addEventListener("visibilitychange", send);
    return () => {
      again();
      clearTimeout(timer);
      window.removeEventListener("online", send);
      window.removeEventListener("storage", written);
      document.removeEventListener("visibilitychange", send);
    };
  }, [outbox, key]);
}
