import type { PackContent, PackDecision } from "../../domain/committee/pack-content";
import { column, paragraph, type Section, type Table } from "../model/document";
import { type PackWords, projectsOf, projectTitle } from "./pack-words";

/** « Les décisions encore ouvertes. » */
export function decisionsSection(content: PackContent, words: PackWords): Section {
  const { pack } = words.texts;
  const blocks = content.decisions.length === 0 ? [paragraph(pack.noDecisions)] : [decisionsTable(content, words)];
  return { level: 1, title: pack.sections.decisions, blocks, newPage: true };
}

export function decisionsTable(content: PackContent, words: PackWords): Table {
  const { decisionColumns: of, sections } = words.texts.pack;
  const projects = projectsOf(content);
  const project = (id: string | null): string => {
    const found = projects.get(id ?? "");
    return found ? projectTitle(found) : "";
  };
  return {
    kind: "table",
    caption: sections.decisions,
    columns: [column(of.number, 2), column(of.text, 5), column(of.project, 3), column(of.owner, 2), column(of.due, 1.8), column(of.state, 1.6)],
    rows: content.decisions.map((one) => [one.number, one.text, project(one.projectId), one.owner, words.cell(one.dueDay), decisionState(one, words)]),
  };
}

/** Where a decision stands, in a word. */
export const decisionState = ({ state, done }: Pick<PackDecision, "state" | "done">, { texts }: PackWords): string => (done ? texts.words.decisionDone : texts.words.decisionStates[state]);
