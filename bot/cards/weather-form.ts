import type { WeeklyProject, WeeklyView } from "../domain/prompts/weekly-view";
import { LONGEST_TEXT } from "../domain/updates/answer";
import { WEATHER_LEVELS } from "../domain/weather/weather";
import type { Texts } from "../texts/texts";
import type { Element } from "./adaptive-card";
import { type CardAction, press, type WeatherInputs } from "./card-actions";
import { buttons, line, openUrl, run } from "./elements";
import { WEATHER_MARKS } from "./marks";
import type { Links } from "./tab-link";
import { projectName, weatherWords } from "./weekly-project-block";

/** The form of a project's météo: each level with what it means, the last one chosen, what was typed kept over it. */
export function weatherForm(
  project: WeeklyProject,
  week: WeeklyView,
  typed: WeatherInputs,
  texts: Texts,
  links: Links,
): Element[] {
  const { forms, weather, weekly } = texts;
  const since = project.declaredOn === null ? "" : `, ${weekly.weatherSince(project.declaredOn, week.today)}`;
  // a receipt asks for the météo that is still owed: leaving the form leads back to it
  const back: CardAction =
    week.mode === "receipt"
      ? { verb: "close", promptId: week.promptId }
      : { verb: "page", promptId: week.promptId, page: week.page };
  const level = typed.level ?? project.level;
  const comment = typed.comment ?? project.comment;
  return [
    line(run(projectName(project, 300), { weight: "Bolder" })),
    line(run(`${weatherWords(project.level, texts)}${since}`, { isSubtle: true })),
    {
      type: "Input.ChoiceSet",
      id: "level",
      label: forms.level,
      style: "expanded",
      wrap: true,
      isRequired: true,
      errorMessage: forms.levelNeeded,
      ...(level === null ? {} : { value: level }),
      choices: WEATHER_LEVELS.map((value) => ({
        title: `${WEATHER_MARKS[value]}\u00a0${weather.levels[value]}, ${weather.meanings[value]}`,
        value,
      })),
    },
    {
      type: "Input.Text",
      id: "comment",
      label: forms.comment,
      placeholder: forms.commentHint,
      maxLength: LONGEST_TEXT,
      isMultiline: true,
      ...(comment === "" ? {} : { value: comment }),
    },
    line(run(forms.personalData, { isSubtle: true, size: "Small" })),
    buttons(
      press(
        forms.save,
        { verb: "weather", promptId: week.promptId, projectId: project.id, version: project.version },
        { style: "positive" },
      ),
      press(forms.cancel, back, { associatedInputs: "none" }),
      openUrl(forms.history, links.project(project.id)),
    ),
  ];
}
