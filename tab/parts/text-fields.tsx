import { TextInput } from "@fluentui/web-components/text-input/class.js";
import { definition as textInput } from "@fluentui/web-components/text-input/definition.js";
import { TextArea as FluentTextArea } from "@fluentui/web-components/textarea/class.js";
import { definition as textArea } from "@fluentui/web-components/textarea/definition.js";

TextInput.define(textInput);
FluentTextArea.define(textArea);

interface TextFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  hint?: string;
  /** What is wrong with the value; empty when nothing is. */
  fault?: string;
  type?: "text" | "email" | "search";
}

/** One line of text: Fluent's field with its label and what helps to fill it in. */
export function TextField({ label, value, change, hint, fault, type = "text" }: TextFieldProps) {
  return (
    <div class="text-field">
      <fluent-text-input type={type} value={value} autocomplete="off" onInput={(event) => change(event.currentTarget.value)}>
        {label}
      </fluent-text-input>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      {fault === undefined || fault === "" ? null : (
        <p class="hint attention" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** Several lines of text. */
export function TextArea({ label, value, change, hint, fault }: Omit<TextFieldProps, "type">) {
  return (
    <div class="text-field">
      <fluent-textarea value={value} resize="vertical" block onInput={(event) => change(event.currentTarget.value)}>
        <span slot="label">{label}</span>
      </fluent-textarea>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      {fault === undefined || fault === "" ? null : (
        <p class="hint attention" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
