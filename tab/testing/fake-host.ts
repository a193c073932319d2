/**
 * Plays Teams around the tab: answers teams-js in the parent window. The page that loads it says, in the address, what
 * the tab meets: `?state=normal&theme=dark&locale=fr-fr&sub=projet/p02`, and where Teams shows it:
 * `&frame=sidePanel` beside a meeting, `&frame=meetingStage` on its stage.
 */
interface Asked {
  id: number;
  uuidAsString?: string;
  func: string;
  args?: unknown[];
}

const asked = new URLSearchParams(location.search);
const state = asked.get("state") ?? "normal";
const theme = asked.get("theme") ?? "default";
const frame = document.createElement("iframe");
// a world of its own for each page that plays the host
const token = `sample.${state}.${asked.get("world") ?? Math.random().toString(36).slice(2)}`;

const context = {
  theme,
  locale: asked.get("locale") ?? "fr-fr",
  entityId: "jalon",
  subEntityId: asked.get("sub") ?? "",
  appId: "7d1c6c2e-5a4f-4a52-9d0e-1f6f2f4c9a11",
  userObjectId: "00000000-0000-0000-0000-000000000001",
  tid: "00000000-0000-0000-0000-00000000000a",
  frameContext: asked.get("frame") ?? "content",
  hostName: "Teams",
  hostClientType: "web",
};

const runtime = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { pages: {} },
};

function answersTo(message: Asked): unknown[] | null {
  switch (message.func) {
    case "initialize":
      return [context.frameContext, "web", JSON.stringify(runtime), "2.0.1"];
    case "getContext":
      return [context];
    case "authentication.getAuthToken":
      return [true, token];
    case "meeting.getAppContentStageSharingCapabilities":
      return [null, { doesAppHaveSharePermission: true }];
    case "meeting.shareAppContentToStage":
      document.body.dataset.stage = String(message.args?.[0]);
      return [null, true];
    default:
      return null;
  }
}

const heard: string[] = [];

window.addEventListener("message", (event: MessageEvent<Asked>) => {
  const message = event.data;
  if (event.source !== frame.contentWindow || typeof message?.func !== "string") return;
  heard.push(message.func);
  document.body.dataset.heard = heard.join(" ");
  const args = answersTo(message);
  if (args !== null)
    frame.contentWindow?.postMessage({ id: message.id, uuidAsString: message.uuidAsString, args }, location.origin);
});

/** What Teams does when the person changes its theme; called by tests and by the gallery. */
function changeTheme(next: string): void {
  frame.contentWindow?.postMessage({ func: "themeChange", args: [next] }, location.origin);
}

Object.assign(window, { changeTheme });
frame.title = "Jalon";
frame.allow = "clipboard-write";
frame.src = asked.get("path") ?? "/tab/";
frame.style.cssText = "border:0;position:fixed;inset:0;width:100%;height:100%";
document.body.append(frame);
