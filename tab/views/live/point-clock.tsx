import { useEffect, useRef, useState } from "preact/hooks";
import type { MeetingView, PointView } from "../../../bot/contract/meetings";
import { say } from "../../parts/spoken";
import { minutesAndSeconds, timeOf } from "./time-left";
import { liveWords } from "./words";

/** Draws again each second. */
export function useSeconds(): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
}

/** What is left of the time meant for a point. It does not blink, and is only said aloud once, when it is over. */
export function PointClock({ point, since, nowMs }: { point: PointView; since: MeetingView["pointSince"]; nowMs: () => number }) {
  const { clock: words } = liveWords.value;
  useSeconds();
  const { spent, left } = timeOf(point, since, nowMs());
  const isOver = point.minutes > 0 && left < 0;
  const was = useRef({ id: point.id, isOver });
  useEffect(() => {
    if (was.current.id === point.id && isOver && !was.current.isOver) say(words.announced);
    was.current = { id: point.id, isOver };
  }, [point.id, isOver, words]);
  if (point.minutes === 0)
    return (
      <p class="live-clock" role="timer" aria-label={words.label}>
        <span class="live-clock-figure">{minutesAndSeconds(spent)}</span> <span class="live-clock-word">{words.noTime}</span>
      </p>
    );
  return (
    <p class={isOver ? "live-clock over" : "live-clock"} role="timer" aria-label={words.label}>
      <span class="live-clock-figure">
        {isOver ? "+\u00a0" : ""}
        {minutesAndSeconds(left)}
      </span>{" "}
      <span class="live-clock-word">
        {isOver ? words.over : words.left}, {words.of(point.minutes)}
      </span>
    </p>
  );
}
