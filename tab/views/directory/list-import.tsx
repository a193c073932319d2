import { useRef, useState } from "preact/hooks";
import type { DirectionListReport } from "../../../bot/contract/directory";
import { paths } from "../../../bot/contract/paths";
import { LIST_COLUMNS } from "../../../bot/domain/directory/direction-list";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { editWords } from "../../editing/words";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { TextField } from "../../parts/text-fields";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { ListFaults, ListPreview } from "./list-report";
import { words } from "./words";

interface ListImportProps {
  /** The event that undoes the import; null when it changed nothing. */
  done: (eventId: string | null) => void;
  closed: () => void;
}

const isReport = (body: unknown): body is DirectionListReport => typeof body === "object" && body !== null && "lines" in body && "faults" in body;

/** A list of directions that is pasted or chosen, looked at first, then taken as one change. */
export function ListImport({ done, closed }: ListImportProps) {
  const { api } = useSession();
  const said = words.value.directions;
  const [file, setFile] = useState<Blob | null>(null);
  const [pasted, setPasted] = useState("");
  const [report, setReport] = useState<DirectionListReport | null>(null);
  const [failure, fail] = useState<Failure | null>(null);
  const [reason, setReason] = useState("");
  const requestId = useRef(crypto.randomUUID());
  const input = useRef<HTMLInputElement>(null);
  const { busy, run } = useOneAtATime();
  const send = async (list: Blob, dryRun: boolean): Promise<void> => {
    const body = new FormData();
    body.append("requestId", requestId.current);
    body.append("reason", reason);
    body.append("file", list, "directions.csv");
    const answer = await api.post<unknown>(paths.importDirections() + (dryRun ? "?dryRun=1" : ""), body);
    fail(null);
    if (answer.ok && isReport(answer.value)) {
      if (dryRun) setReport(answer.value);
      else done(answer.value.eventId);
    } else if (!answer.ok && isReport(answer.problem?.current)) setReport(answer.problem.current);
    else if (!answer.ok) fail(answer);
  };
  const look = (list: Blob): void => {
    setFile(list);
    run(() => send(list, true));
  };
  const changing = report?.lines.filter(({ outcome }) => outcome !== "unchanged").length ?? 0;
  return (
    <PanelDialog title={said.importList} close={words.value.close} closed={closed}>
      {failure === null ? null : (
        <Notice tone="fault">
          <p>{failureSentence(failure)}</p>
        </Notice>
      )}
      {report === null ? (
        <>
          <p>{said.importWhat}</p>
          <p class="hint">{said.importColumns(LIST_COLUMNS.map((column) => said.columns[column]).join(", "))}</p>
          <label class="text-field">
            <span>{said.pasted}</span>
            <textarea class="field" rows={6} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
          </label>
          <p class="buttons">
            <button type="button" class="button primary" aria-disabled={busy || pasted.trim() === ""} onClick={() => (pasted.trim() === "" ? undefined : look(new Blob([pasted])))}>
              {said.look}
            </button>
            <input
              ref={input}
              class="only-heard"
              type="file"
              accept=".csv,text/csv"
              tabIndex={-1}
              aria-label={said.choose}
              onChange={(event) => (event.currentTarget.files?.[0] ? look(event.currentTarget.files[0]) : undefined)}
            />
            <button type="button" class="button" onClick={() => input.current?.click()}>
              {said.choose}
            </button>
          </p>
        </>
      ) : (
        <>
          {report.faults.length > 0 ? <ListFaults faults={report.faults} /> : <ListPreview lines={report.lines} />}
          {report.owesReason ? <TextField label={said.reason} hint={editWords.value.reasonKept} value={reason} change={setReason} /> : null}
          <p class="buttons">
            {report.faults.length > 0 || changing === 0 || file === null ? null : (
              <button
                type="button"
                class="button primary"
                aria-disabled={busy || (report.owesReason && reason.trim() === "")}
                onClick={() => (report.owesReason && reason.trim() === "" ? undefined : run(() => send(file, false)))}
              >
                {said.apply(changing)}
              </button>
            )}
            <button type="button" class="button" onClick={() => setReport(null)}>
              {said.again}
            </button>
          </p>
        </>
      )}
    </PanelDialog>
  );
}
