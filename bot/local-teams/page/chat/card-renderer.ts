import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, Strings, SubmitAction } from "adaptivecards";
import type { Action } from "adaptivecards";
import type { CardPress } from "../../chat/card-action";
import type { CardJson } from "../../connector/entries";
import { hostConfig } from "./host-config";
import { richText } from "./rich-text";

/** What a card asks of the page around it. */
export interface CardHandlers {
  press(action: CardPress["action"], button: HTMLElement | null): void;
  openLink(link: string): void;
}

const teamsLook = new HostConfig(hostConfig);

Strings.defaults.overflowButtonText = () => "…";

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = richText(text);
  result.didProcess = true;
};

function handle(action: Action, handlers: CardHandlers): void {
  if (action instanceof OpenUrlAction) {
    if (action.url) handlers.openLink(action.url);
  } else if (action instanceof ExecuteAction) {
    const { id, title, verb, data } = action;
    handlers.press({ type: "Action.Execute", id, title, verb, data: data ?? {} }, action.renderedElement ?? null);
  } else if (action instanceof SubmitAction) {
    handlers.press({ type: "Action.Submit", data: action.data ?? {} }, action.renderedElement ?? null);
  }
}

/** Draws a card, or gives null when it is not one. */
export function drawCard(json: CardJson, handlers: CardHandlers): HTMLElement | null {
  const card = new AdaptiveCard();
  card.hostConfig = teamsLook;
  card.onExecuteAction = (action) => handle(action, handlers);
  card.onAnchorClicked = (_element, anchor) => {
    handlers.openLink(anchor.href);
    return true;
  };
  try {
    card.parse(json);
    return card.render() ?? null;
  } catch {
    return null;
  }
}
