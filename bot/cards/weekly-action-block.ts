import type { WeeklyAction, WeeklyView } from "../domain/prompts/weekly-view";
import type { Texts } from "../texts/texts";
import { answerLead, stateRuns } from "./action-words";
import type { Element, Execute, RichTextBlock } from "./adaptive-card";
import { press, sinceConfirmation } from "./card-actions";
import { block, buttons, line, run, underLine } from "./elements";
import type { Lengths } from "./lengths";
import { shortened } from "./user-text";

/** One action of the weekly card: its questions, or its receipt in the same place once it was touched. */
export function weeklyActionBlock(action: WeeklyAction, week: WeeklyView, texts: Texts, lengths: Lengths): Element[] {
  const asks = action.state === "waiting" || week.mode === "edit";
  const title = line(run(shortened(action.title, lengths.title), { weight: "Bolder" }));
  return block(
    title,
    ...placeLine(action, lengths),
    line(...answerLead(action.state, texts), ...stateRuns(action, week.today, texts)),
    ...obstacleLine(action, texts, lengths),
    buttons(...(asks ? questions(action, week, texts) : [correction(action, week.promptId, texts)])),
  );
}

function placeLine({ place }: WeeklyAction, lengths: Lengths): RichTextBlock[] {
  if (place === "" || lengths.place === 0) return [];
  return [underLine(shortened(place, lengths.place))];
}

function obstacleLine({ status, obstacle }: WeeklyAction, { actions }: Texts, lengths: Lengths): RichTextBlock[] {
  if (status !== "blocked" || obstacle === "" || lengths.obstacle === 0) return [];
  return [line(run(actions.obstacle, { isSubtle: true }), run(shortened(obstacle, lengths.obstacle)))];
}

function questions(action: WeeklyAction, week: WeeklyView, { weekly }: Texts): Execute[] {
  const { promptId } = week;
  const quick = action.quick.map((verb) =>
    press(weekly[verb], { verb, promptId, actionId: action.id, version: action.version, ...sinceConfirmation(week) }),
  );
  return [...quick, press(weekly.open, { verb: "open", promptId, actionId: action.id })];
}

function correction(action: WeeklyAction, promptId: string, { weekly }: Texts): Execute {
  const title = action.status === "blocked" && action.obstacle === "" ? weekly.sayObstacle : weekly.change;
  return press(title, { verb: "open", promptId, actionId: action.id });
}
