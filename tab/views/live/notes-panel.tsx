import { useState } from "preact/hooks";
import type { MeetingView, NoteView } from "../../../bot/contract/meetings";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { clockTime } from "../../parts/clock-time";
import { NoteField } from "./note-field";
import type { NoteDraft, TypedNote } from "./use-typed-note";
import { liveWords } from "./words";

interface NotesPanelProps {
  view: MeetingView;
  typed: TypedNote;
  /** Notes that have not reached the server. */
  unsent: ReadonlySet<string>;
  note: (draft: NoteDraft) => void;
  /** Leaves the field, back to the point. */
  leave: () => void;
}

/** The notes of a point, each its author’s, and the one being typed. */
export function NotesPanel({ view, typed, unsent, note, leave }: NotesPanelProps) {
  const { me } = useSession();
  const { notes: words } = liveWords.value;
  const [editing, edit] = useState<NoteDraft | null>(null);
  const { target } = typed;
  const rank = view.agenda.findIndex(({ id }) => id === target);
  const shown = view.notes.filter((one) => one.pointId === (target ?? "")).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section class="live-notes" aria-labelledby="live-notes-title">
      <h2 id="live-notes-title">{words.title}</h2>
      {target === null || !view.canRun.allowed ? null : (
        <NoteField
          id="live-note"
          label={words.field(rank + 1)}
          hint={words.hint}
          warning={typed.stays ? words.stays(rank + 1, view.agenda[rank]?.title ?? "") : null}
          value={typed.text}
          button={words.save}
          change={typed.change}
          save={typed.save}
          leave={leave}
        />
      )}
      {shown.length === 0 ? <p class="quiet">{words.none}</p> : null}
      <ol class="live-note-list">
        {shown.map((one) =>
          editing?.noteId === one.id ? (
            <li key={one.id}>
              <NoteField
                id="live-note-edited"
                label={words.editLabel(one.byName)}
                value={editing.text}
                button={words.save}
                focused
                change={(text) => edit({ ...editing, text })}
                save={() => {
                  note(editing);
                  edit(null);
                  leave();
                }}
                leave={() => {
                  edit(null);
                  leave();
                }}
              />
            </li>
          ) : (
            <Note key={one.id} note={one} isOwn={one.by === me.id && view.canRun.allowed} isUnsent={unsent.has(one.id)} timeZone={view.plan.timeZone} edit={() => edit({ noteId: one.id, pointId: one.pointId, text: one.text })} remove={() => note({ noteId: one.id, pointId: one.pointId, text: "" })} />
          ),
        )}
      </ol>
    </section>
  );
}

function Note({ note, isOwn, isUnsent, timeZone, edit, remove }: { note: NoteView; isOwn: boolean; isUnsent: boolean; timeZone: string; edit: () => void; remove: () => void }) {
  const { notes: words } = liveWords.value;
  return (
    <li>
      <p class="live-note-text">{note.text}</p>
      <p class="hint">
        {isOwn ? words.you : note.byName}, <time dateTime={note.at}>{clockTime(note.at, language.value, timeZone)}</time>
        {isUnsent ? `, ${words.waiting}` : ""}
        {isOwn ? (
          <span class="live-note-tools">
            <button type="button" class="live-link" onClick={edit}>
              {words.edit}
            </button>
            <button type="button" class="live-link" onClick={remove}>
              {words.remove}
            </button>
          </span>
        ) : null}
      </p>
    </li>
  );
}
