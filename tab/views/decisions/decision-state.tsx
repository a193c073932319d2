import type { DecisionView } from "../../../bot/contract/decisions";
import { dayShort } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { words } from "./words";

/** Where a decision stands, in words: done, under way or stuck by what its owner says, applied or not. */
export function stateInWords({ state, effect, doneAt, followUps }: DecisionView): string {
  const said = words.value;
  if (state === "undone" || state === "withdrawn" || state === "draft") return said.states[state];
  if (doneAt !== null) return said.doneOn(dayShort(doneAt.slice(0, 10), language.value));
  const last = followUps.at(-1);
  const followed = last === undefined ? said.registerStates["to-do"] : said.follow[last.state];
  if (effect === null) return followed;
  return `${followed}, ${state === "applied" ? said.states.applied : said.registerStates["to-apply"]}`;
}

/** Who carries it, until when, and by how much that has passed. */
export function DueLine({ decision, due }: { decision: DecisionView; due: string }) {
  const said = words.value;
  return (
    <span class="stack">
      <span class={decision.dueDay === null ? "quiet" : ""}>{decision.dueDay === null ? said.noDue : due}</span>
      {decision.overdueDays > 0 ? <span class="hint attention">{said.overdue(decision.overdueDays)}</span> : null}
    </span>
  );
}
