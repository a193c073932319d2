import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { say } from "../api";
import { Icon } from "../icon";
import { draft } from "../open-link";
import { locale, me, showToast, texts } from "../session";

/** Where the person writes to the bot, with the commands that are used most. */
export function Composer() {
  const text = useSignal("");
  const field = useRef<HTMLTextAreaElement>(null);
  useSignalEffect(() => {
    if (draft.value === "") return;
    text.value = draft.value;
    draft.value = "";
    field.current?.focus();
  });

  const send = async (words: string) => {
    const person = me.peek()?.id;
    if (person === undefined || words.trim() === "") return;
    text.value = "";
    const answer = await say(person, words.trim(), { locale: locale.peek() });
    if (answer?.delivered) return;
    showToast(texts.peek().notDelivered);
    // null is a server that never saw the text: it goes back to where it was typed
    if (answer === null && text.peek() === "") text.value = words;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send(text.peek());
  };
  const pick = (words: string, atOnce: boolean) => {
    if (atOnce) return void send(words);
    text.value = words;
    field.current?.focus();
  };

  return (
    <div class="composer">
      <div class="quick" role="group" aria-label={texts.value.commands}>
        {texts.value.quick.map((command) => (
          <button type="button" key={command.label} class="chip" onClick={() => pick(command.text, command.send)}>
            {command.label}
          </button>
        ))}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(text.peek());
        }}
      >
        <textarea
          ref={field}
          rows={1}
          maxLength={4000}
          aria-label={texts.value.composer}
          placeholder={texts.value.composerHint}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="icon-button accent"
          aria-label={texts.value.send}
          title={texts.value.send}
          disabled={text.value.trim() === ""}
        >
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}
