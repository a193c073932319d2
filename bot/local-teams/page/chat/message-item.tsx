import type { MessageView } from "../../chat/views";
import { refreshCard } from "../api";
import { Avatar, BotMark } from "../avatar";
import { hour } from "../format";
import { Icon } from "../icon";
import { openLink } from "../open-link";
import { language, locale, me, people, showToast, texts } from "../session";
import { Card } from "./card";
import { richText } from "./rich-text";

function followLink(event: MouseEvent): void {
  const anchor = event.target instanceof Element ? event.target.closest("a") : null;
  if (!anchor) return;
  event.preventDefault();
  openLink(anchor.href);
}

function Text({ text }: { text: string }) {
  // richText escapes everything but its own marks
  return <div class="text" onClick={followLink} dangerouslySetInnerHTML={{ __html: richText(text) }} />;
}

async function refresh(message: MessageView): Promise<void> {
  const person = me.peek()?.id;
  if (person === undefined) return;
  const answer = await refreshCard(person, message.conversationId, message.id, { locale: locale.peek() });
  if (answer === null || answer.outcome === "failed") showToast(texts.peek().failed);
}

function RefreshButton({ message }: { message: MessageView }) {
  const label = texts.value.refreshCard;
  return (
    <button type="button" class="icon-button small" aria-label={label} title={label} onClick={() => void refresh(message)}>
      <Icon name="refresh" />
    </button>
  );
}

function Author({ message }: { message: MessageView }) {
  const { bot, edited } = texts.value;
  const name = message.personId === null ? bot : people.value?.find(({ id }) => id === message.personId)?.name;
  return (
    <p class="author">
      <span class="name">{name}</span>
      <time dateTime={message.at}>{hour(message.at, language.value)}</time>
      {message.edited && !message.deleted && <span>{edited}</span>}
      {message.refreshable && <RefreshButton message={message} />}
    </p>
  );
}

/** One message, of the bot with its cards or of a person. `continued` follows another of the same author. */
export function MessageItem({ message, continued }: { message: MessageView; continued: boolean }) {
  const mine = message.personId !== null && message.personId === me.value?.id;
  const name = mine ? texts.value.you : texts.value.bot;
  const classes = ["message", mine ? "mine" : "", continued ? "continued" : "", message.threadId ? "reply" : ""];
  return (
    <article class={classes.join(" ")} aria-label={`${name}, ${hour(message.at, language.value)}`} data-message={message.id}>
      <div class="side">{mine || continued ? null : message.personId === null ? <BotMark /> : <Avatar name={name} />}</div>
      <div class="body">
        {continued && !message.refreshable ? null : <Author message={message} />}
        {message.deleted && <p class="deleted">{texts.value.deleted}</p>}
        {message.text !== "" && <Text text={message.text} />}
        {message.cards.map((card, index) => (
          <Card key={index} card={card} conversationId={message.conversationId} messageId={message.id} />
        ))}
        {message.otherAttachments.map((type) => (
          <p class="quiet">{texts.value.attachmentNotShown(type)}</p>
        ))}
        {message.note && (
          <p class={message.note.kind === "error" ? "note note-error" : "note"} role="status">
            {message.note.text}
          </p>
        )}
      </div>
    </article>
  );
}
