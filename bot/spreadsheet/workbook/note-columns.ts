import type { Note } from "../../domain/roadmap/note";
import { cleanName, cleanText } from "../values/clean-text";

/** One column for each label of notes, and a second where one thing has two notes of a label. */
export class NoteColumns {
  readonly labels: string[] = [];
  private readonly columns = new Map<string, number>();

  constructor(all: Iterable<readonly Note[]>) {
    for (const notes of all) for (const { label, count } of counted(notes)) this.columnOf(label, count);
  }

  /** Where each note goes, and the notes as they read back: by column, cleaned. */
  place(notes: readonly Note[]): { columns: Map<number, string>; notes: Note[] } {
    const columns = new Map<number, string>();
    for (const { label, text, count } of counted(notes)) if (text !== "") columns.set(this.columnOf(label, count), text);
    const inOrder = [...columns.keys()].toSorted((a, b) => a - b);
    return { columns, notes: inOrder.map((column) => ({ label: this.labels[column] ?? "", text: columns.get(column) ?? "" })) };
  }

  private columnOf(label: string, count: number): number {
    const key = `${count} ${label}`;
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    this.columns.set(key, this.labels.length);
    return this.labels.push(label) - 1;
  }
}

/** Each note, cleaned, with how many of its label came before it. */
function counted(notes: readonly Note[]): { label: string; text: string; count: number }[] {
  const seen = new Map<string, number>();
  return notes.map((note) => {
    const label = cleanName(note.label);
    const count = seen.get(label) ?? 0;
    seen.set(label, count + 1);
    return { label, text: cleanText(note.text), count };
  });
}
