import { useSignal } from "@preact/signals";
import { BotMark } from "../avatar";
import { Icon } from "../icon";
import { botConversation, conversation, me, summary, texts } from "../session";
import { ConversationList } from "../shell/conversation-list";
import { BotMenu, ClosedNotice } from "./bot-menu";
import { Composer } from "./composer";
import { ChannelNotice, TeamMenu } from "./channel-notice";
import { ConversationLog } from "./conversation-log";

function Foot() {
  const installation = summary.value?.installation;
  const isOpen = !installation || (installation.installed && !installation.blocked);
  return isOpen ? <Composer /> : <ClosedNotice installed={installation.installed} />;
}

/** The list of conversations and the one that is open. */
export function ChatPane() {
  // where it is narrow, the list takes the place of the conversation while it is open
  const listOpen = useSignal(false);
  const withBot = conversation.value === botConversation(me.value?.id ?? "");
  const line = summary.value?.conversations.find(({ id }) => id === conversation.value);
  const t = texts.value;
  const name = withBot ? t.bot : (line?.name ?? "");
  return (
    <div class={listOpen.value ? "chat list-open" : "chat"}>
      <ConversationList
        onChosen={() => {
          listOpen.value = false;
        }}
      />
      <main id="main" class="conversation" tabIndex={-1}>
        <div class="pane-head">
          <button
            type="button"
            class="icon-button narrow-only"
            aria-label={t.showConversations}
            onClick={() => {
              listOpen.value = true;
            }}
          >
            <Icon name="list" />
          </button>
          {withBot ? <BotMark size={32} /> : <Icon name="channel" />}
          <h1>{name}</h1>
          {!withBot && <p class="quiet">{summary.value?.team.name}</p>}
          <div class="pane-tools">{withBot ? <BotMenu /> : <TeamMenu />}</div>
        </div>
        <ConversationLog label={withBot ? t.log(name) : t.channelLog(name)} empty={withBot ? t.emptyChat : t.emptyChannel} />
        {withBot ? <Foot /> : line?.channel && <ChannelNotice kind={line.channel} />}
      </main>
    </div>
  );
}
