import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** Something that few need, behind its title; drawn from the first time it is opened. */
export function Folded({
  title,
  className = "",
  children,
}: {
  title: string;
  className?: string;
  children: ComponentChildren;
}) {
  const [opened, open] = useState(false);
  return (
    <details class={className} onToggle={(event) => (event.currentTarget.open ? open(true) : undefined)}>
      <summary>{title}</summary>
      {opened ? children : null}
    </details>
  );
}
