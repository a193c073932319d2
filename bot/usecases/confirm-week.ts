import { weekOf } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import { type Confirmation, planConfirmation } from "../domain/prompts/confirmation";
import type { Channel } from "../domain/updates/channel";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Write } from "../ports";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { type LoadedWeek, loadWeek, weeklyFacts, withChanges } from "./load-week";

export type ConfirmOutcome =
  /** `recorded` is false when it was already said: nothing is recorded twice. The week comes without the places. */
  { ok: true; week: LoadedWeek; recorded: boolean } | { ok: false; reason: "not-found" | "not-concerned" | "other-week" };

/** Operations of one transaction. */
const ROOM = 100;

/**
 * « Rien de neuf » : everything of the card that was not said this week keeps its values, in one transaction. `about` are
 * ids that the question probably names, to be read along with it.
 */
export const confirmWeek = (
  authority: Authority,
  person: Person,
  promptId: string,
  channel: Channel,
  about: readonly string[] = [],
): Promise<ConfirmOutcome> =>
  attempt(async (count): Promise<Attempt<ConfirmOutcome>> => {
    if (count > 0) authority.plans.forget();
    const week = await loadWeek(authority, promptId, { places: false, about });
    if (!week) return { outcome: { ok: false, reason: "not-found" } };
    if (week.prompt.value.personId !== person.id) return { outcome: { ok: false, reason: "not-concerned" } };
    if (week.prompt.value.week !== week.week) return { outcome: { ok: false, reason: "other-week" } };
    const facts = weeklyFacts(week);
    const decided = planConfirmation({ ...facts, plans: week.plans, at: week.now, channel, room: ROOM });
    if (!decided) return { outcome: { ok: true, week, recorded: false } };
    const commit = await authority.store.commit(writesOf(decided, week, person, channel));
    if (!commit.ok) return { commit };
    return { outcome: { ok: true, week: withChanges(week, { prompt: decided.prompt, actions: decided.actions }), recorded: true } };
  });

function writesOf(decided: Confirmation, week: LoadedWeek, person: Person, channel: Channel): Write[] {
  const heard = { personId: person.id, day: week.today };
  const etags = new Map(week.actions.map(({ value, etag }) => [value.id, etag]));
  return [
    { do: "replace", type: "prompt", record: decided.prompt, etag: week.prompt.etag },
    ...decided.newlyInformed.map((record): Write => ({ do: "replace", type: "action", record, etag: etags.get(record.id) ?? "" })),
    ...decided.places.map(({ place, steps }): Write => ({ do: "roll-up", type: place.type, id: place.id, edition: place.edition, steps, heard })),
    ...decided.changes.flatMap(({ planId, edition, changes }): Write[] => {
      const event: UpdateEvent = {
        // one confirmation a question; what did not fit the first has the number of those that did
        id: `${week.prompt.value.id}.${planId}.${saidBefore(week)}`,
        planId,
        at: week.now,
        week: weekOf(week.today),
        by: person.id,
        byName: person.name,
        channel,
        kind: "confirmation",
        edition: null,
        changes,
      };
      return [
        { do: "count-change", planId, edition, places: placesOf(decided, planId) },
        { do: "create", type: "event", record: event },
      ];
    }),
  ];
}

const placesOf = ({ places }: Confirmation, planId: string): string[] =>
  places.filter(({ place }) => place.planId === planId).map(({ place }) => place.id);

const saidBefore = ({ prompt: { value } }: LoadedWeek): number => value.answered.length + value.answeredProjects.length;
