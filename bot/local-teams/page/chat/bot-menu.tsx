import { setInstallation } from "../api";
import { Icon } from "../icon";
import { locale, me, showToast, summary, texts } from "../session";
import { Popover } from "../shell/popover";

async function change(wanted: { installed: boolean; blocked: boolean }): Promise<void> {
  const person = me.peek()?.id;
  if (person === undefined) return;
  const changed = await setInstallation(person, wanted, { locale: locale.peek() });
  if (changed) summary.value = changed;
  else showToast(texts.peek().serverError);
}

/** Blocks, removes and brings back the bot. */
export function BotMenu() {
  const installation = summary.value?.installation;
  if (!installation) return null;
  const { installed, blocked } = installation;
  const t = texts.value;
  return (
    <Popover label={t.botMenu} button={<Icon name="more" />}>
      {(close) => {
        const act = (wanted: { installed: boolean; blocked: boolean }) => () => {
          close();
          void change(wanted);
        };
        return (
          <div class="stack menu">
            {installed && (
              <button type="button" class="plain" onClick={act({ installed: true, blocked: !blocked })}>
                {blocked ? t.unblock : t.block}
              </button>
            )}
            <button type="button" class="plain" onClick={act({ installed: !installed, blocked: false })}>
              {installed ? t.uninstall : t.install}
            </button>
          </div>
        );
      }}
    </Popover>
  );
}

/** Why nothing can be written, with the way back. */
export function ClosedNotice({ installed }: { installed: boolean }) {
  const t = texts.value;
  return (
    <div class="closed" role="status">
      <p>{installed ? t.blockedNotice : t.uninstalledNotice}</p>
      <button type="button" class="primary" onClick={() => void change({ installed: true, blocked: false })}>
        {installed ? t.unblock : t.install}
      </button>
    </div>
  );
}
