import { MilestoneMark } from "./timeline-marks";
import { words } from "./words";

/** What each mark of the chart means. */
export function TimelineLegend() {
  const said = words.value;
  return (
    <ul class="timeline-legend" aria-label={said.legend}>
      {(
        [
          ["done", said.legendDone],
          ["coming", said.legendComing],
          ["overdue", said.legendOverdue],
        ] as const
      ).map(([state, word]) => (
        <li key={state}>
          <MilestoneMark state={state} />
          {word}
        </li>
      ))}
      {(
        [
          ["bar-now phase-building", said.legendRunning],
          ["bar-now phase-scheduled", said.legendScheduled],
          ["bar-now phase-finished", said.legendFinished],
          ["bar-now phase-suspended", said.legendStopped],
          ["bar-initial", said.legendInitial],
        ] as const
      ).map(([kind, word]) => (
        <li key={kind}>
          <span class={kind} />
          {word}
        </li>
      ))}
    </ul>
  );
}
