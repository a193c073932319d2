import type { Day } from "../domain/calendar/day";
import type { IsoWeek } from "../domain/calendar/iso-week";
import type { Digest } from "../domain/digest/digest";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { CardMessage, Element, RichTextBlock } from "./adaptive-card";
import { DIGEST_LINES, fitSections, linesAt, MOST_SHOWN } from "./digest-fit";
import {
  askedLine,
  comingLine,
  type DigestLine,
  figureLines,
  movedLine,
  nextLine,
  silentLine,
  type Writing,
  wordsOf,
} from "./digest-lines";
import { buttons, heading, line, message, openUrl, run, subheading } from "./elements";
import type { Links } from "./tab-link";

export interface DigestCardView {
  week: IsoWeek;
  digest: Digest;
  today: Day;
  links: Links;
}

interface Section {
  heading: string;
  /** Its first lines: no more than could be shown. */
  lines: DigestLine[];
  total: number;
  rank: number;
}

/** A large title holds fewer characters than a line. */
const TITLE_CHARACTERS = 30;

/** The week of a director: what moved, what is silent, what is asked, what comes; a screen and a half of a phone. */
export function digestCard({ week, digest, today, links }: DigestCardView, language: Language): CardMessage {
  const texts = textsFor(language);
  const words = texts.digest;
  const title = titleOf(digest, week, texts);
  const figures = figureLines(digest, { texts, today, links });
  const sections = sectionsOf(digest, { texts, today, links });
  const sentences = quietOf(digest, today, texts);
  const taken = [
    linesAt(title, TITLE_CHARACTERS),
    ...[...figures.map(wordsOf), ...sentences, words.why].map((text) => linesAt(text)),
  ];
  const room = DIGEST_LINES - taken.reduce((sum, one) => sum + one, 0);
  const measured = sections.map((one) => ({ ...one, lines: one.lines.map((told) => linesAt(wordsOf(told))) }));
  const shown = fitSections(measured, room);
  const plan = links.plan(digest.planId);
  const body: Element[] = [heading(title), ...figures.map(drawn), ...sentences.map((text) => line(run(text)))];
  for (const [at, section] of sections.entries()) body.push(...drawnSection(section, shown[at] ?? 0, plan, texts));
  body.push(buttons(openUrl(words.openPlan, plan)), line(run(words.why, { isSubtle: true, size: "Small" })));
  const summary = words.summary(title, digest.moved.length, digest.silent.length, digest.asked.length);
  return message(language, summary, body);
}

function titleOf({ scope }: Digest, week: IsoWeek, { digest }: Texts): string {
  const about = scope.kind === "all" ? "all" : scope.ids.length < 2 ? "one" : "several";
  return digest.title(week, about);
}

/** What a quiet week says instead of empty headings. */
function quietOf({ moved, silent, asked, since }: Digest, today: Day, { digest }: Texts): string[] {
  if (moved.length > 0) return [];
  return [digest.nothingMoved(since, today), ...(silent.length + asked.length === 0 ? [digest.quiet] : [])];
}

function sectionsOf(digest: Digest, writing: Writing): Section[] {
  const { today, texts } = writing;
  const words = texts.digest;
  const { moved, silent, asked, coming, next, since } = digest;
  const section = <T>(
    rank: number,
    title: string,
    told: readonly T[],
    write: (one: T, writing: Writing) => DigestLine,
  ): Section => ({
    heading: title,
    lines: told.slice(0, MOST_SHOWN).map((one) => write(one, writing)),
    total: told.length,
    rank,
  });
  const ahead = coming.length === 0 && next !== null ? section(3, words.comingHeading, [next], nextLine) : null;
  const sections = [
    section(1, words.movedHeading(since, today), moved, movedLine),
    section(2, words.silentHeading, silent, silentLine),
    section(0, words.askedHeading, asked, askedLine),
    ahead ?? section(3, words.comingHeading, coming, comingLine),
  ];
  return sections.filter(({ total }) => total > 0);
}

const drawn = ({ before, title, after, url }: DigestLine): RichTextBlock => {
  const parts = [run(title, { weight: "Bolder", selectAction: openUrl(title, url) }), ...(after === "" ? [] : [run(after)])];
  return line(...(before === "" ? [] : [run(before)]), ...parts);
};

function drawnSection({ heading: title, lines, total }: Section, shown: number, plan: string, { digest }: Texts): Element[] {
  const others = total - shown;
  const words = digest.others(others);
  const rest = others === 0 ? [] : [line(run(words, { isSubtle: true, selectAction: openUrl(words, plan) }))];
  return [subheading(title), ...lines.slice(0, shown).map(drawn), ...rest];
}
