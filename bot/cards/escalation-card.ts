import type { Day } from "../domain/calendar/day";
import type { ActionLine } from "../domain/prompts/action-line";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import { stateRuns } from "./action-words";
import type { CardMessage, Element } from "./adaptive-card";
import { block, buttons, heading, line, message, openUrl, run, sentence, underLine } from "./elements";
import type { Links } from "./tab-link";
import { shortened } from "./user-text";

const MOST_SHOWN = 8;

export interface EscalationView {
  /** The silent actions, in the order of the plan: never in an order of people. */
  actions: readonly (ActionLine & { owner: string })[];
  today: Day;
  links: Links;
}

/** The actions that stayed without news after question and reminder, to whoever shares them or leads their project. */
export function escalationCard({ actions, today, links }: EscalationView, language: Language): CardMessage {
  const texts = textsFor(language);
  const { campaigns, chat } = texts;
  const title = campaigns.silentTitle(actions.length);
  const body: Element[] = [heading(title), sentence(campaigns.silentWhy(actions.length))];
  for (const action of actions.slice(0, MOST_SHOWN)) {
    const name = shortened(action.title, 110);
    body.push(
      ...block(
        line(run(name, { weight: "Bolder", selectAction: openUrl(name, links.action(action.id)) })),
        ...(action.place === "" ? [] : [underLine(shortened(action.place, 60))]),
        line(...stateRuns(action, today, texts)),
        ...(action.owner === "" ? [] : [underLine(campaigns.silentOwner(shortened(action.owner, 60)))]),
      ),
    );
  }
  if (actions.length > MOST_SHOWN) body.push(sentence(campaigns.silentOthers(actions.length - MOST_SHOWN), { isSubtle: true }));
  body.push(buttons(openUrl(chat.openActions, links.myActions)));
  body.push(line(run(campaigns.silentOnce, { isSubtle: true, size: "Small" })));
  return message(language, `${title}. ${campaigns.silentWhy(actions.length)}`, body);
}
