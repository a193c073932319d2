import type { Instant } from "../../domain/calendar/day";
import type { Language } from "../../domain/wording/language";
import { paragraph, type TextDocument } from "../model/document";

/** The note to the élus as headed paragraphs, with the plan it is about. */
export interface WrittenNote {
  title: string;
  plan: { name: string };
  sections: readonly { heading: string; paragraphs: readonly string[] }[];
}

/** The note to the élus as a document. `at`: when it was made. What it says of itself stands under its title. */
export function electedNoteDocument(note: WrittenNote, language: Language, at: Instant): TextDocument {
  const [first, ...others] = note.sections;
  const opens = first?.heading === note.plan.name;
  return {
    language,
    title: note.title,
    subtitle: note.plan.name,
    properties: { subject: note.plan.name, author: "Jalon", keywords: "", at },
    cover: opens ? first.paragraphs.map((text) => paragraph(text, "lead")) : [],
    sections: (opens ? others : note.sections).map(({ heading, paragraphs }) => ({ level: 1, title: heading, blocks: paragraphs.map((text) => paragraph(text)) })),
  };
}
