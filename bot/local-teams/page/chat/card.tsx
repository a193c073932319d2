import { useEffect, useRef, useState } from "preact/hooks";
import type { CardPress } from "../../chat/card-action";
import type { CardJson } from "../../connector/entries";
import { pressCard } from "../api";
import { openLink } from "../open-link";
import { locale, me, texts } from "../session";
import { cardTitle, isFullWidth } from "./card-title";

// the first card asks for the library, the others find it there
const loadRenderer = () => import("./card-renderer");

interface CardProps {
  card: CardJson;
  conversationId: string;
  messageId: string;
}

/** An Adaptive Card in a message; it is drawn again only when the card itself changes, so what is typed in it stays. */
export function Card({ card, conversationId, messageId }: CardProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"loading" | "ready" | "broken">("loading");
  const [failed, setFailed] = useState(false);
  const content = JSON.stringify(card);

  useEffect(() => {
    let gone = false;
    const press = async (action: CardPress["action"], button: HTMLElement | null) => {
      const person = me.peek()?.id;
      if (person === undefined || !frame.current || frame.current.ariaBusy === "true") return;
      setFailed(false);
      const free = hold(frame.current, button);
      const answer = await pressCard(person, { conversationId, messageId, action }, { locale: locale.peek() });
      free();
      setFailed(answer === null || answer.outcome === "failed");
    };
    const draw = async () => {
      const { drawCard } = await loadRenderer();
      const place = frame.current;
      if (gone || !place) return;
      const drawn = drawCard(JSON.parse(content) as CardJson, {
        press: (action, button) => void press(action, button),
        openLink,
      });
      const hadFocus = place.contains(document.activeElement);
      place.replaceChildren(...(drawn ? [drawn] : []));
      setState(drawn ? "ready" : "broken");
      setFailed(false);
      if (hadFocus) place.focus({ preventScroll: true });
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [content, conversationId, messageId]);

  return (
    <>
      <div
        ref={frame}
        class={isFullWidth(card) ? "card card-full" : "card"}
        role="group"
        aria-label={texts.value.card(cardTitle(card))}
        tabIndex={-1}
      />
      {state === "loading" && <p class="quiet">{texts.value.cardLoading}</p>}
      {state === "broken" && <p class="quiet">{texts.value.cardBroken}</p>}
      {failed && (
        <p class="note note-error" role="alert">
          {texts.value.failed}
        </p>
      )}
    </>
  );
}

/** Holds a card while its answer is awaited: nothing can be pressed twice, the pressed button shows it. */
function hold(frame: HTMLElement, pressed: HTMLElement | null): () => void {
  const buttons = [...frame.querySelectorAll<HTMLButtonElement>("button")].filter(({ disabled }) => !disabled);
  frame.ariaBusy = "true";
  pressed?.classList.add("pressed");
  for (const button of buttons) button.ariaDisabled = "true";
  return () => {
    frame.ariaBusy = null;
    pressed?.classList.remove("pressed");
    for (const button of buttons) button.ariaDisabled = null;
  };
}
