import type { MeetingView } from "../../../bot/contract/meetings";
import { useSession } from "../../app/session";
import { say } from "../../parts/spoken";
import { useKeptDraft } from "./use-kept-draft";
import { liveWords } from "./words";

/** A note as it is typed: on which point, and under which id it will be kept. */
export interface NoteDraft {
  noteId: string;
  pointId: string;
  text: string;
}

/** The note that a person is typing. */
export interface TypedNote {
  text: string;
  /** The point it is about: the current one, or the one it was begun on. */
  target: string | null;
  /** Somebody else moved the séance on while it was typed. */
  stays: boolean;
  change(text: string): void;
  /** Records it and makes place for the next one; nothing where nothing is typed. */
  save(): void;
  /** Goes on with a note that was refused. */
  takeUp(draft: NoteDraft): void;
}

/** Keeps the note being typed at each key; it stays on the point where it was begun when somebody else moves the séance on. */
export function useTypedNote(view: Pick<MeetingView, "id" | "agenda"> | null, pointId: string | null, note: (draft: NoteDraft) => void): TypedNote {
  const { me } = useSession();
  const [draft, keep] = useKeptDraft<NoteDraft>(`jalon.seance.note.${me.id}.${view?.id ?? ""}`);
  const held = draft !== null && draft.text.trim() !== "" && view?.agenda.some(({ id }) => id === draft.pointId) ? draft : null;
  const target = held?.pointId ?? pointId;
  return {
    text: draft?.text ?? "",
    target,
    stays: held !== null && held.pointId !== pointId,
    change: (text) => {
      if (target !== null) keep(text === "" ? null : { noteId: draft?.noteId ?? crypto.randomUUID(), pointId: target, text });
    },
    save: () => {
      if (held === null) return;
      note({ ...held, text: held.text.trim() });
      keep(null);
      say(liveWords.value.notes.saved);
    },
    takeUp: keep,
  };
}
