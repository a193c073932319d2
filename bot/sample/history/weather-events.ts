import { addDays, type Day } from "../../domain/calendar/day";
import { addWeeks, mondayOf, weekOf } from "../../domain/calendar/iso-week";
import type { Person } from "../../domain/people/person";
import { headsOf, type Project } from "../../domain/roadmap/project";
import type { UpdateEvent } from "../../domain/updates/update-event";
import { commentIsOwed, type DeclaredWeather, type WeatherLevel } from "../../domain/weather/weather";
import { chanceBetween } from "../fixed-chance";
import type { ProjectRow } from "../rows";
import { typographic } from "../typographic";
import { at, ASKED_WEEKS } from "./answer-weeks";
import { RAINY_COMMENT } from "./passing-news";

interface Declaration {
  day: Day;
  level: WeatherLevel;
  comment: string;
}

/** A project with its météo, and what it was declared by. */
export interface Declared {
  project: Project;
  events: UpdateEvent[];
}

/** The météo a head of project declared over the weeks: the events, and the project with the last of them. */
export function weatherEvents(project: Project, row: ProjectRow, people: ReadonlyMap<string, Person>): Declared {
  const heads = headsOf(project);
  const head = people.get(heads[chanceBetween(`head.${project.id}`, 0, heads.length - 1)] ?? "");
  if (!row.weather || !head) return { project, events: [] };
  const events: UpdateEvent[] = [];
  let weather: DeclaredWeather | null = null;
  let version = project.version;
  for (const { day, level, comment } of declarations(project.id, row.weather)) {
    const instant = at(day, chanceBetween(`weather.${project.id}.${day}`, 9 * 60 + 10, 16 * 60 + 50), `${project.id}.${day}`);
    const previous = weather?.level ?? null;
    const next: DeclaredWeather = { level, comment, at: instant, week: weekOf(day), by: head.id, previous };
    version += 1;
    events.push({
      id: `${project.id}.v${version}`,
      planId: project.planId,
      at: instant,
      week: next.week,
      by: head.id,
      byName: head.name,
      channel: "card",
      kind: "weather",
      edition: null,
      changes: [{ subject: "project", id: project.id, before: valuesOf(weather), after: valuesOf(next) }],
    });
    weather = next;
  }
  return { project: { ...project, weather, version }, events };
}

const valuesOf = (weather: DeclaredWeather | null) => ({ weather: weather?.level ?? null, comment: weather?.comment ?? "" });

/** The level before, every three weeks or so, then the one that stands. */
function declarations(id: string, [level, previous, on, comment]: NonNullable<ProjectRow["weather"]>): Declaration[] {
  const last = { day: on, level, comment: typographic(comment) };
  const first = ASKED_WEEKS[0];
  if (previous === null || first === undefined) return [last];
  const earlier: Declaration[] = [];
  for (let week = addWeeks(first, chanceBetween(id, 0, 2)); week < weekOf(on); week = addWeeks(week, 3)) {
    const day = addDays(mondayOf(week), chanceBetween(`${id}.${week}`, 0, 1));
    earlier.push({ day, level: previous, comment: commentIsOwed(previous) ? typographic(RAINY_COMMENT) : "" });
  }
  return [...earlier, last];
}
