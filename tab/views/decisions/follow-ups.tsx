import { useState } from "preact/hooks";
import type { DecisionView } from "../../../bot/contract/decisions";
import { committeePaths } from "../../../bot/contract/committee-paths";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { ChoiceChips } from "../../forms/choice-chips";
import { capitalized } from "../../parts/capitalized";
import { momentShort } from "../../parts/clock-time";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { say } from "../../parts/spoken";
import { TextField } from "../../parts/text-fields";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

const STATES = ["under-way", "done", "stuck"] as const;
type State = (typeof STATES)[number];

/** What was said of a decision since it was taken, and the way to say where it stands. */
export function FollowUps({ decision, reload }: { decision: DecisionView; reload: () => void }) {
  const { api } = useSession();
  const said = words.value;
  const { followUps, canFollow, state: stands } = decision;
  const [state, setState] = useState<State | null>(null);
  const [line, setLine] = useState("");
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const follow = async (): Promise<void> => {
    if (state === null) return;
    const answer = await api.post(committeePaths.followDecision(decision.id), { state, line: line.trim() });
    setFault(answer.ok ? "" : failureSentence(answer));
    if (!answer.ok) return;
    setState(null);
    setLine("");
    say(said.followed);
    reload();
  };
  return (
    <section aria-labelledby="follow-title">
      <h3 id="follow-title">{said.followTitle}</h3>
      {followUps.length === 0 ? <p class="quiet">{said.followNone}</p> : null}
      <ul class="plain-lines">
        {followUps.toReversed().map((one) => (
          <li key={one.at}>
            <strong>{capitalized(said.follow[one.state])}</strong> <span class="hint">{said.followOf(momentShort(one.at, language.value), one.byName)}</span>
            {one.line === "" ? null : <p>{one.line}</p>}
          </li>
        ))}
      </ul>
      {canFollow.allowed && (stands === "taken" || stands === "applied") ? (
        <form
          class="update-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            run(follow);
          }}
        >
          <ChoiceChips legend={said.followWhere} name={`follow-${decision.id}`} options={STATES.map((one) => ({ value: one, mark: <span>{capitalized(said.follow[one])}</span> }))} value={state} change={setState} />
          {state === null ? null : (
            <>
              <TextField label={said.followLine} value={line} change={setLine} />
              <p class="buttons">
                <button type="submit" class="button primary" aria-disabled={busy}>
                  {said.followSave}
                </button>
              </p>
            </>
          )}
          {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
        </form>
      ) : null}
    </section>
  );
}
