import type { ComponentChildren, RefObject } from "preact";

interface FluentProps {
  key?: string;
  ref?: RefObject<HTMLElement>;
  id?: string;
  role?: "tab" | "tablist";
  class?: string;
  children?: ComponentChildren;
  "aria-label"?: string;
  "aria-labelledby"?: string;
}

interface FluentFieldProps extends FluentProps {
  value?: string;
  type?: string;
  name?: string;
  placeholder?: string;
  required?: boolean;
  maxlength?: number;
  autocomplete?: string;
  block?: boolean;
  resize?: string;
  onInput?: (event: InputEvent & { currentTarget: HTMLElement & { value: string } }) => void;
}

declare module "preact" {
  namespace JSX {
    /** The Fluent components that Jalon uses; each is defined by the file of parts/ that imports it. */
    interface IntrinsicElements {
      "fluent-text-input": FluentFieldProps;
      "fluent-textarea": FluentFieldProps;
      "fluent-tablist": FluentProps & { activeid?: string; onChange?: (event: Event) => void };
      "fluent-tab": FluentProps & { "aria-controls"?: string };
    }
  }
}
