import type { ConversationView } from "../../chat/views";
import { BotMark } from "../avatar";
import { hour, longDay, shortDay } from "../format";
import { Icon } from "../icon";
import { botConversation, clock, conversation, language, me, summary, texts } from "../session";
import { ChoiceLink } from "./choice-link";

function lastWords({ last }: ConversationView): string {
  const t = texts.value;
  if (!last) return t.noMessage;
  const words = last.text.replace(/\*\*/g, "") || t.cardSent;
  return last.personId === me.value?.id ? `${t.you}\u00a0: ${words}` : words;
}

function when(at: string): string {
  const today = clock.value ? longDay(clock.value.now, language.value) : "";
  return longDay(at, language.value) === today ? hour(at, language.value) : shortDay(at, language.value);
}

function Line({ line, onChosen }: { line: ConversationView; onChosen: () => void }) {
  const isBot = line.kind === "personal";
  const name = isBot ? texts.value.bot : line.name;
  const isBotOfMe = line.id === botConversation(me.value?.id ?? "");
  return (
    <li>
      <ChoiceLink
        class={line.unread > 0 ? "line unread" : "line"}
        change={{ view: "chat", conversation: isBotOfMe ? null : line.id }}
        current={conversation.value === line.id}
        onChosen={onChosen}
      >
        {isBot ? <BotMark size={36} /> : <Icon name="channel" />}
        <span class="line-text">
          <span class="line-name">
            {name}
            {line.channel && texts.value.channelKinds[line.channel] && (
              <span class="kind"> · {texts.value.channelKinds[line.channel]}</span>
            )}
          </span>
          <span class="line-last">{lastWords(line)}</span>
        </span>
        <span class="line-side">
          {line.last && <time dateTime={line.last.at}>{when(line.last.at)}</time>}
          {line.unread > 0 && (
            <span class="badge" role="img" aria-label={texts.value.unread(line.unread)}>
              {line.unread}
            </span>
          )}
        </span>
      </ChoiceLink>
    </li>
  );
}

/** The conversations of the person, with what is unread. */
export function ConversationList({ onChosen }: { onChosen: () => void }) {
  const lines = summary.value?.conversations ?? [];
  const channels = lines.filter(({ kind }) => kind === "channel");
  return (
    <section class="list" aria-label={texts.value.conversations}>
      <h2>{texts.value.conversations}</h2>
      <ul>
        {lines
          .filter(({ kind }) => kind === "personal")
          .map((line) => (
            <Line key={line.id} line={line} onChosen={onChosen} />
          ))}
      </ul>
      {channels.length > 0 && <h3>{summary.value?.team.name}</h3>}
      <ul>
        {channels.map((line) => (
          <Line key={line.id} line={line} onChosen={onChosen} />
        ))}
      </ul>
    </section>
  );
}
