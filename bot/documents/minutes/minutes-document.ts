import { instantAt } from "../../domain/calendar/civil-time";
import type { Minutes, MinutesDecision, MinutesPoint } from "../../domain/committee/minutes";
import { hourInWords } from "../../texts/moment-words";
import { type Block, column, type Fact, paragraph, type Section, type TextDocument } from "../model/document";
import { packWords, type PackWords } from "../pack/pack-words";
import { effectWords } from "./effect-words";

/** « Le relevé de décisions : présences, quorum, chaque point avec ce qui s’est dit et ce qui est décidé, par qui et pour quand. » */
export function minutesDocument(content: Minutes): TextDocument {
  const words = packWords(content.language);
  const { minutes } = words.texts;
  const { meeting, plan } = content;
  return {
    language: content.language,
    title: words.texts.pack.withReason(minutes.title, content.committee),
    subtitle: words.texts.pack.cover.meetingAt(words.day(meeting.day), hourInWords(meeting.startTime, content.language)),
    // of the séance, never of the moment somebody asks
    properties: { subject: plan.name, author: content.committee, keywords: "", at: meeting.closedAt ?? meeting.openedAt ?? instantAt(meeting.day, meeting.startTime, plan.timeZone) },
    cover: coverBlocks(content, words),
    sections: [decisionsSection(content, words), attendanceSection(content, words), ...pointSections(content, words)],
  };
}

function coverBlocks({ meeting, plan, committee, quorum, pack }: Minutes, words: PackWords): Block[] {
  const { minutes } = words.texts;
  const { cover } = minutes;
  const hour = (at: string): string => words.clock(at, plan.timeZone).time;
  const hours = meeting.openedAt === null ? "" : meeting.closedAt === null ? minutes.since(hour(meeting.openedAt)) : minutes.hours(hour(meeting.openedAt), hour(meeting.closedAt));
  const [present, voters] = [words.number(quorum.present), words.number(quorum.voters)];
  const told = quorum.needed === null ? minutes.quorum.none(present, voters) : minutes.quorum[quorum.reached ? "reached" : "missed"](present, voters, words.number(quorum.needed));
  const rows: Fact[] = [
    [cover.committee, committee],
    [cover.meeting, words.day(meeting.day)],
    [cover.hours, hours],
    [cover.place, meeting.place],
    [cover.plan, plan.name],
    [cover.quorum, told],
    [cover.pack, pack === null ? "" : words.texts.pack.withRemark(words.texts.pack.asOf(words.day(pack.cutOff)), pack.hash)],
  ];
  const facts: Block = { kind: "facts", caption: cover.caption, rows: rows.filter(([, value]) => value !== "") };
  return meeting.state === "closed" ? [facts] : [paragraph(minutes.draft, "lead"), facts];
}

/** First what was decided, by whom it is carried and until when: most read no further. */
function decisionsSection({ points }: Minutes, words: PackWords): Section {
  const { minutes } = words.texts;
  const of = minutes.summaryColumns;
  const decisions = points.flatMap((point) => point.decisions);
  const rows = decisions.map((one) => [one.number, one.text, one.owner, one.dueDay === null ? "" : words.cell(one.dueDay)]);
  const table: Block = { kind: "table", caption: minutes.sections.decisions, columns: [column(of.number, 2), column(of.text, 7), column(of.owner, 3), column(of.due, 2)], rows };
  return { level: 1, title: minutes.sections.decisions, blocks: decisions.length === 0 ? [paragraph(minutes.noDecisions)] : [table] };
}

function attendanceSection({ attendance }: Minutes, words: PackWords): Section {
  const { minutes, words: shared } = words.texts;
  const of = minutes.attendanceColumns;
  const rows = attendance.map(({ name, part, presence }) => [name, shared.parts[part], presence === null ? minutes.notTold : shared.presences[presence]]);
  const table: Block = { kind: "table", caption: minutes.sections.attendance, columns: [column(of.name, 4), column(of.part, 2), column(of.presence, 2)], rows };
  return { level: 1, title: minutes.sections.attendance, blocks: attendance.length === 0 ? [paragraph(minutes.noAttendance)] : [table] };
}

function pointSections({ points }: Minutes, words: PackWords): Section[] {
  const { minutes, pack } = words.texts;
  const heading: Section = { level: 1, title: minutes.sections.points, blocks: points.length === 0 ? [paragraph(minutes.noPoints)] : [] };
  // those of a point that was taken off stand last, under a title of their own
  return [heading, ...points.map((point, at): Section => ({ level: 2, title: point.title === "" ? minutes.sections.decisions : pack.pointTitle(words.number(at + 1), point.title), blocks: pointBlocks(point, words) }))];
}

function pointBlocks({ title, state, notes, decisions }: MinutesPoint, words: PackWords): Block[] {
  const { minutes, pack } = words.texts;
  const said: Block[] = notes.length === 0 ? [] : [{ kind: "list", items: notes.map(({ byName, text }) => pack.withReason(byName, text)) }];
  const decided = decisions.length === 0 ? [paragraph(minutes.noDecision, "note")] : decisions.map((one) => decisionFacts(one, words));
  return [...(title === "" ? [] : [paragraph(`${minutes.states[state]}.`, "note")]), ...said, ...decided];
}

function decisionFacts(one: MinutesDecision, words: PackWords): Block {
  const { minutes, words: shared } = words.texts;
  const { fields } = minutes;
  const rows: Fact[] = [
    [fields.text, one.text],
    [fields.project, one.project],
    [fields.owner, one.owner],
    [fields.due, one.dueDay === null ? "" : words.day(one.dueDay)],
    [fields.taken, words.taken(one.taken)],
    [fields.effect, one.effect === null ? minutes.noEffect : effectWords(one.effect, words).join("\u00a0; ")],
    [fields.state, one.done ? shared.decisionDone : shared.decisionStates[one.state]],
  ];
  return { kind: "facts", caption: minutes.decisionCaption(one.number), rows: rows.filter(([, value]) => value !== "") };
}
