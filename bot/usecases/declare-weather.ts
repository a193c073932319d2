import { type AccessReason, canDeclareWeather } from "../domain/access/access";
import { dayAt } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import type { Project } from "../domain/roadmap/project";
import type { Channel } from "../domain/updates/channel";
import type { UpdateEvent } from "../domain/updates/update-event";
import { commentIsOwed, type DeclaredWeather, type WeatherLevel } from "../domain/weather/weather";
import type { Write } from "../ports";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { findProject } from "./read-project";

export interface WeatherInput {
  person: Person;
  projectId: string;
  version: number;
  level: WeatherLevel;
  comment: string;
  channel: Channel;
}

export type WeatherOutcome =
  | { ok: true; project: Project }
  | { ok: false; reason: "not-found" | "comment-owed" | AccessReason }
  | { ok: false; reason: "version-conflict"; current: Project };

/** Records the météo a head of project declares. « Un commentaire est dû à partir de la pluie. » */
export const declareWeather = (
  authority: Authority,
  input: WeatherInput,
  alongside: (after: Project) => Promise<Write[]> = async () => [],
): Promise<WeatherOutcome> =>
  attempt(async (count): Promise<Attempt<WeatherOutcome>> => {
    if (count > 0) authority.plans.forget();
    const found = await findProject(authority, input.projectId);
    if (!found) return { outcome: { ok: false, reason: "not-found" } };
    const { plan, project } = found;
    const before = project.value;
    const permission = canDeclareWeather(input.person, before);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    if (before.version !== input.version) return { outcome: { ok: false, reason: "version-conflict", current: before } };
    const comment = input.comment.trim();
    if (commentIsOwed(input.level) && comment === "") return { outcome: { ok: false, reason: "comment-owed" } };

    const at = authority.clock.now();
    const week = weekOf(dayAt(at, plan.timeZone));
    const weather: DeclaredWeather = { level: input.level, comment, at, week, by: input.person.id, previous: before.weather?.level ?? null };
    const after: Project = { ...before, weather, version: before.version + 1 };
    const event: UpdateEvent = {
      id: `${after.id}.v${after.version}`,
      planId: plan.id,
      at,
      week,
      by: input.person.id,
      byName: input.person.name,
      channel: input.channel,
      kind: "weather",
      edition: null,
      changes: [{ subject: "project", id: after.id, before: valuesOf(before.weather), after: valuesOf(weather) }],
    };
    const commit = await authority.store.commit([
      { do: "count-change", planId: plan.id, edition: plan.edition, places: [project.value.id] },
      { do: "replace", type: "project", record: after, etag: project.etag },
      { do: "create", type: "event", record: event },
      ...(await alongside(after)),
    ]);
    return commit.ok ? { outcome: { ok: true, project: after } } : { commit };
  });

const valuesOf = (weather: DeclaredWeather | null) => ({ weather: weather?.level ?? null, comment: weather?.comment ?? "" });
