import type { MilestoneState } from "../../../bot/domain/timeline/milestone-on";

const DIAMOND = "M8 1.4 14.6 8 8 14.6 1.4 8Z";
const OCTAGON = "M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z";

/** A milestone: a full diamond once met, an empty one to come, an octagon with a stroke once overdue; never colour alone. */
export function MilestoneMark({ state }: { state: MilestoneState }) {
  return (
    <svg class={`milestone-mark ${state}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={state === "overdue" ? OCTAGON : DIAMOND} />
      {state === "overdue" ? <path class="stroke" d="M8 4.2v4.6M8 10.6v1.4" /> : null}
      {state === "done" ? <path class="stroke" d="m5.6 8 1.8 1.8 3-3.4" /> : null}
    </svg>
  );
}
