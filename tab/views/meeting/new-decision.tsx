import { useRef, useState } from "preact/hooks";
import type { DecisionRequest } from "../../../bot/contract/decisions";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { MeetingView } from "../../../bot/contract/meetings";
import { useSession } from "../../app/session";
import { ChoiceField } from "../../forms/small-fields";
import { failureSentence } from "../../parts/failure-page";
import { PanelDialog } from "../../parts/panel-dialog";
import { say } from "../../parts/spoken";
import type { DecisionDraft } from "../decisions/decision-draft";
import { DecisionForm } from "../decisions/decision-form";
import { words } from "./words";

/** Records a decision from the page of the séance; what was typed waits while the panel is closed. */
export function NewDecision({ view, reload }: { view: MeetingView; reload: () => void }) {
  const { api } = useSession();
  const said = words.value;
  const { agenda } = view;
  const [open, setOpen] = useState(false);
  const [pointId, setPointId] = useState(agenda.find(({ state }) => state === "current")?.id ?? agenda[0]?.id ?? "");
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const kept = useRef<DecisionDraft | undefined>(undefined);
  const point = agenda.find((one) => one.id === pointId);
  const record = async (request: DecisionRequest): Promise<string | null> => {
    const answer = await api.post(committeePaths.meetingDecisions(view.id), request);
    reload();
    if (!answer.ok) return failureSentence(answer);
    kept.current = undefined;
    setId(crypto.randomUUID());
    setOpen(false);
    say(said.recorded);
    return null;
  };
  if (point === undefined) return null;
  const { remit } = view.committee;
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {said.recordOne}
      </button>
      {open ? (
        <PanelDialog title={said.recordOne} close={said.close} closed={() => setOpen(false)} wide>
          <ChoiceField
            label={said.onPoint}
            value={pointId}
            options={agenda.map((one, index) => [one.id, `${index + 1}. ${one.title}`])}
            change={(next) => {
              // the effect was about the project of the other point
              if (kept.current !== undefined) kept.current = { ...kept.current, kind: null, seen: {}, wanted: {}, actionId: "" };
              setPointId(next);
            }}
          />
          <DecisionForm
            key={pointId}
            planId={view.plan.id}
            id={id}
            point={point}
            remit={remit}
            {...(kept.current === undefined ? {} : { kept: kept.current })}
            keep={(draft) => (kept.current = draft)}
            record={record}
            cancel={() => setOpen(false)}
          />
        </PanelDialog>
      ) : null}
    </>
  );
}
