import { useState } from "preact/hooks";
import type { ProjectView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { nextPhase } from "../../../bot/domain/portfolio/phase-board";
import { reoriented } from "../../../bot/domain/edits/reorientation";
import { type Phase, PHASES } from "../../../bot/domain/roadmap/phase";
import { isForward } from "../../../bot/domain/roadmap/phase-exit";
import { texts } from "../../app/language";
import { EditObstacle, fieldWord, sayPlain } from "../../editing/edit-obstacle";
import { useEdit } from "../../editing/use-edit";
import { editWords } from "../../editing/words";
import { ChoiceField } from "../../forms/small-fields";
import { capitalized } from "../../parts/capitalized";
import { refusalSentence } from "../../parts/failure-page";
import { TextField } from "../../parts/text-fields";
import { hrefOf } from "../../routing/route";
import { Conditions } from "./conditions";

interface MoveFormProps {
  planId: string;
  project: ProjectView;
  to: Phase | null;
  moved: (receipt: EditReceipt, text: string) => void;
}

/** The new phase, the conditions of the present one, and the reason where one is owed. */
export function MoveForm({ planId, project, to, moved }: MoveFormProps) {
  const words = editWords.value;
  const { phases } = words;
  const { marks } = texts.value;
  const { phase: from } = project;
  const [phase, setPhase] = useState<Phase>(to ?? nextPhase(from));
  const [waiver, setWaiver] = useState("");
  const [reason, setReason] = useState("");
  const { busy, obstacle, send, clear } = useEdit(planId, (receipt) => moved(receipt, phases.moved(project.name, marks.phase[phase])));
  const missing = isForward(from, phase) ? project.phaseExit.filter(({ met }) => !met) : [];
  const owesReason = reoriented("project", { phase: from }, { phase }).length > 0;
  const closed = phase === from || (missing.length > 0 && waiver.trim() === "") || (owesReason && reason.trim() === "");
  const submit = (event: Event): void => {
    event.preventDefault();
    if (closed) return;
    send({ edits: [{ subject: "project", id: project.id, seen: { phase: from }, values: { phase } }], reason: reason.trim(), waiver: waiver.trim() });
  };
  return (
    <form class="update-form" onSubmit={submit} noValidate>
      <ChoiceField
        label={phases.to}
        value={phase}
        options={PHASES.map((one) => [one, one === from ? `${capitalized(marks.phase[one])} (${phases.present})` : capitalized(marks.phase[one])])}
        change={(next) => setPhase(next as Phase)}
      />
      {isForward(from, phase) ? <Conditions project={project} /> : null}
      {missing.length === 0 ? null : (
        <>
          <p>
            <a href={`${hrefOf({ page: "project", projectId: project.id })}#bref`}>{phases.complete}</a>
          </p>
          {project.canWaive.allowed ? (
            <TextField label={phases.waiver} hint={phases.waiverHint} value={waiver} change={setWaiver} />
          ) : (
            <p class="hint">{refusalSentence(project.canWaive.reason)}</p>
          )}
        </>
      )}
      {owesReason ? <TextField label={words.reason} hint={words.reasonHint(fieldWord("phase").toLowerCase())} value={reason} change={setReason} /> : null}
      <EditObstacle obstacle={obstacle} say={sayPlain} choose={clear} />
      <p class="buttons">
        <button type="submit" class="button primary" disabled={closed} aria-disabled={busy}>
          {missing.length === 0 ? phases.confirm : phases.waive}
        </button>
      </p>
    </form>
  );
}
