import type { Day } from "../domain/calendar/day";
import type { ActionLine } from "../domain/prompts/action-line";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import { stateRuns } from "./action-words";
import type { CardMessage, Element } from "./adaptive-card";
import { press } from "./card-actions";
import { block, buttons, heading, line, message, openUrl, run, sentence, underLine } from "./elements";
import type { Links } from "./tab-link";
import { shortened } from "./user-text";

const MOST_SHOWN = 8;

export interface MyActionsView {
  /** Open actions, the most pressing first. */
  actions: readonly ActionLine[];
  /** True when the card of the week can be asked for. */
  weekly: boolean;
  today: Day;
  links: Links;
}

/** The answer to *mes actions*: what one looks after, each title leading to its page in the tab. */
export function myActionsCard({ actions, weekly, today, links }: MyActionsView, language: Language): CardMessage {
  const texts = textsFor(language);
  const { chat } = texts;
  const late = actions.filter((action) => action.daysLate > 0).length;
  const blocked = actions.filter((action) => action.status === "blocked").length;
  const header =
    actions.length === 0 ? chat.myActionsNone : texts.weekly.header({ actions: actions.length, late, blocked, projects: 0 });
  const body: Element[] = [heading(chat.myActions), line(run(header, { isSubtle: true }))];
  for (const action of actions.slice(0, MOST_SHOWN)) {
    const title = shortened(action.title, 110);
    body.push(
      ...block(
        line(run(title, { weight: "Bolder", selectAction: openUrl(title, links.action(action.id)) })),
        ...(action.place === "" ? [] : [underLine(shortened(action.place, 60))]),
        line(...stateRuns(action, today, texts)),
      ),
    );
  }
  if (actions.length > MOST_SHOWN) body.push(sentence(chat.myActionsOthers(actions.length - MOST_SHOWN), { isSubtle: true }));
  const week = weekly ? [press(chat.weeklyUpdate, { verb: "show", what: "weekly-update" })] : [];
  body.push(buttons(...week, openUrl(chat.openActions, links.myActions)));
  return message(language, `${chat.myActions}${language === "fr" ? "\u00a0" : ""}: ${header}`, body);
}
