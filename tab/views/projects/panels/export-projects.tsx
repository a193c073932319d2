import { useState } from "preact/hooks";
import { paths } from "../../../../bot/contract/paths";
import { FILE_FORMATS, type FileFormat, type ProjectQuery } from "../../../../bot/domain/portfolio/project-list/project-query";
import { writeQuery } from "../../../../bot/domain/portfolio/project-list/query-address";
import { useSession } from "../../../app/session";
import { failureSentence } from "../../../parts/failure-page";
import { saveFile } from "../../../parts/save-file";
import { panelWords } from "./words";

/** Takes the list away as a file: what is shown, no more and no less. */
export function ExportProjects({ planId, query, shown }: { planId: string; query: ProjectQuery; shown: number }) {
  const { api } = useSession();
  const said = panelWords.value;
  const [told, tell] = useState("");
  const names: Record<FileFormat, string> = { xlsx: said.exportXlsx, csv: said.exportCsv };
  const fetchFile = async (format: FileFormat): Promise<void> => {
    tell(said.exporting);
    const asked = [`format=${format}`, writeQuery(query)].filter((part) => part !== "").join("&");
    const answer = await api.download(`${paths.exportProjects(planId)}?${asked}`);
    if (!answer.ok) return tell(failureSentence(answer));
    if (answer.value === null) return;
    saveFile(answer.value);
    tell(said.exported(answer.value.name));
  };
  return (
    <div class="stack">
      <p class="hint">{said.exportHint(shown)}</p>
      {FILE_FORMATS.map((format) => (
        <button key={format} type="button" class="button" onClick={() => void fetchFile(format)}>
          {names[format]}
        </button>
      ))}
      <p class="hint" role="status">
        {told}
      </p>
    </div>
  );
}
