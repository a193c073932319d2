import type { PackMove } from "../../domain/committee/compare-packs";
import type { PackContent } from "../../domain/committee/pack-content";
import { hourInWords } from "../../texts/moment-words";
import type { Block, Fact, Section, TextDocument } from "../model/document";
import { agendaSection } from "./agenda-section";
import { decisionsSection } from "./decisions-section";
import { essentialBlocks } from "./essential";
import { axesSection, budgetSection, weatherSection } from "./figure-sections";
import { missingSection } from "./missing-section";
import { packWords, type PackWords } from "./pack-words";
import { pointSheets } from "./point-sheet";
import { projectsAnnex } from "./projects-annex";
import { sinceSection } from "./since-section";

/** What stands around the content of a pack. */
export interface PackAround {
  /** SHA-256 of the content. */
  hash: string;
  /** What moved since the pack before; null where there was none, or it cannot be read. */
  moves: readonly PackMove[] | null;
}

/** « Page de garde, depuis le dernier comité, ordre du jour, météo, axes, budget, fiches, décisions, annexe. » */
export function packDocument(content: PackContent, around: PackAround): TextDocument {
  const words = packWords(content.language);
  const { pack } = words.texts;
  const essential: Section = { level: 1, title: pack.sections.essential, blocks: essentialBlocks(content, words), newPage: true };
  return {
    language: content.language,
    title: pack.withReason(pack.title, content.committee.name),
    subtitle: pack.asOf(words.day(content.cutOff)),
    properties: { subject: content.plan.name, author: content.frozenBy, keywords: around.hash, at: content.frozenAt },
    cover: coverBlocks(content, around, words),
    sections: [
      essential,
      sinceSection(content, around.moves, words),
      agendaSection(content, words),
      weatherSection(content, words),
      axesSection(content, words),
      budgetSection(content, words),
      ...pointSheets(content, words),
      decisionsSection(content, words),
      missingSection(content, words),
      projectsAnnex(content, words),
    ],
  };
}

function coverBlocks(content: PackContent, { hash }: PackAround, words: PackWords): Block[] {
  const { cover } = words.texts.pack;
  const { meeting, plan, committee, previous } = content;
  const frozen = words.clock(content.frozenAt, plan.timeZone);
  const rows: Fact[] = [
    [cover.committee, committee.name],
    [cover.meeting, cover.meetingAt(words.day(meeting.day), hourInWords(meeting.startTime, words.language))],
    ...(meeting.place === "" ? [] : [[cover.place, meeting.place] as const]),
    [cover.plan, plan.name],
    [cover.cutOff, words.day(content.cutOff)],
    [cover.frozen, cover.frozenBy(frozen.day, frozen.time, content.frozenBy)],
    ...(previous === null ? [] : [[cover.previous, words.texts.pack.asOf(words.day(previous.cutOff))] as const]),
    ...(committee.members.length === 0 ? [] : [[cover.members, committee.members.map(({ name }) => name).join(", ")] as const]),
    [cover.hash, hash],
  ];
  return [{ kind: "facts", caption: cover.caption, rows }];
}
