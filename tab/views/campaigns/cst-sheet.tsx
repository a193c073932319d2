import downloadIcon from "fluent-icon:arrow-download-20-regular";
import { useEffect, useState } from "preact/hooks";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { useSession } from "../../app/session";
import { ChoiceField } from "../../forms/small-fields";
import { Icon } from "../../marks/icon";
import { todayHere } from "../../parts/day-in-table";
import { failureSentence } from "../../parts/failure-page";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { settingsWords } from "./settings-words";

const YEARS = 3;

/** The yearly sheet of all sendings for the comité social territorial, as a workbook. */
export function CstSheet() {
  const { api } = useSession();
  const said = settingsWords.value;
  const thisYear = Number(todayHere().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [told, tell] = useState("");
  const [file, setFile] = useState<{ href: string; name: string } | null>(null);
  const { busy, run } = useOneAtATime();
  // the file stays at hand until the page is left: where a download does nothing, it can be opened
  useEffect(() => () => (file === null ? undefined : URL.revokeObjectURL(file.href)), [file]);
  const get = async (): Promise<void> => {
    tell(said.sheetMaking);
    const answer = await api.download(`${campaignPaths.cstSheet()}?year=${year}`);
    if (!answer.ok) return tell(failureSentence(answer));
    if (answer.value === null) return;
    const { blob, name } = answer.value;
    const href = URL.createObjectURL(blob);
    const link = document.createElement("a");
    link.href = href;
    link.download = name;
    link.click();
    setFile({ href, name });
    tell(said.sheetDone(name));
  };
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  return (
    <section class="settings-section" aria-labelledby="sheet-title">
      <div>
        <h2 id="sheet-title">{said.sheet}</h2>
        <p class="hint">{said.sheetWhy}</p>
      </div>
      <div class="settings-matter">
        <div class="form-row end">
          <ChoiceField
            label={said.sheetYear}
            value={String(year)}
            options={years.map((one) => [one, one])}
            change={(one) => setYear(Number(one))}
          />
          <button type="button" class="button" aria-disabled={busy} onClick={() => run(get)}>
            <Icon of={downloadIcon} />
            {said.sheetGet(year)}
          </button>
        </div>
        <p role="status">{told}</p>
        {file === null ? null : (
          <p>
            <a href={file.href} target="_blank" rel="noreferrer">
              {said.sheetOpen}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
