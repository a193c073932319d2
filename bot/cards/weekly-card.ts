import type { WeeklyView } from "../domain/prompts/weekly-view";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import { actionForm } from "./action-form";
import type { CardMessage, Element, Execute } from "./adaptive-card";
import { type AnswerInputs, press, type WeatherInputs } from "./card-actions";
import { CARD_BUDGET, cardBytes } from "./card-bytes";
import { block, buttons, heading, line, message, openUrl, run, sentence, subheading } from "./elements";
import { LENGTHS, type Lengths } from "./lengths";
import { type Notice, noticeBlock, noticeSentence } from "./notice";
import type { Links } from "./tab-link";
import { weatherForm } from "./weather-form";
import { weeklyActionBlock } from "./weekly-action-block";
import { weeklyDecisionBlock } from "./weekly-decision-block";
import { weeklyProjectBlock } from "./weekly-project-block";
import { weeklyReceipt } from "./weekly-receipt";

/** The one form that is open, with what was typed in it when it comes back. */
export type OpenForm =
  { kind: "action"; id: string; typed?: AnswerInputs } | { kind: "weather"; id: string; typed?: WeatherInputs };

export interface WeeklyCardView {
  week: WeeklyView;
  form: OpenForm | null;
  /** What to say first about the last press; null when it was simply recorded. */
  notice: Notice | null;
  /** Why it comes once more, in our own words; absent from the card of the week itself. */
  lead?: string;
  links: Links;
}

/** The card of the week: its questions, one open form, or its receipt. */
export function weeklyCard(view: WeeklyCardView, language: Language): CardMessage {
  const texts = textsFor(language);
  const { weekly } = texts;
  const { week, notice } = view;
  const lead: Element[] = view.lead === undefined ? [] : [sentence(view.lead, { weight: "Bolder" })];
  const first: Element[] = notice === null ? lead : [noticeBlock(notice, texts)];
  const asked = week.mode === "receipt" ? weekly.summaryReceipt(week.week) : weekly.summary(week.week, headerWords(week, texts));
  const usual = view.lead ?? asked;
  const summary = notice !== null ? noticeSentence(notice, texts) : week.mode === "empty" ? weekly.empty(week.week) : usual;
  const form = openedForm(view, texts);
  const draw = (lengths: Lengths): CardMessage =>
    message(language, summary, [...first, ...(form ?? pageOf(view, texts, lengths))]);
  return isSurelySmall(view) ? draw(LENGTHS[0]) : drawnToFit(draw);
}

/** A few actions stay within the budget however long their texts: measuring a card costs a third of drawing it. */
const isSurelySmall = ({ week, form, notice }: WeeklyCardView): boolean =>
  form === null &&
  notice === null &&
  week.projects.length === 0 &&
  week.decisions.length === 0 &&
  week.actions.length <= 5 &&
  week.promptId.length <= 50 &&
  week.actions.every(({ id }) => id.length <= 60);

/** The first drawing within the budget; the briefest when none is. */
function drawnToFit(draw: (lengths: Lengths) => CardMessage): CardMessage {
  let drawn = draw(LENGTHS[0]);
  for (const lengths of LENGTHS.slice(1)) {
    if (cardBytes(drawn.card) <= CARD_BUDGET) break;
    drawn = draw(lengths);
  }
  return drawn;
}

/** Only the form is shown while it is open: one thing at a time, and its error right above it. */
function openedForm({ week, form, links }: WeeklyCardView, texts: Texts): Element[] | null {
  if (form === null) return null;
  const title = sentence(texts.weekly.title(week.week), { isSubtle: true });
  if (form.kind === "weather") {
    const project = week.projects.find((one) => one.id === form.id);
    return project ? [title, ...weatherForm(project, week, form.typed ?? {}, texts, links)] : null;
  }
  const action = week.actions.find((one) => one.id === form.id);
  return action ? [title, ...actionForm(action, week, form.typed ?? {}, texts, links)] : null;
}

