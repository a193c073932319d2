import type { MeetingView } from "../../../bot/contract/meetings";
import { language } from "../../app/language";
import { momentShort } from "../../parts/clock-time";
import { words } from "./words";

/** What was noted in the séance, point by point; nothing before. */
export function MeetingNotes({ view }: { view: MeetingView }) {
  const said = words.value;
  const noted = view.agenda.filter(({ id }) => view.notes.some(({ pointId }) => pointId === id));
  if (noted.length === 0) return null;
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{said.notes}</h2>
      <ul class="plain-lines">
        {noted.map(({ id, title }) => (
          <li key={id}>
            <strong>{title}</strong>
            {view.notes
              .filter(({ pointId }) => pointId === id)
              .map((note) => (
                <p key={note.id} class="note-text">
                  {note.text} <span class="hint">{said.noteBy(note.byName, momentShort(note.at, language.value))}</span>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
