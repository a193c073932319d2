import { Facts } from "./facts";

/** What a file said in columns that Jalon has no field for, word for word. */
export function Notes({ notes, title }: { notes: readonly { label: string; text: string }[]; title: string }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{title}</h2>
      <Facts facts={notes.map((note) => ({ name: note.label, value: note.text }))} />
    </section>
  );
}
