import type { WeeklyView } from "../domain/prompts/weekly-view";
import type { Texts } from "../texts/texts";
import { stateRuns } from "./action-words";
import type { Element } from "./adaptive-card";
import { press } from "./card-actions";
import { block, buttons, heading, line, openUrl, run, sentence, subheading } from "./elements";
import { LENGTHS } from "./lengths";
import type { Links } from "./tab-link";
import { shortened } from "./user-text";
import { decisionReceipt } from "./weekly-decision-block";
import { projectName, weatherWords, weeklyProjectBlock } from "./weekly-project-block";

/** A receipt tells the first changes one by one and counts the others. */
const MOST_TOLD = 8;
/** A météo once given leaves its place to the next. */
const MOST_OWED = 3;

/** The card of the week once all is said: what was recorded, and how to modify it. */
export function weeklyReceipt(week: WeeklyView, texts: Texts, links: Links): Element[] {
  const { weekly } = texts;
  const { actions, projects, decisions } = week.answered;
  const body: Element[] = [
    heading(weekly.title(week.week)),
    line(run(weekly.receiptThanks, { weight: "Bolder", color: "Good" })),
  ];
  const counts = weekly.receiptCounts(week.counts.answered, week.counts.confirmed);
  if (counts !== "") body.push(line(run(`${counts}.`)));
  if (week.confirmedOn !== null) body.push(line(run(weekly.receiptDay(week.confirmedOn), { isSubtle: true })));
  for (const action of actions.slice(0, MOST_TOLD)) {
    body.push(
      ...block(
        line(run(shortened(action.title, 110), { weight: "Bolder" })),
        line(...stateRuns(action, week.today, texts)),
        ...(action.obstacle === "" ? [] : [line(run(texts.actions.obstacle, { isSubtle: true }), run(shortened(action.obstacle, 110)))]),
        ...(action.line === "" ? [] : [line(run(shortened(action.line, 110)))]),
      ),
    );
  }
  for (const project of projects.slice(0, MOST_TOLD)) {
    body.push(...block(line(run(projectName(project), { weight: "Bolder" })), line(run(weatherWords(project.level, texts)))));
  }
  for (const decision of decisions.slice(0, MOST_TOLD)) body.push(...decisionReceipt(decision, texts));
  const untold = [actions, projects, decisions].reduce((sum, { length }) => sum + Math.max(0, length - MOST_TOLD), 0);
  if (untold > 0) body.push(sentence(weekly.receiptOthers(untold), { isSubtle: true }));
  if (week.owed.length > 0) body.push(subheading(weekly.owedHeading));
  for (const project of week.owed.slice(0, MOST_OWED))
    body.push(...weeklyProjectBlock(project, week.promptId, week.today, texts, LENGTHS[0]));
  body.push(buttons(press(weekly.edit, { verb: "edit", promptId: week.promptId }), openUrl(weekly.inTab, links.myActions)));
  return body;
}
