import type { ProjectView } from "../../../bot/contract/actions";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { RichSentence } from "../../parts/rich-sentence";
import { type Behind, joined, type Rich } from "../../texts/rich";

/** Where the project stands: rate, météo, next milestone, what is late. */
export function ProjectSentence({ project, minCoverage }: { project: ProjectView; minCoverage: number }) {
  const { project: words } = details.value;
  const { marks } = texts.value;
  const percent = (value: number): string => formatPercent(value, language.value);
  const { declared, trend } = project.weather;
  const parts: Rich<Behind>[] = [
    words.rateSentence(
      project.rate === null ? null : percent(project.rate.value),
      project.coverage.known,
      project.coverage.total,
      percent(minCoverage),
    ),
  ];
  if (project.running) {
    parts.push(
      declared === null
        ? words.noWeatherSentence()
        : words.weatherSentence(marks.weather[declared], trend === null ? null : marks.trend[trend]),
    );
  }
  const next = project.nextMilestone;
  if (next !== null) {
    parts.push(
      next.overdueDays > 0
        ? words.overdueSentence(next.title, next.overdueDays)
        : words.milestoneSentence(next.title, dayInFull(next.day, language.value)),
    );
  }
  if (project.actions.late > 0) parts.push(words.lateSentence(project.actions.late));
  return (
    <p class="sentence">
      <RichSentence parts={joined(parts)} hrefs={{ actions: "#actions", weather: "#meteo", milestone: "#jalons" }} />
    </p>
  );
}
