import { useState } from "preact/hooks";
import type { ImportEntry } from "../../../bot/contract/imports";
import { paths } from "../../../bot/contract/paths";
import type { Failure } from "../../api/answer";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { momentShort } from "../../parts/clock-time";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { failureSentence, FailurePage, refusalSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { Skeleton } from "../../parts/skeleton";
import { importWords } from "./words";

function Undoing({ entry, ask }: { entry: ImportEntry; ask: () => void }) {
  const words = importWords.value;
  if (entry.undoneAt !== null) return <span class="quiet">{words.undone(momentShort(entry.undoneAt, language.value))}</span>;
  if (!entry.canUndo.allowed) return <span class="hint">{refusalSentence(entry.canUndo.reason)}</span>;
  return (
    <button type="button" class="button" aria-label={words.undoOf(entry.fileName)} onClick={ask}>
      {words.undo}
    </button>
  );
}

/** What was imported before, and the way to undo it. */
export function PastImports() {
  const { api } = useSession();
  const thing = live<ImportEntry[]>(api, paths.imports());
  useFresh(thing);
  const words = importWords.value;
  const [asked, ask] = useState<ImportEntry | null>(null);
  const [told, tell] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const entries = thing.value.value;
  const failure = thing.failure.value;
  if (entries === null)
    return failure === null ? <Skeleton rows={3} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const undo = async (entry: ImportEntry): Promise<void> => {
    ask(null);
    const answer = await api.post<unknown>(paths.undoImport(entry.id), {});
    setTrouble(answer.ok ? null : answer);
    tell(answer.ok ? words.undoDone(entry.fileName) : null);
    await thing.look();
  };
  return (
    <div class="import">
      <div role="status" class="empty-if-quiet">
        {told === null ? null : <Notice tone="done">{told}</Notice>}
      </div>
      {trouble === null ? null : (
        <Notice tone="fault">
          <p>{trouble.problem?.detail || failureSentence(trouble)}</p>
        </Notice>
      )}
      {entries.length === 0 ? <p class="quiet">{words.pastEmpty}</p> : null}
      {entries.length === 0 ? null : (
        <div class="table-frame">
          <table class="past">
            <caption class="only-heard">{words.pastCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.at}</th>
                <th scope="col">{words.by}</th>
                <th scope="col">{words.result}</th>
                <th scope="col">{words.undo}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id}>
                  <th scope="row">
                    <strong>{entry.fileName}</strong>
                    <span class="hint">{entry.planName}</span>
                  </th>
                  <td data-label={words.at}>{momentShort(entry.appliedAt, language.value)}</td>
                  <td data-label={words.by}>{entry.byName}</td>
                  <td data-label={words.result}>{words.preview(entry.created, entry.changed, entry.unchanged)}</td>
                  <td data-label={words.undo}>
                    <Undoing entry={entry} ask={() => ask(entry)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {asked === null ? null : (
        <ConfirmDialog title={words.undoTitle} confirm={words.undo} agreed={() => void undo(asked)} left={() => ask(null)}>
          {words.undoWhy(asked.fileName, asked.planName)}
        </ConfirmDialog>
      )}
    </div>
  );
}
