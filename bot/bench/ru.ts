import { idleUnits } from "./idle-units";
import { promptUnits } from "./prompt-units";
import { type BenchResult, result } from "./result";

/** The authority for which the monthly bill was estimated. */
const SIZE = { people: 2000, actions: 1000, projects: 69 } as const;
/** A message by the size model: intent 7, claim 10.8, outcome 10.8, one read. */
const MESSAGE_BUDGET = 30;
/** An answer by the same model: a read, a replace 10.8, an event 7, a key against doubles 7; and what every view reads, rebuilt: 78. */
const ANSWER_MODEL = 25.8 + 78;
const IDLE_BUDGET = 500_000;
const MONTH_DAYS = 30;

/** Request units, by the published sizes: of a question from its plan to its answer, and of a month in which nothing is to do. */
export async function requestUnits(): Promise<BenchResult[]> {
  const { prompts, decide, plan, send, answer, answerInCrowd, actionsEach } = await promptUnits(SIZE);
  const days = await idleUnits(SIZE);
  const quiet = days.filter(({ sent }) => sent === 0).map(({ units }) => units);
  const month = (MONTH_DAYS * quiet.reduce((sum, units) => sum + units, 0)) / quiet.length;
  const unit = "RU a question";
  return [
    result("ru-message", unit, plan + send, MESSAGE_BUDGET, "at most 1 (30 RU)", { prompts, ...rounded({ plan, send, decideShare: decide }) }),
    result("ru-answer", unit, answer, ANSWER_MODEL, "at most 1", rounded({ actionsEach, inCrowd: answerInCrowd })),
    result("ru-prompt", unit, plan + send + answer, MESSAGE_BUDGET + ANSWER_MODEL, "at most 1", rounded({ plan, send, answer, ofThirty: (plan + send + answer) / MESSAGE_BUDGET })),
    result("ru-idle", "RU a month", month, IDLE_BUDGET, "at most 1 (0.5 million a month)", { days: days.map(({ day, units, sent }) => ({ day, units: Math.round(units), sent })) }),
  ];
}

const rounded = (figures: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(4))]));
