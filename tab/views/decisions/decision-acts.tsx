import { useState } from "preact/hooks";
import type { ApplyRequest, DecisionView } from "../../../bot/contract/decisions";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { EditConflicts } from "../../../bot/contract/edits";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { conflictKey } from "../../editing/draft";
import { EditObstacle, fieldWord, sayPlain, type SayValue } from "../../editing/edit-obstacle";
import { useChoices } from "../../editing/use-choices";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

const conflictsIn = ({ problem }: Failure): EditConflicts | null => (problem?.code === "edit-conflict" && Array.isArray(problem.current) ? (problem.current as EditConflicts) : null);

/** Applies a decision to the plan, takes its effect back, or withdraws it; what stands in the way is told field by field. */
export function DecisionActs({ decision, reload }: { decision: DecisionView; reload: () => void }) {
  const { api } = useSession();
  const said = words.value;
  const { people } = useChoices();
  const { id, number, state, effect } = decision;
  const [asks, setAsks] = useState<"undo" | "withdraw" | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  if (!decision.canChange.allowed) return null;
  const act = (path: string, body: object, done: string): void =>
    run(async () => {
      const answer = await api.post<DecisionView>(path, body);
      setFailure(answer.ok ? null : answer);
      if (answer.ok) say(done);
      reload();
    });
  const apply = (choices: ApplyRequest["choices"] = []): void => act(committeePaths.applyDecision(id), { choices } satisfies ApplyRequest, said.appliedNow(number));
  const sayNamed: SayValue = (field, value) => sayPlain(field, people.find((one) => one.id === value)?.name ?? value);
  const conflicts = failure === null ? null : conflictsIn(failure);
  const applicable = effect !== null && (state === "taken" || state === "undone");
  return (
    <div class="decision-acts">
      <p class="buttons">
        {applicable ? (
          <button type="button" class="button primary" aria-disabled={busy} onClick={() => apply()}>
            {said.apply}
          </button>
        ) : null}
        {state === "applied" && effect !== null ? (
          <button type="button" class="button" aria-disabled={busy} onClick={() => setAsks("undo")}>
            {said.undo}
          </button>
        ) : null}
        {state === "taken" ? (
          <button type="button" class="button subtle" aria-disabled={busy} onClick={() => setAsks("withdraw")}>
            {said.withdraw}
          </button>
        ) : null}
      </p>
      {conflicts !== null && applicable ? (
        <EditObstacle
          obstacle={{ kind: "conflict", conflicts }}
          say={sayNamed}
          choose={(choices) => apply(conflicts.map((one) => ({ id: one.id, field: one.field, now: one.now, keep: choices[conflictKey(one)] === "mine" ? ("decided" as const) : ("other" as const) })))}
        />
      ) : failure === null ? null : (
        <Notice tone="fault">
          <p>{failureSentence(failure)}</p>
          {conflicts === null ? null : (
            <ul>
              {conflicts.map((one) => (
                <li key={conflictKey(one)}>
                  {fieldWord(one.field)}{"\u00a0: "}
                  {sayNamed(one.field, one.now)}
                  {one.by === null ? "" : `, ${said.byWhom(one.by)}`}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {asks === null ? null : (
        <ConfirmDialog
          title={asks === "undo" ? said.undoTitle(number) : said.withdrawTitle(number)}
          confirm={asks === "undo" ? said.undo : said.withdraw}
          left={() => setAsks(null)}
          agreed={() => {
            setAsks(null);
            if (asks === "undo") act(committeePaths.undoDecision(id), {}, said.undoneNow(number));
            else act(committeePaths.withdrawDecision(id), {}, said.withdrawnNow(number));
          }}
        >
          {asks === "undo" ? said.undoQuestion : said.withdrawQuestion}
        </ConfirmDialog>
      )}
    </div>
  );
}
