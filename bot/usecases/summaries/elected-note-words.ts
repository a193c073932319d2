import type { ElectedNoteContent } from "../../domain/committee/elected-note";
import { expandAcronyms } from "../../domain/wording/acronyms";
import type { Language } from "../../domain/wording/language";
import { textsFor } from "../../texts/texts";

/** The note as people read it: a plain list of headed paragraphs. */
export interface ElectedNoteWords {
  title: string;
  sections: { heading: string; paragraphs: string[] }[];
  /** Acronyms that nobody has given the words of. */
  unknownAcronyms: string[];
}

/** The note in words: headed paragraphs in plain language, acronyms explained where they are met first. */
export function electedNoteWords(content: ElectedNoteContent, language: Language): ElectedNoteWords {
  const { electedNote: said } = textsFor(language);
  const { plan, quarter, running, finished, milestones, actions, decisions } = content;
  const achieved = [
    ...finished.map(({ name, day, usage }) => said.finished(name, day, asSentence(usage))),
    ...milestones.map(({ project, title, day }) => said.milestone(project, withoutStop(title), day)),
  ];
  const done = actions.count === 0 ? [] : [said.actions(actions.count, actions.projects)];
  const awaited = decisions.map(({ committee, day, points }) => said.decision(committee, day, points.map(withoutStop)));
  const met = new Set<string>();
  const unknown = new Set<string>();
  const plain = (text: string): string => {
    // the acronyms that are explained are French ones
    if (language !== "fr") return text;
    const expanded = expandAcronyms(text, [], met);
    for (const short of expanded.unknown) unknown.add(short);
    return expanded.text;
  };
  const section = (heading: string, paragraphs: readonly string[]) => ({ heading, paragraphs: paragraphs.map(plain) });
  const sections = [
    section(plan.name, [said.about(plan.name), ...(running ? [said.running(quarter.to)] : [])]),
    section(said.successes, [...(achieved.length === 0 ? [said.noSuccess] : achieved), ...done]),
    section(said.gains, [said.noGain]),
    section(said.decisions, awaited.length === 0 ? [said.noDecision] : awaited),
  ];
  return { title: said.title(quarter.number, quarter.year), sections, unknownAcronyms: [...unknown] };
}

const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/, "");

const asSentence = (text: string): string => (text.trim() === "" ? "" : `${withoutStop(text)}.`);
