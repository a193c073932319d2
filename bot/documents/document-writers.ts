import type { Instant } from "../domain/calendar/day";
import type { Minutes } from "../domain/committee/minutes";
import type { Language } from "../domain/wording/language";
import { minutesDocument } from "./minutes/minutes-document";
import { electedNoteDocument, type WrittenNote } from "./note/elected-note-document";
import { type PackFileWriter, writePackFile } from "./write-pack-file";
import { type TextFormat, writeTextFile } from "./write-text-file";

/** What writes the files of the instances. */
export interface DocumentWriters {
  pack: PackFileWriter;
  minutes(minutes: Minutes, format: TextFormat): Promise<Uint8Array>;
  electedNote(note: WrittenNote, language: Language, at: Instant, format: TextFormat): Promise<Uint8Array>;
}

export const documentWriters: DocumentWriters = {
  pack: writePackFile,
  minutes: (minutes, format) => writeTextFile(minutesDocument(minutes), format),
  electedNote: (note, language, at, format) => writeTextFile(electedNoteDocument(note, language, at), format),
};
