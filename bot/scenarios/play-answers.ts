import { dayAt } from "../domain/calendar/day";
import { applySteps, rollupOf, rollupSteps } from "../domain/progress/contribution";
import { coverageOf, rateOf } from "../domain/progress/rate";
import { anAction, aPlan } from "../domain/testing/builders";
import { answerable, applyAnswer } from "../domain/updates/answer";
import type { Values } from "../domain/updates/update-event";
import { type AnswersScenario, filled } from "./scenario";

/** What an action becomes under a list of answers, what history keeps of each, and the sums it ends in. */
export function playAnswers(input: AnswersScenario) {
  const plan = filled(aPlan(), input.plan);
  const { defaultDays, rateMethod, minCoverage } = plan.settings;
  let action = filled(anAction(), input.action);
  const sums = rollupOf([action], defaultDays);
  const history = input.answers.map(({ at, by, channel, says }) => {
    const before = action;
    const today = dayAt(at, plan.timeZone);
    const applied = applyAnswer(before, says, { personId: by, at, today, channel });
    if (!applied.ok) return { refused: applied.reason, field: applied.field };
    action = applied.after;
    const steps = rollupSteps(before, action, defaultDays);
    applySteps(sums, steps);
    return { by, channel, today, week: action.informed?.week, ...difference(answerable(before), answerable(action)), steps };
  });
  return {
    history,
    action: { ...answerable(action), informed: action.informed, version: action.version },
    sums,
    rate: rateOf(sums, { total: 0, done: 0 }, rateMethod, minCoverage),
    coverage: coverageOf(sums),
  };
}

/** The fields that an answer changed, before and after. */
function difference(before: Values, after: Values): { before: Values; after: Values } {
  const changed = Object.keys(after).filter((field) => before[field] !== after[field]);
  const only = (values: Values): Values => Object.fromEntries(changed.map((field) => [field, values[field]]));
  return { before: only(before), after: only(after) };
}
