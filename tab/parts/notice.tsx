import type { ComponentChildren } from "preact";
import { drawings, statusDrawings } from "../marks/drawings";
import { Icon } from "../marks/icon";

/** A message beside what it is about. `fault` and `attention` are read at once; the others stand in a `role="status"`. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: "info" | "done" | "attention" | "fault";
  title?: string;
  children?: ComponentChildren;
}) {
  const drawing = tone === "done" ? statusDrawings.done : tone === "info" ? drawings.clock : drawings.fault;
  return (
    <div class={`notice ${tone}`} role={tone === "fault" || tone === "attention" ? "alert" : undefined}>
      <Icon of={drawing} />
      <div>
        {title === undefined ? null : <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
