import { z } from "zod/mini";

/** What the host tells the tab about where it runs, in the flat shape that teams-js reads. */
export type HostContext = Record<string, unknown>;

/** What the page does for the tab. */
export interface HostActions {
  context(): HostContext;
  token(): Promise<string | null>;
  openLink(link: string): void;
  navigateTo(entity: string | null, sub: string | null): void;
  shareLink(page: { sub: string | null; label: string | null }): void;
  /** Leaves the page of the tab when the tab itself has no step back; false when there is nowhere to go. */
  leave(): boolean;
}

/** The host's side of teams-js for one frame. */
export interface TeamsHost {
  themeChanged(theme: string): void;
  /** Asks the tab to go one step back; false when the tab did not ask to be told. */
  back(): boolean;
  close(): void;
}

const callSchema = z.object({
  id: z.optional(z.number()),
  uuidAsString: z.optional(z.string()),
  func: z.string(),
  args: z.optional(z.array(z.unknown())),
});
const destinationSchema = z.object({ pageId: z.optional(z.string()), subPageId: z.optional(z.nullable(z.string())) });

/** Arguments of the answer; null where teams-js waits for none. */
type Answer = unknown[] | null;

const runtime = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { app: { lifecycle: {} }, pages: { appButton: {}, backStack: {}, currentApp: {} } },
};

const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function navigate(actions: HostActions, target: unknown): boolean {
  const page = destinationSchema.safeParse(target);
  if (page.success) actions.navigateTo(page.data.pageId ?? null, page.data.subPageId ?? null);
  return page.success;
}

/** What is answered to each call of teams-js that Jalon may make; other calls get no answer. */
function answersOf(actions: HostActions, registered: Set<string>) {
  const answers: Record<string, (args: unknown[]) => Answer | Promise<Answer>> = {
    initialize: () => ["content", "web", JSON.stringify(runtime), "2.0.1"],
    getContext: () => [actions.context()],
    "authentication.getAuthToken": async () => {
      const token = await actions.token();
      return token === null ? [false, "resourceRequiresConsent"] : [true, token];
    },
    registerHandler: ([name]) => {
      if (typeof name === "string") registered.add(name);
      return null;
    },
    executeDeepLink: ([link]) => {
      if (typeof link !== "string") return [false, "invalid link"];
      actions.openLink(link);
      return [true];
    },
    "pages.navigateToApp": ([target]) => (navigate(actions, target) ? [true] : [false, "invalid destination"]),
    "pages.currentApp.navigateTo": ([target]) => (navigate(actions, target) ? [null] : [{ errorCode: 4000 }]),
    "pages.currentApp.navigateToDefaultPage": () => {
      actions.navigateTo(null, null);
      return [null];
    },
    shareDeepLink: ([sub, label]) => {
      actions.shareLink({ sub: textOrNull(sub), label: textOrNull(label) });
      return null;
    },
    navigateBack: () => [actions.leave()],
  };
  return new Map(Object.entries(answers));
}

/** Plays the host for the tab in that frame. Only this frame, of this origin, is heard. */
export function createTeamsHost(frame: HTMLIFrameElement, actions: HostActions): TeamsHost {
  const registered = new Set<string>();
  const answers = answersOf(actions, registered);
  const post = (message: object) => frame.contentWindow?.postMessage(message, location.origin);

  const onMessage = async (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const call = callSchema.safeParse(event.data);
    if (!call.success) return;
    const { id, uuidAsString, func, args = [] } = call.data;
    const answer = await answers.get(func)?.(args);
    if (answer) post({ id, uuidAsString, args: answer });
  };
  const listener = (event: MessageEvent<unknown>) => void onMessage(event);
  addEventListener("message", listener);

  return {
    themeChanged: (theme) => {
      if (registered.has("themeChange")) post({ func: "themeChange", args: [theme] });
    },
    back: () => {
      if (!registered.has("backButton")) return false;
      post({ func: "backButtonPress", args: [] });
      return true;
    },
    close: () => removeEventListener("message", listener),
  };
}
