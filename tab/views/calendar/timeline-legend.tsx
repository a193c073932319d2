import { MilestoneMark } from "./timeline-marks";
import { words } from "./words";

/** What each mark of the chart means. */
export function TimelineLegend() {
  const { legend, legendDone, legendComing, legendOverdue, legendBar, legendInitial } = words.value;
  return (
    <ul class="timeline-legend" aria-label={legend}>
      <li>
        <MilestoneMark state="done" />
        {legendDone}
      </li>
      <li>
        <MilestoneMark state="coming" />
        {legendComing}
      </li>
      <li>
        <MilestoneMark state="overdue" />
        {legendOverdue}
      </li>
      <li>
        <span class="bar-now" />
        {legendBar}
      </li>
      <li>
        <span class="bar-initial" />
        {legendInitial}
      </li>
    </ul>
  );
}
