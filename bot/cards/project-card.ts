import type { Day } from "../domain/calendar/day";
import type { ProjectSheet } from "../domain/chat/project-sheet";
import { formatPercent } from "../domain/wording/format-number";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { CardMessage, RichTextBlock, TextRun } from "./adaptive-card";
import { press } from "./card-actions";
import { buttons, line, message, openUrl, run, sentence } from "./elements";
import type { Links } from "./tab-link";
import { shortened, shown } from "./user-text";
import { projectName, weatherWords } from "./weekly-project-block";

export interface ProjectCardView {
  project: ProjectSheet;
  today: Day;
  /** The question of the week through which this person may give the météo; null when they are not asked. */
  promptId: string | null;
  links: Links;
}

/** The sheet of a project, in the answer to *projet NOM*. */
export function projectCard({ project, today, promptId, links }: ProjectCardView, language: Language): CardMessage {
  const texts = textsFor(language);
  const { chat, phases, weekly } = texts;
  const colon = language === "fr" ? "\u00a0: " : ": ";
  const fact = (label: string, ...values: TextRun[]): RichTextBlock =>
    line(run(`${label}${colon}`, { isSubtle: true }), ...values);
  const { actions, milestone, lastHeard, weather } = project;
  const counts =
    actions.total === 0 ? chat.actionsNone : chat.actionCounts(actions.done, actions.total, actions.late, actions.blocked);
  const asks =
    promptId === null
      ? []
      : [
          press(weather.level === null ? weekly.giveWeather : weekly.changeWeather, {
            verb: "open-weather",
            promptId,
            projectId: project.id,
          }),
        ];
  const body = [
    sentence(projectName(project, 300), { weight: "Bolder", size: "Large" }),
    fact(chat.weather, ...declared(project, texts)),
    ...(weather.comment === "" ? [] : [line(run(shortened(weather.comment, 500)))]),
    ...(project.computed === null ? [] : [fact(chat.computed, ...computed(project.computed, texts))]),
    fact(chat.phase, run(phases[project.phase])),
    fact(chat.rate, run(rateWords(project, texts, language))),
    fact(chat.actions, run(counts)),
    fact(
      chat.nextMilestone,
      run(milestone === null ? chat.milestoneNone : chat.milestoneOn(shortened(milestone.title, 110), milestone.day, today)),
    ),
    fact(chat.heads, run(project.heads.length === 0 ? chat.noHead : project.heads.map(shown).join(", "))),
    fact(chat.lastHeard, run(lastHeard === null ? chat.lastHeardNone : chat.lastHeardOn(lastHeard, today))),
    buttons(openUrl(chat.openProject, links.project(project.id)), ...asks),
  ];
  return message(language, `${projectName(project, 120)}${colon}${weatherWords(weather.level, texts)}, ${counts}`, body);
}

function declared({ weather }: ProjectSheet, texts: Texts): TextRun[] {
  const trend = weather.trend === null ? "" : `, ${texts.weather.trends[weather.trend]}`;
  return [run(`${weatherWords(weather.level, texts)}${trend}`, { weight: "Bolder" })];
}

function computed(
  { level, gap }: { level: NonNullable<ProjectSheet["weather"]["level"]>; gap: boolean },
  texts: Texts,
): TextRun[] {
  return [run(weatherWords(level, texts)), ...(gap ? [run(`, ${texts.weather.gap}`, { color: "Attention" })] : [])];
}

function rateWords({ rate, coverage }: ProjectSheet, { chat }: Texts, language: Language): string {
  if (rate === null) return chat.rateNone(coverage.known, coverage.total);
  return chat.rateCoverage(formatPercent(rate.value, language), coverage.known, coverage.total);
}
