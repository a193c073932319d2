import type { WeeklyAction, WeeklyView } from "../domain/prompts/weekly-view";
import { advanced } from "../domain/updates/answer";
import type { Texts } from "../texts/texts";
import { stateRuns } from "./action-words";
import type { Container, Element, Execute } from "./adaptive-card";
import { press } from "./card-actions";
import { block, buttons, line, run } from "./elements";
import { shortened } from "./user-text";

/** A title takes two lines of a phone, a project one. */
const TITLE = 110;
const PLACE = 60;
const OBSTACLE = 110;

/** One action of the weekly card: its questions, or its receipt in the same place once it was touched. */
export function weeklyActionBlock(action: WeeklyAction, week: WeeklyView, texts: Texts): Container {
  const { weekly } = texts;
  const asks = action.state === "waiting" || week.mode === "edit";
  const lead = action.state === "waiting" ? [] : [action.state === "answered" ? run(weekly.noted, { color: "Good" }) : run(`${weekly.unchanged}. `)];
  const items: Element[] = [
    line(run(shortened(action.title, TITLE), { weight: "Bolder" })),
    line(run(shortened(action.place, PLACE), { isSubtle: true, size: "Small" })),
    line(...lead, ...stateRuns(action, week.today, texts)),
  ];
  if (action.status === "blocked" && action.obstacle !== "") {
    items.push(line(run(texts.actions.obstacle, { isSubtle: true }), run(shortened(action.obstacle, OBSTACLE))));
  }
  items.push(buttons(...(asks ? questions(action, week.promptId, texts) : [correction(action, week.promptId, texts)])));
  return block(...items);
}

function questions(action: WeeklyAction, promptId: string, { weekly }: Texts): Execute[] {
  const touched = { promptId, actionId: action.id, version: action.version };
  const quick = action.quick.map((verb) => {
    const tooltip = verb === "advance" ? { tooltip: weekly.advanceTo(Math.max(action.progress, advanced(action))) } : {};
    return press(weekly[verb], { verb, ...touched }, tooltip);
  });
  return [...quick, press(weekly.open, { verb: "open", promptId, actionId: action.id })];
}

function correction(action: WeeklyAction, promptId: string, { weekly }: Texts): Execute {
  const title = action.status === "blocked" && action.obstacle === "" ? weekly.sayObstacle : weekly.change;
  return press(title, { verb: "open", promptId, actionId: action.id });
}
