import { useEffect, useState } from "preact/hooks";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { ElectedNote as Note } from "../../../bot/contract/summaries";
import { useSession } from "../../app/session";
import { ChoiceField } from "../../forms/small-fields";
import { live } from "../../freshness/live";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { saveFile } from "../../parts/save-file";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { noteWords } from "./words";

/** The note to the élus about a quarter: read first, then fetched as a file. */
export function ElectedNote({ planId }: { planId: string }) {
  const said = noteWords.value;
  const [open, setOpen] = useState(false);
  return (
    <div class="no-print">
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {said.open}
      </button>
      {open ? (
        <PanelDialog title={said.title} close={said.close} closed={() => setOpen(false)} wide>
          <NoteOfQuarter planId={planId} />
        </PanelDialog>
      ) : null}
    </div>
  );
}

const inWords = (quarter: string): string => noteWords.value.quarterOf(quarter.slice(0, 4), quarter.slice(-1));

function NoteOfQuarter({ planId }: { planId: string }) {
  const { api } = useSession();
  const said = noteWords.value;
  const [quarter, setQuarter] = useState("");
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const behind = quarter === "" ? "" : `?quarter=${quarter}`;
  const thing = live<Note>(api, committeePaths.electedNote(planId) + behind);
  useEffect(() => void thing.look(), [thing]);
  const note = thing.value.value;
  const failure = thing.failure.value;
  const fetchFile = async (format: "docx" | "html"): Promise<void> => {
    const answer = await api.download(committeePaths.electedNoteFile(planId, format) + behind);
    setFault(answer.ok ? "" : failureSentence(answer));
    if (!answer.ok || answer.value === null) return;
    saveFile(answer.value);
    say(said.downloaded(answer.value.name));
  };
  if (note === null) return failure === null ? <p class="quiet">{said.loading}</p> : <Notice tone="fault">{failureSentence(failure)}</Notice>;
  return (
    <>
      <ChoiceField label={said.quarter} value={note.quarter} options={note.quarters.map((one) => [one, inWords(one)])} change={setQuarter} />
      <p class="lead">{note.title}</p>
      {note.sections.length === 0 ? <p class="quiet">{said.empty}</p> : null}
      {note.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {note.unknownAcronyms.length === 0 ? null : <p class="attention">{said.unknown(note.unknownAcronyms.join(", "))}</p>}
      <p class="buttons">
        {(["docx", "html"] as const).map((format) => (
          <button key={format} type="button" class="button" aria-disabled={busy} onClick={() => run(() => fetchFile(format))}>
            {said[format]}
          </button>
        ))}
      </p>
      {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
    </>
  );
}
