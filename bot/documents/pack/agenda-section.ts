import type { PackContent, PackPoint } from "../../domain/committee/pack-content";
import { column, paragraph, type Section, type Table } from "../model/document";
import type { PackWords } from "./pack-words";

/** « Ordre du jour. » */
export function agendaSection(content: PackContent, words: PackWords): Section {
  const { pack } = words.texts;
  const title = pack.sections.agenda;
  if (content.agenda.length === 0) return { level: 1, title, blocks: [paragraph(pack.noAgenda)] };
  const total = content.agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  return { level: 1, title, blocks: [agendaTable(content, words), paragraph(pack.agendaTotal(words.minutes(total), words.minutes(content.meeting.minutes)), "note")] };
}

/** The points, numbered in their order. */
export function agendaTable({ agenda }: PackContent, words: PackWords): Table {
  const { agendaColumns: of, sections } = words.texts.pack;
  return {
    kind: "table",
    caption: sections.agenda,
    columns: [column(of.point, 5), column(of.kind, 1.6), column(of.why, 2.8), column(of.presenter, 2), column(of.minutes, 1.3, "end")],
    rows: agenda.map((point, at) => [numbered(point, at, words), words.texts.words.kinds[point.kind], why(point, words), point.presenter, words.minutes(point.minutes)]),
  };
}

/** *3. Portail des usagers*. */
export const numbered = (point: Pick<PackPoint, "title">, at: number, words: PackWords): string => words.texts.pack.pointTitle(words.number(at + 1), point.title);

/** Why Jalon proposed a point, in words. */
export const why = ({ reasons }: Pick<PackPoint, "reasons">, words: PackWords): string => reasons.map((reason) => words.texts.words.reasons[reason]).join(", ");
