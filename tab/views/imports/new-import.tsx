import { useState } from "preact/hooks";
import type { ImportReport } from "../../../bot/contract/imports";
import { texts } from "../../app/language";
import { type PlanName, session, useSession } from "../../app/session";
import { paths } from "../../../bot/contract/paths";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { ChooseFile } from "./choose-file";
import { choicesOf, type Sides, sidesFor } from "./conflict-sides";
import { ImportDone } from "./import-done";
import { ImportPreview } from "./import-preview";
import { type Sent, sendFile } from "./send-file";
import { importWords } from "./words";

type Step =
  | { at: "choose"; trouble: Sent | null }
  | { at: "reading"; name: string }
  | { at: "preview"; file: File; report: ImportReport; sides: Sides; late: boolean; trouble: Sent | null }
  | { at: "applying"; file: File; report: ImportReport; sides: Sides; late: false }
  | { at: "done"; report: ImportReport };

/** Choose, look at what it would do, confirm, result. Nothing is written before the confirmation. */
export function NewImport() {
  const { api, plans } = useSession();
  const words = importWords.value;
  const [planId, setPlanId] = useState("");
  const [step, go] = useState<Step>({ at: "choose", trouble: null });

  const { run } = useOneAtATime();

  const look = async (file: File): Promise<void> => {
    go({ at: "reading", name: file.name });
    const sent = await sendFile(api, file, planId, { dryRun: true });
    if (sent.ok) {
      go({ at: "preview", file, report: sent.report, sides: sidesFor(sent.report.conflicts), late: false, trouble: null });
    } else {
      go({ at: "choose", trouble: sent });
    }
  };

  const apply = async (file: File, report: ImportReport, sides: Sides): Promise<void> => {
    go({ at: "applying", file, report, sides, late: false });
    const sent = await sendFile(api, file, planId, { dryRun: false, choices: choicesOf(report.conflicts, sides) });
    if (!sent.ok) return go({ at: "preview", file, report, sides, late: false, trouble: sent });
    if (!sent.report.applied) {
      const { report: fresh } = sent;
      const late = fresh.errors.length === 0;
      return go({ at: "preview", file, report: fresh, sides: sidesFor(fresh.conflicts, sides), late, trouble: null });
    }
    go({ at: "done", report: sent.report });
    const fresh = await api.get<PlanName[]>(paths.plans());
    if (fresh.ok && fresh.value !== null && session.value !== null) session.value = { ...session.value, plans: fresh.value };
  };

  const again = (): void => go({ at: "choose", trouble: null });
  const trouble = "trouble" in step && step.trouble !== null && !step.trouble.ok ? step.trouble.failure : null;
  return (
    <div class="import">
      {trouble === null ? null : (
        <Notice tone="fault" title={texts.value.problems.notSaved}>
          <p>{trouble.problem?.detail || failureSentence(trouble)}</p>
          {trouble.problem?.reference ? <p class="hint">{texts.value.problems.reference(trouble.problem.reference)}</p> : null}
        </Notice>
      )}
      {step.at === "choose" ? (
        <ChooseFile plans={plans} planId={planId} setPlanId={setPlanId} chosen={(file) => void look(file)} />
      ) : null}
      {step.at === "reading" ? <p role="status">{words.reading(step.name)}</p> : null}
      {step.at === "preview" || step.at === "applying" ? (
        <ImportPreview
          name={step.file.name}
          report={step.report}
          applying={step.at === "applying"}
          late={step.late}
          sides={step.sides}
          choose={(sides) => (step.at === "preview" ? go({ ...step, sides }) : undefined)}
          confirm={() => run(() => apply(step.file, step.report, step.sides))}
          again={again}
        />
      ) : null}
      {step.at === "done" ? <ImportDone report={step.report} again={again} /> : null}
    </div>
  );
}
