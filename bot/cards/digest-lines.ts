import type { Day } from "../domain/calendar/day";
import type { Asked, Coming, Digest, DigestFigures, Moved, Silent, Subject } from "../domain/digest/digest";
import type { Texts } from "../texts/texts";
import { linesAt, PHONE_CHARACTERS } from "./digest-fit";
import type { Links } from "./tab-link";
import { shortened } from "./user-text";
import { projectName, weatherWords } from "./weekly-project-block";

/** A sentence of a digest: what leads to the tab stands in bold between its words. */
export interface DigestLine {
  before: string;
  title: string;
  after: string;
  url: string;
}

/** What the sentences of a digest are written with. */
export interface Writing {
  texts: Texts;
  today: Day;
  links: Links;
}

/** A sentence takes two lines if a title that is still clear allows it; else up to three, with what room there is. */
const FITTED: readonly { title: number; lines: number }[] = [
  { title: 48, lines: 2 },
  { title: 40, lines: 2 },
  { title: 30, lines: 2 },
  { title: 24, lines: 2 },
  { title: 40, lines: 3 },
  { title: 30, lines: 3 },
];
const SHORTEST_TITLE = 18;
const LONGEST_TITLE = 120;
/** A title cut at a word is shorter than it might be: what is longer by more than this cannot fit, and is not tried. */
const SLACK = 16;
const COMMENT = 46;
const PLAN_NAME = 36;
/** With how late it is, two lines of a phone. */
const DECISION = 44;

export const wordsOf = ({ before, title, after }: DigestLine): string => `${before}${title}${after}`;

function lineAbout(about: Subject, words: { before?: string; after: string }, most: number, links: Links): DigestLine {
  const whole = projectName(about, LONGEST_TITLE);
  const line = (title: string): DigestLine => ({ before: "", ...words, title, url: urlOf(about, links) });
  const around = `${words.before ?? ""}${words.after}`;
  for (const { title, lines } of FITTED) {
    if (lines > most || Math.min(title, whole.length) + around.length > lines * PHONE_CHARACTERS + SLACK) continue;
    const drawn = whole.length > title ? shortened(whole, title) : whole;
    if (linesAt(`${words.before ?? ""}${drawn}${words.after}`) <= lines) return line(drawn);
  }
  return line(shortened(whole, SHORTEST_TITLE));
}

function urlOf({ type, id, planId }: Subject, links: Links): string {
  if (type === "axis") return links.axis(planId, id);
  return type === "action" ? links.action(id) : links.project(id);
}

export function movedLine(one: Moved, { texts, today, links }: Writing): DigestLine {
  return lineAbout(one.about, { after: movedWords(one, texts, today) }, 3, links);
}

function movedWords(one: Moved, texts: Texts, today: Day): string {
  const { digest } = texts;
  switch (one.kind) {
    case "weather":
      return digest.weather(
        one.from === null ? null : weatherWords(one.from, texts),
        weatherWords(one.to, texts),
        shortened(one.comment, COMMENT),
      );
    case "status":
      return digest.status(one.to, shortened(one.obstacle, COMMENT));
    case "done":
      return digest.done(one.count);
    case "day":
      return digest.day(one.which, one.from, one.to, today);
    case "phase":
      return digest.phase(texts.phases[one.to]);
  }
}

export function silentLine({ about, actions, since }: Silent, { texts: { digest }, today, links }: Writing): DigestLine {
  const alone = since === null ? digest.silentEver : digest.silentSince(since, today);
  const several = since === null ? digest.silentActionsEver(actions) : digest.silentActions(actions, since, today);
  return lineAbout(about, { after: actions === 0 ? alone : several }, 2, links);
}

export function askedLine(one: Asked, { texts, links }: Writing): DigestLine {
  if (one.kind === "answers") return { before: "", title: texts.digest.askedAnswers(one.count), after: "", url: links.myActions };
  if (one.kind === "decision") return { before: "", title: shortened(one.text, DECISION), after: texts.digest.askedDecision(one.daysLate), url: links.decisions(one.planId) };
  const computed = one.computed === null ? null : weatherWords(one.computed, texts);
  return lineAbout(one.about, { after: texts.digest.askedWeather(weatherWords(one.level, texts), computed, one.owes) }, 3, links);
}

export function comingLine({ about, title, day }: Coming, { texts: { digest }, today, links }: Writing): DigestLine {
  const after = digest.comingTitle(shortened(title, 30));
  return lineAbout(about, { before: digest.comingOn(day, today), after }, 3, links);
}

/** The only line of the weeks to come when they hold no milestone. */
export const nextLine = ({ about, day }: Coming, { texts: { digest }, today, links }: Writing): DigestLine =>
  lineAbout(about, { before: digest.nextOn(day, today), after: "" }, 2, links);

/** How far the plan is, or the projects the reader leads, with what it rests on; one a plan, two at most. */
export function figureLines({ scope, figures }: Digest, { texts: { digest }, links }: Writing): DigestLine[] {
  const told = figures.filter(({ coverage }) => coverage.total > 0).toSorted((a, b) => b.coverage.total - a.coverage.total);
  return told.slice(0, 2).map((one) => figureLine(one, { named: told.length > 1, whole: scope.kind === "all" }, digest, links));
}

function figureLine(
  { planId, planName, projects, rate, coverage }: DigestFigures,
  { named, whole }: { named: boolean; whole: boolean },
  { figures }: Texts["digest"],
  links: Links,
): DigestLine {
  const name = shortened(planName, PLAN_NAME);
  const url = links.plan(planId);
  if (rate === null) {
    const before = named ? figures.noRateNamed(name) : figures.noRate;
    return { before, title: figures.known(coverage.known), after: figures.outOf(coverage.total), url };
  }
  const before = named ? figures.namedPlan(name) : whole ? figures.wholePlan : figures.projects(projects);
  return { before, title: figures.rate(rate.value), after: figures.coverage(coverage.known, coverage.total), url };
}
