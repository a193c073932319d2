import { useEffect, useRef } from "preact/hooks";

/** The title of a step that follows a press: it takes the focus, so that the step is read and the next key is there. */
export function StepTitle({ id, children }: { id: string; children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 id={id} ref={title} tabIndex={-1} class="step-title">
      {children}
    </h2>
  );
}
