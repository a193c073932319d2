import { BotMark } from "../avatar";
import { choices } from "../choices";
import { Icon } from "../icon";
import { texts, unreadTotal } from "../session";
import { ChoiceLink } from "./choice-link";

/** The applications, at the left or, where it is narrow, at the bottom. */
export function Rail() {
  const { view } = choices.value;
  const t = texts.value;
  const unread = unreadTotal.value;
  const chatLabel = unread > 0 ? `${t.chat}, ${t.unread(unread)}` : t.chat;
  return (
    <nav class="rail" aria-label={t.rail}>
      <ChoiceLink change={{ view: "chat" }} current={view === "chat"} label={chatLabel}>
        <Icon name={view === "chat" ? "chatFilled" : "chat"} />
        {unread > 0 && (
          <span class="badge" aria-hidden="true">
            {unread}
          </span>
        )}
        <span class="rail-label">{t.chat}</span>
      </ChoiceLink>
      <ChoiceLink change={{ view: "tab" }} current={view === "tab"}>
        <BotMark size={22} />
        <span class="rail-label">{t.app}</span>
      </ChoiceLink>
    </nav>
  );
}
