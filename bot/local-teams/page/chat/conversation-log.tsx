import { useEffect, useRef } from "preact/hooks";
import type { MessageView } from "../../chat/views";
import { BotMark } from "../avatar";
import { longDay } from "../format";
import { loadOlder, messages, typing } from "../messages";
import { botConversation, language, me, texts } from "../session";
import { MessageItem } from "./message-item";

const nearBottomPx = 120;
const togetherMs = 5 * 60_000;

/** Keeps the newest message in sight while the reader is at the bottom, whatever grows above it. */
function useStickToBottom(conversationId: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return undefined;
    let stuck = true;
    const onScroll = () => {
      stuck = box.scrollHeight - box.scrollTop - box.clientHeight < nearBottomPx;
    };
    const toBottom = () => {
      if (stuck) box.scrollTop = box.scrollHeight;
    };
    const growth = new ResizeObserver(toBottom);
    growth.observe(content.current);
    growth.observe(box);
    box.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      growth.disconnect();
      box.removeEventListener("scroll", onScroll);
    };
  }, [conversationId]);
  return { scroller, content };
}

const dayOf = (message: MessageView): string => longDay(message.at, language.value);

const isInChannel = ({ conversationId }: MessageView): boolean => conversationId !== botConversation(me.value?.id ?? "");

function isContinued(message: MessageView, before: MessageView | undefined): boolean {
  // in a channel each post and each answer has its author in sight
  if (isInChannel(message)) return false;
  return before?.personId === message.personId && Date.parse(message.at) - Date.parse(before.at) < togetherMs;
}

/** In a channel the answers stand under the message they answer, whenever they came. */
function byThread(one: MessageView, other: MessageView): number {
  const threads = Number(one.threadId ?? one.id) - Number(other.threadId ?? other.id);
  return threads === 0 ? Number(one.id) - Number(other.id) : threads;
}

/** The messages of the conversation in sight, oldest first; new ones are announced. */
export function ConversationLog({ label, empty }: { label: string; empty: string }) {
  const shown = messages.value;
  const { scroller, content } = useStickToBottom(shown?.conversationId);
  const list = (shown?.list ?? []).toSorted(byThread);
  return (
    <div class="scroller" ref={scroller}>
      <div class="log" ref={content}>
        {shown?.more && (
          <button type="button" class="plain older" onClick={() => void loadOlder()}>
            {texts.value.older}
          </button>
        )}
        {shown && list.length === 0 && (
          <div class="empty">
            <BotMark size={56} />
            <p>{empty}</p>
          </div>
        )}
        <div role="log" aria-label={label} aria-busy={shown === null ? "true" : undefined} tabIndex={0}>
          {list.map((message, index) => {
            const before = list[index - 1];
            const newDay = before === undefined || dayOf(before) !== dayOf(message);
            return (
              <div key={message.id}>
                {newDay && (
                  <p class="day">
                    <span>{dayOf(message)}</span>
                  </p>
                )}
                <MessageItem message={message} continued={!newDay && isContinued(message, before)} />
              </div>
            );
          })}
        </div>
        <p class="typing" aria-live="polite">
          {typing.value ? texts.value.typing : ""}
        </p>
      </div>
    </div>
  );
}
