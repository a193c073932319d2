import type { Instant } from "../domain/calendar/day";
import { answeredAbout } from "../domain/prompts/prompt-record";
import type { Person } from "../domain/people/person";
import type { Project } from "../domain/roadmap/project";
import type { WeatherLevel } from "../domain/weather/weather";
import type { Write } from "../ports";
import type { Authority } from "./authority";
import { declareWeather, type WeatherOutcome } from "./declare-weather";
import { type LoadedWeek, loadWeek, withChanges } from "./load-week";

export interface CardWeather {
  promptId: string;
  projectId: string;
  version: number;
  /** Null when none was chosen. */
  level: WeatherLevel | null;
  comment: string;
}

export type CardWeatherOutcome =
  | { ok: true; week: LoadedWeek }
  | { ok: false; reason: "not-found" | "not-concerned" }
  | { ok: false; reason: "other-week" | "gone" | "level-unknown"; week: LoadedWeek }
  | { ok: false; reason: "judged"; week: LoadedWeek; project: Project; judgement: Extract<WeatherOutcome, { ok: false }> };

/** Records the météo a head of project gives in the card of the week. */
export async function weatherInCard(authority: Authority, person: Person, said: CardWeather): Promise<CardWeatherOutcome> {
  const week = await loadWeek(authority, said.promptId);
  if (!week) return { ok: false, reason: "not-found" };
  const prompt = week.prompt.value;
  if (prompt.personId !== person.id) return { ok: false, reason: "not-concerned" };
  if (prompt.week !== week.week) return { ok: false, reason: "other-week", week };
  const asked = prompt.projects.some(({ id }) => id === said.projectId);
  const project = week.projects.find((one) => one.value.id === said.projectId)?.value;
  if (!asked || !project) return { ok: false, reason: "gone", week };
  const { level } = said;
  if (level === null) return { ok: false, reason: "level-unknown", week };
  const outcome = await declareWeather(authority, { person, ...said, level, channel: "card" }, (after) =>
    markAnswered(authority, said.promptId, after),
  );
  if (!outcome.ok) return { ok: false, reason: "judged", week, project, judgement: outcome };
  const answered = answeredAbout(prompt, "answeredProjects", newsOf(outcome.project, week.now));
  return { ok: true, week: withChanges(week, { prompt: answered, project: outcome.project }) };
}

const newsOf = ({ id, weather }: Project, at: Instant) => ({ id, week: weather?.week ?? null, at });

/** Read at each attempt: an answer pressed at the same moment, or the note that the card arrived, writes the question too. */
async function markAnswered(authority: Authority, promptId: string, after: Project): Promise<Write[]> {
  const [stored] = await authority.store.load([{ type: "prompt", id: promptId }]);
  if (!stored) return [];
  const record = answeredAbout(stored.value, "answeredProjects", newsOf(after, authority.clock.now()));
  return record === stored.value ? [] : [{ do: "replace", type: "prompt", record, etag: stored.etag }];
}
