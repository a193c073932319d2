import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { loadToken } from "../api";
import { BotMark } from "../avatar";
import { addressAfter, choices, theme } from "../choices";
import { writeDeepLink } from "../deep-link";
import { Icon } from "../icon";
import type { IconName } from "../icon";
import { openLink, openTab, tabVisit } from "../open-link";
import { language, locale, me, setup, texts } from "../session";
import { LinkDialog } from "./link-dialog";
import { createTeamsHost } from "./teams-host";
import type { HostContext, TeamsHost } from "./teams-host";

const defaultEntity = "jalon";

function readContext(): HostContext {
  const person = me.peek();
  const { entity, sub } = choices.peek();
  return {
    userObjectId: person?.aadObjectId,
    userDisplayName: person?.name,
    userPrincipalName: person?.email,
    loginHint: person?.email,
    tid: setup.peek()?.tenantId,
    appId: setup.peek()?.tabAppId,
    theme: theme.peek(),
    locale: locale.peek().toLowerCase(),
    entityId: entity ?? defaultEntity,
    subEntityId: sub ?? undefined,
    frameContext: "content",
    hostName: "Teams",
    hostClientType: "web",
    sessionId: crypto.randomUUID(),
  };
}

async function readToken(): Promise<string | null> {
  const person = me.peek()?.id;
  return person === undefined ? null : ((await loadToken(person))?.token ?? null);
}

/** Teams keeps a token almost as long as it is valid; here a page that is opened anew has a new one. */
const TOKEN_KEPT_MS = 5 * 60_000;

/** Tokens as Teams hands them out: it has one when it opens a tab, and gives the same for a while. */
function tokenSource(): () => Promise<string | null> {
  let kept = { token: readToken(), readAt: performance.now() };
  return async () => {
    if (performance.now() - kept.readAt > TOKEN_KEPT_MS || (await kept.token) === null) kept = { token: readToken(), readAt: performance.now() };
    return kept.token;
  };
}

/** The frame; it is a new one for each person, language and visit, as Teams loads a tab anew. */
function Frame({ onHost, onShare }: { onHost: (host: TeamsHost | null) => void; onShare: (page: SharedPage) => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!frame.current) return undefined;
    const host = createTeamsHost(frame.current, {
      context: readContext,
      token: tokenSource(),
      openLink,
      navigateTo: openTab,
      shareLink: onShare,
      leave: () => {
        history.back();
        return true;
      },
    });
    onHost(host);
    const stopTheme = theme.subscribe((chosen) => host.themeChanged(chosen));
    // the frame starts to load here, when somebody answers it
    frame.current.src = setup.peek()?.tabPath ?? "/tab";
    return () => {
      stopTheme();
      host.close();
      onHost(null);
    };
  }, []);
  return <iframe ref={frame} title={texts.peek().tabTitle} name="jalon-tab" allow="clipboard-write" />;
}

interface SharedPage {
  sub: string | null;
  label: string | null;
}

function Tool({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

/** The tab of Jalon in its frame, with what Teams puts around a personal app. */
export function TabPane() {
  const host = useRef<TeamsHost | null>(null);
  const shared = useSignal<SharedPage | null>(null);
  const { entity, sub, person } = choices.value;
  const t = texts.value;
  const goBack = () => {
    if (!host.current?.back()) history.back();
  };
  const frameKey = JSON.stringify([person, language.value, entity, sub, tabVisit.value]);
  const page = shared.value;
  return (
    <main id="main" class="tab" tabIndex={-1}>
      <div class="pane-head">
        <Tool icon="back" label={t.back} onPress={goBack} />
        <BotMark size={24} />
        <h1>{t.app}</h1>
        <div class="pane-tools">
          <Tool icon="link" label={t.copyLink} onPress={() => (shared.value = { sub, label: null })} />
          <Tool icon="refresh" label={t.reload} onPress={() => (tabVisit.value += 1)} />
        </div>
      </div>
      <Frame
        key={frameKey}
        onHost={(made) => {
          host.current = made;
        }}
        onShare={(asked) => {
          shared.value = asked;
        }}
      />
      {page && (
        <LinkDialog
          teams={writeDeepLink(setup.value?.tabAppId ?? "", { entity: entity ?? defaultEntity, ...page })}
          local={new URL(addressAfter({ view: "tab", sub: page.sub }), location.origin).href}
          onClose={() => {
            shared.value = null;
          }}
        />
      )}
    </main>
  );
}
