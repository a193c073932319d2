import { useRef, useState } from "preact/hooks";
import type { ListReport } from "../../../bot/contract/directory";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import { type DirectoryPart } from "../../../bot/contract/paths";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { editWords } from "../../editing/words";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { TextField } from "../../parts/text-fields";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { ListFaults, ListPreview } from "./list-report";
import { listWords, words } from "./words";

interface ListImportProps {
  list: DirectoryPart;
  /** The event that undoes the import; null when it changed nothing. */
  done: (eventId: string | null) => void;
  closed: () => void;
}

const isReport = (body: unknown): body is ListReport => typeof body === "object" && body !== null && "lines" in body && "faults" in body;

/** A list of directions or applications that is pasted or chosen, looked at first, then taken as one change. */
export function ListImport({ list, done, closed }: ListImportProps) {
  const { api } = useSession();
  const said = listWords.value;
  const [file, setFile] = useState<Blob | null>(null);
  const [pasted, setPasted] = useState("");
  const [report, setReport] = useState<ListReport | null>(null);
  const [failure, fail] = useState<Failure | null>(null);
  const [reason, setReason] = useState("");
  const [missed, miss] = useState(false);
  const requestId = useRef(crypto.randomUUID());
  const input = useRef<HTMLInputElement>(null);
  const { busy, run } = useOneAtATime();
  const send = async (bytes: Blob, dryRun: boolean): Promise<void> => {
    const body = new FormData();
    body.append("requestId", requestId.current);
    body.append("reason", reason);
    body.append("file", bytes, `${list}.csv`);
    const answer = await api.post<unknown>(directoryPaths.importList(list) + (dryRun ? "?dryRun=1" : ""), body);
    fail(null);
    if (answer.ok && isReport(answer.value)) {
      if (dryRun) setReport(answer.value);
      else done(answer.value.eventId);
    } else if (!answer.ok && isReport(answer.problem?.current)) setReport(answer.problem.current);
    else if (!answer.ok) fail(answer);
  };
  const look = (bytes: Blob): void => {
    setFile(bytes);
    run(() => send(bytes, true));
  };
  const changing = report?.lines.filter(({ outcome }) => outcome !== "unchanged").length ?? 0;
  return (
    <PanelDialog title={said.importTitle[list]} close={words.value.close} closed={closed}>
      {failure === null ? null : (
        <Notice tone="fault">
          <p>{failureSentence(failure)}</p>
        </Notice>
      )}
      {report === null ? (
        <>
          <p>{said.what}</p>
          <p class="hint">{said.read(Object.values(said.columns[list]).join(", "))}</p>
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
          {report.faults.length > 0 ? <ListFaults list={list} faults={report.faults} /> : <ListPreview list={list} lines={report.lines} />}
          {report.owesReason ? (
            <TextField label={said.reason} hint={editWords.value.reasonKept} fault={missed ? editWords.value.reasonMissing : ""} value={reason} change={setReason} />
          ) : null}
          <p class="buttons">
            {report.faults.length > 0 || changing === 0 || file === null ? null : (
              <button
                type="button"
                class="button primary"
                aria-disabled={busy}
                onClick={() => {
                  const owed = report.owesReason && reason.trim() === "";
                  miss(owed);
                  if (!owed) run(() => send(file, false));
                }}
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
