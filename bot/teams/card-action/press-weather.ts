import type { CardAction, WeatherInputs } from "../../cards/card-actions";
import type { Notice } from "../../cards/notice";
import type { Person } from "../../domain/people/person";
import { WEATHER_LEVELS, type WeatherLevel } from "../../domain/weather/weather";
import type { Authority } from "../../usecases/authority";
import { type CardWeatherOutcome, weatherInCard } from "../../usecases/weather-in-card";
import type { Elsewhere } from "./press-answer";
import { type WeekShown, shownWeek } from "../../usecases/show-weekly-card";

type WeatherPress = Extract<CardAction, { verb: "weather" }>;

const levelOf = (text: string | undefined): WeatherLevel | null => WEATHER_LEVELS.find((level) => level === text) ?? null;

/** The météo of a project, sent from its form. */
export async function pressWeather(authority: Authority, person: Person, press: WeatherPress, sent: WeatherInputs): Promise<WeekShown | Elsewhere> {
  // clients leave out a field that was emptied
  const typed = { comment: "", ...sent };
  const said = { ...press, level: levelOf(typed.level), comment: typed.comment ?? "" };
  const outcome = await weatherInCard(authority, person, said);
  const screen = { around: press.projectId };
  if (outcome.ok) return shownWeek(outcome.week, screen);
  switch (outcome.reason) {
    case "gone":
      return shownWeek(outcome.week, {}, { notice: { kind: "gone", wrote: [said.comment] } });
    case "level-unknown":
      return shownWeek(outcome.week, screen, { form: { kind: "weather", id: press.projectId, typed }, notice: { kind: "refused", reason: "status-unknown", typed: "" } });
    case "judged":
      return judged(authority, person, outcome, press, typed);
    default:
      return { elsewhere: outcome.reason, wrote: said.comment === "" ? {} : { line: said.comment }, actionId: press.projectId };
  }
}

async function judged(
  authority: Authority,
  person: Person,
  { week, project, judgement }: Extract<CardWeatherOutcome, { reason: "judged" }>,
  press: WeatherPress,
  typed: WeatherInputs,
): Promise<WeekShown> {
  const screen = { around: press.projectId };
  const form = { kind: "weather", id: press.projectId, typed } as const;
  const said = project.weather;
  if (judgement.reason === "comment-owed") return shownWeek(week, screen, { form, notice: { kind: "refused", reason: "comment-owed", typed: "" } });
  if (judgement.reason !== "version-conflict") return shownWeek(week, {}, { notice: { kind: "not-concerned" } });
  if (said?.by === person.id && said.level === typed.level && said.comment === (typed.comment ?? "").trim()) {
    return shownWeek(week, screen, { notice: { kind: "already" } });
  }
  const by = said && said.by !== person.id ? await authority.directory.person(said.by) : null;
  const notice: Notice = { kind: "conflict", about: "weather", by: by?.name ?? "" };
  return shownWeek(week, screen, { form, notice });
}
