import type { EditConflicts } from "../../../bot/contract/edits";
import type { Failure } from "../../api/answer";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { momentShort } from "../../parts/clock-time";
import { failureSentence, refusalSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { words } from "./words";

/** What undoing came to: done, in the way of what somebody changed since, or refused. */
export type UndoResult = { kind: "done" } | { kind: "conflict"; conflicts: EditConflicts } | { kind: "refused"; failure: Failure };

/** The outcome that a refusal of the server stands for. */
export function undoResultOf(failure: Failure): UndoResult {
  const { code, current } = failure.problem ?? { code: "", current: undefined };
  return code === "edit-conflict" && Array.isArray(current) ? { kind: "conflict", conflicts: current as EditConflicts } : { kind: "refused", failure };
}

/** Says where the line stands what became of undoing it. */
export function UndoOutcome({ outcome }: { outcome: UndoResult }) {
  const { undone, conflict, conflictLine, conflictBySome, refused } = words.value;
  if (outcome.kind === "done") return <Notice tone="done">{undone}</Notice>;
  if (outcome.kind === "conflict") {
    const { fields, otherField } = details.value.action;
    return (
      <Notice tone="attention" title={conflict}>
        <ul>
          {outcome.conflicts.map(({ id, field, by, at }) => (
            <li key={`${id} ${field}`}>
              {by === null || at === null
                ? conflictBySome(fields[field] ?? otherField)
                : conflictLine(fields[field] ?? otherField, by, momentShort(at, language.value))}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  const { failure } = outcome;
  const known = texts.value.problems.reasons[failure.problem?.code ?? ""];
  return <Notice tone="fault">{refused(known === undefined ? failureSentence(failure) : refusalSentence(failure.problem?.code ?? ""))}</Notice>;
}
