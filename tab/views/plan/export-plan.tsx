import downloadIcon from "fluent-icon:arrow-download-20-regular";
import { useState } from "preact/hooks";
import { paths } from "../../../bot/contract/paths";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { Icon } from "../../marks/icon";
import { failureSentence } from "../../parts/failure-page";
import { saveFile } from "../../parts/save-file";

/** Downloads the plan as a workbook, or its actions as CSV; either can be imported again. */
export function ExportPlan({ planId }: { planId: string }) {
  const { api } = useSession();
  const { shell } = texts.value;
  const [told, tell] = useState("");
  const fetchFile = async (path: string): Promise<void> => {
    tell(shell.exporting);
    const answer = await api.download(path);
    if (!answer.ok) return tell(failureSentence(answer));
    if (answer.value === null) return;
    saveFile(answer.value);
    tell(shell.exported(answer.value.name));
  };
  return (
    <span class="with-word">
      <button type="button" class="button subtle" onClick={() => void fetchFile(paths.exportPlan(planId))}>
        <Icon of={downloadIcon} />
        {shell.exportPlan}
      </button>
      <button type="button" class="button subtle" onClick={() => void fetchFile(`${paths.exportPlan(planId)}?format=csv`)}>
        {shell.exportActions}
      </button>
      <span class="hint" role="status">
        {told}
      </span>
    </span>
  );
}
