import type { ComponentChildren } from "preact";
import type { Choices } from "../choices";
import { addressAfter, choose } from "../choices";

interface ChoiceLinkProps {
  change: Partial<Choices>;
  class?: string;
  label?: string;
  current?: boolean;
  onChosen?: () => void;
  children: ComponentChildren;
}

/** A link to the same page with another choice: a plain click stays here, a click with Ctrl opens another window. */
export function ChoiceLink({ change, label, current = false, onChosen, children, ...rest }: ChoiceLinkProps) {
  return (
    <a
      href={addressAfter(change)}
      class={rest.class}
      aria-label={label}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        choose(change);
        onChosen?.();
      }}
    >
      {children}
    </a>
  );
}
