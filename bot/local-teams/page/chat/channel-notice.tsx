import type { ConversationView } from "../../chat/views";
import { setTeamInstallation } from "../api";
import { Icon } from "../icon";
import { locale, me, showToast, summary, texts } from "../session";
import { Popover } from "../shell/popover";

async function change(installed: boolean): Promise<void> {
  const person = me.peek()?.id;
  if (person === undefined) return;
  const changed = await setTeamInstallation(person, installed, { locale: locale.peek() });
  if (changed) summary.value = changed;
  else showToast(texts.peek().serverError);
}

/** Takes the bot out of the team, as an owner of the team does; where it is not, the notice below adds it. */
export function TeamMenu() {
  if (!summary.value?.team.hasBot) return null;
  const t = texts.value;
  return (
    <Popover label={t.botMenu} button={<Icon name="more" />}>
      {(close) => {
        const remove = () => {
          close();
          void change(false);
        };
        return (
          <div class="stack menu">
            <button type="button" class="plain" onClick={remove}>
              {t.removeFromTeam}
            </button>
          </div>
        );
      }}
    </Popover>
  );
}

/** Why the bot cannot write in a channel; nothing where it can. */
export function ChannelNotice({ kind }: { kind: NonNullable<ConversationView["channel"]> }) {
  const t = texts.value;
  if (summary.value?.team.hasBot) {
    if (kind === "standard") return null;
    return (
      <div class="closed" role="status">
        <p>{t.closedChannel[kind]}</p>
      </div>
    );
  }
  return (
    <div class="closed" role="status">
      <p>{t.notInTeam}</p>
      <button type="button" class="primary" onClick={() => void change(true)}>
        {t.addToTeam}
      </button>
    </div>
  );
}
