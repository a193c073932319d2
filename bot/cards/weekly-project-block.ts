import type { Day } from "../domain/calendar/day";
import type { WeeklyProject } from "../domain/prompts/weekly-view";
import type { WeatherLevel } from "../domain/weather/weather";
import type { Texts } from "../texts/texts";
import { answerLead } from "./action-words";
import type { Element } from "./adaptive-card";
import { press } from "./card-actions";
import { block, buttons, line, run } from "./elements";
import type { Lengths } from "./lengths";
import { WEATHER_MARKS } from "./marks";
import { shortened } from "./user-text";

/** A météo in a mark and a word: *☁ Nuage*; *Non renseignée* when there is none. */
export const weatherWords = (level: WeatherLevel | null, { weather }: Texts): string =>
  level === null ? weather.none : `${WEATHER_MARKS[level]}\u00a0${weather.levels[level]}`;

/** A project by its code and name. */
export const projectName = ({ code, name }: { code: string; name: string }, longest = 90): string =>
  shortened(code === "" ? name : `${code}\u00a0${name}`, longest);

/** One project of the weekly card: the météo as it stands, and the button that gives it. */
export function weeklyProjectBlock(
  project: WeeklyProject,
  promptId: string,
  today: Day,
  texts: Texts,
  lengths: Lengths,
): Element[] {
  const { weekly } = texts;
  const words = weatherWords(project.level, texts);
  const since =
    project.state !== "answered" && project.declaredOn !== null ? `, ${weekly.weatherSince(project.declaredOn, today)}` : "";
  return block(
    line(run(projectName(project, lengths.title), { weight: "Bolder" })),
    line(...answerLead(project.state, texts), run(`${words}${since}`)),
    buttons(
      press(project.level === null ? weekly.giveWeather : weekly.change, {
        verb: "open-weather",
        promptId,
        projectId: project.id,
      }),
    ),
  );
}
