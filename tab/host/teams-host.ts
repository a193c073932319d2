import { app, authentication, pages } from "@microsoft/teams-js";
import { deepLink } from "./deep-link";
import type { Host, NoHost } from "./host";
import { surfaceOf } from "./surface";
import { themeOf } from "./theme";

/** teams-js itself only gives up after a minute on a parent that is not Teams. */
const SILENCE_MS = 8000;

const within = <T>(work: Promise<T>, ms: number): Promise<T> =>
  Promise.race([work, new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error("no answer from the host")), ms))]);

/** Speaks with Teams: theme, language, person, deep links. */
export async function teamsHost(): Promise<{ ok: true; host: Host } | NoHost> {
  try {
    await within(app.initialize(), SILENCE_MS);
  } catch {
    return { ok: false, reason: "silent" };
  }
  // asked beside the context, so that the first call of the API only waits for what is left of it
  let early: Promise<string> | null = authentication.getAuthToken();
  // a refusal is told to whoever takes the token
  early.catch(() => undefined);
  const context = await app.getContext();
  const entityId = context.page.id;
  const appId = context.app.appId?.toString() ?? "";
  const target = (subPage: string, label: string) => ({ appId, entityId, subPage, label });
  const host: Host = {
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    surface: surfaceOf(context.page.frameContext),
    subPage: context.page.subPageId ?? "",
    // Teams keeps the token and renews it by itself once it has expired
    token: (renew) => {
      const first = renew ? null : early;
      early = null;
      return first ?? authentication.getAuthToken();
    },
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    linkTo: (subPage, label) => (appId === "" || entityId === "" ? null : deepLink(target(subPage, label))),
    share: async (subPage, label) => {
      if (!pages.isSupported()) return false;
      try {
        await pages.shareDeepLink({ subPageId: subPage, subPageLabel: label });
        return true;
      } catch {
        return false;
      }
    },
    stage: async () => (host.surface === "side-panel" ? (await import("./meeting-stage")).meetingStage() : null),
  };
  app.notifyAppLoaded();
  // without it Teams lets its own loading screen stand, then an error
  void app.notifySuccess();
  return { ok: true, host };
}
