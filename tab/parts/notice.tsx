import done from "fluent-icon:checkmark-circle-20-filled";
import clock from "fluent-icon:clock-20-regular";
import faultIcon from "fluent-icon:error-circle-20-regular";
import type { ComponentChildren } from "preact";
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
  const drawing = tone === "done" ? done : tone === "info" ? clock : faultIcon;
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
