import { type FollowState, FOLLOW_STATES } from "../domain/committee/decision";
import type { WeeklyDecision, WeeklyView } from "../domain/prompts/weekly-view";
import type { Texts } from "../texts/texts";
import type { Element, TextRun } from "./adaptive-card";
import { press, sinceConfirmation } from "./card-actions";
import { block, buttons, line, run, underLine } from "./elements";
import type { Lengths } from "./lengths";
import { shortened } from "./user-text";

/** One decision of the weekly card: what was decided, by when, and the words of one tap; what was said stays to be corrected. */
export function weeklyDecisionBlock(decision: WeeklyDecision, week: WeeklyView, texts: Texts, lengths: Lengths): Element[] {
  const { weekly } = texts;
  const { promptId } = week;
  const left = FOLLOW_STATES.filter((state) => state !== decision.said);
  const asks = left.map((state) => press(weekly.decisionStates[state], { verb: `decision-${state}`, promptId, decisionId: decision.id, ...sinceConfirmation(week) }));
  return block(
    line(run(shortened(decision.text, lengths.title), { weight: "Bolder" })),
    ...(lengths.place === 0 ? [] : [underLine(shortened(`${decision.number}, ${decision.place}`, lengths.place))]),
    line(...standing(decision, week, texts)),
    buttons(...asks),
  );
}

/** Where a decision stands: *Noté : en cours*; *échéance le 12 déc.*; *6 jours de retard*. */
function standing({ state, said, dueDay, daysLate }: WeeklyDecision, { today }: WeeklyView, { weekly, actions }: Texts): TextRun[] {
  const runs: TextRun[] = [];
  if (said !== null) runs.push(run(weekly.noted, { color: "Good" }), run(weekly.decisionSaid[said]));
  else if (state === "confirmed") runs.push(run(weekly.unchanged));
  if (said === "done") return runs;
  const isAlone = runs.length === 0;
  const day = dueDay === null ? weekly.decisionWithoutDay : actions.due(dueDay, today);
  const due = daysLate > 0 ? run(actions.late(daysLate), { color: "Attention" }) : run(isAlone ? capital(day) : day);
  return isAlone ? [due] : [...runs, run(", "), due];
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What a receipt says of a decision that was told. */
export const decisionReceipt = ({ text, said }: WeeklyDecision, { weekly }: Texts): Element[] =>
  block(line(run(shortened(text, 110), { weight: "Bolder" })), line(run(said === null ? weekly.unchanged : weekly.decisionStates[said as FollowState])));