function pageOf({ week, links }: WeeklyCardView, texts: Texts, lengths: Lengths): Element[] {
  const { weekly } = texts;
  if (week.mode === "receipt") return weeklyReceipt(week, texts, links);
  if (week.mode === "empty")
    return [heading(weekly.title(week.week)), sentence(weekly.empty(week.week)), sentence(weekly.emptyWhy, { isSubtle: true })];
  const body: Element[] = [heading(weekly.title(week.week)), ...headerOf(week, texts)];
  for (const action of week.actions) body.push(...weeklyActionBlock(action, week, texts, lengths));
  if (week.projects.length > 0) {
    body.push(subheading(weekly.weatherHeading));
    for (const project of week.projects) body.push(...weeklyProjectBlock(project, week.promptId, week.today, texts, lengths));
  }
  if (week.decisions.length > 0) {
    body.push(subheading(weekly.decisionsHeading));
    for (const decision of week.decisions) body.push(...weeklyDecisionBlock(decision, week, texts, lengths));
  }
  const turn = buttons(...turning(week, texts), openUrl(weekly.inTab, pageFor(week, links)));
  const where = whereOf(week, texts);
  const foot = where === null ? block(turn) : block(where, turn);
  return [...body, ...foot, line(run(week.counts.actions + week.counts.projects === 0 ? weekly.whyDecisions : weekly.why, { isSubtle: true, size: "Small" }))];
}

/** Who has nothing but decisions goes on in their register, everybody else with their actions. */
const pageFor = ({ counts, decisions: [first] }: WeeklyView, links: Links): string =>
  counts.actions + counts.projects === 0 && first !== undefined ? links.decisions(first.planId) : links.myActions;

const headerWords = ({ counts }: WeeklyView, { weekly }: Texts): string =>
  weekly.header({ actions: counts.actions, late: counts.late, blocked: counts.blocked, projects: counts.projectsWaiting, decisions: counts.decisionsWaiting });

/** One line that says what there is, then *Rien de neuf*: first, and one tap for all. */
function headerOf(week: WeeklyView, texts: Texts): Element[] {
  const { weekly } = texts;
  const { counts } = week;
  const answered = counts.answered + (counts.projects - counts.projectsWaiting) + week.answered.decisions.length;
  const header = [
    headerWords(week, texts),
    answered > 0 && week.mode === "ask" ? weekly.progress(answered, counts.waiting + counts.projectsWaiting + counts.decisionsWaiting) : "",
  ];
  const said = line(run(header.filter((part) => part !== "").join(" "), { isSubtle: true }));
  if (week.mode === "edit")
    return [said, line(run(weekly.editing)), buttons(press(weekly.closeEdit, { verb: "close", promptId: week.promptId }))];
  if (!week.canConfirm) return [said];
  const title = weekly.confirm(counts.waiting, counts.answered);
  return [said, buttons(press(title, { verb: "confirm-rest", promptId: week.promptId, ...about(week) }, { style: "positive" }))];
}

/** Which actions this page shows; null when there are no others. */
function whereOf({ pages, firstAction, actions, counts }: WeeklyView, { weekly }: Texts): Element | null {
  if (pages === 1 || actions.length === 0) return null;
  return line(run(weekly.range(firstAction, firstAction + actions.length - 1, counts.actions), { isSubtle: true }));
}

function turning({ promptId, page, pages }: WeeklyView, { weekly }: Texts): Execute[] {
  const turn: Execute[] = [];
  if (page < pages) turn.push(press(weekly.next, { verb: "page", promptId, page: page + 1 }));
  if (page > 1) turn.push(press(weekly.previous, { verb: "page", promptId, page: page - 1 }));
  return turn;
}

/** A card with many actions leaves their ids out: they would weigh more than they save. */
const MOST_NAMED = 12;

const about = ({ waiting }: WeeklyView): { about?: string } =>
  waiting.length > 0 && waiting.length <= MOST_NAMED ? { about: waiting.join(" ") } : {};
