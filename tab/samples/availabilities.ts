import type { AbsenceDays, AvailabilityUpdate, AvailabilityView } from "../../bot/contract/availability";
import { CAMPAIGN_DEFAULTS } from "../../bot/domain/campaigns/campaign-settings";
import { WEEK } from "./histories";
import { PEOPLE } from "./people";
import { ok, problem, type SampleAnswer } from "./sample-answer";
import { TODAY } from "./world";

type Own = Pick<AvailabilityView, "timeZone" | "holidayZone" | "week" | "absences" | "mutedThisWeek" | "digest"> & {
  version: number;
};

const atFirst = (away: boolean): Own => ({
  version: 0,
  timeZone: null,
  holidayZone: null,
  week: null,
  absences: away ? [{ from: "2026-12-21", until: "2027-01-01", source: "chat" }] : [],
  mutedThisWeek: false,
  digest: null,
});

/** When the people of a sample world can be written to; what is changed is seen again. */
export class SampleAvailabilities {
  private readonly known = new Map<string, Own>();

  constructor(
    private readonly asker: string,
    /** Nobody has said to be away. */
    private readonly empty: boolean,
  ) {}

  /** `path` is what follows `availability/`: nothing, `absences` or `absences/removal`. */
  answer(method: string, personId: string, path: string, body: unknown): SampleAnswer {
    const person = PEOPLE.find((one) => one.id === personId);
    if (!person) return problem(404, "not-found", "Rien à cette adresse.");
    const own = this.known.get(personId) ?? atFirst(!this.empty);
    this.known.set(personId, own);
    if (method === "PUT") return this.update(person, own, body as AvailabilityUpdate);
    if (method === "POST") {
      const { from, until } = body as AbsenceDays;
      own.absences = own.absences.filter((one) => one.from !== from || one.until !== until);
      const source = personId === this.asker ? ("tab" as const) : ("bureau" as const);
      if (path === "absences") {
        if (until !== null && until < TODAY) {
          const sentence = "Cette absence est déjà terminée\u00a0: il n’y a rien à noter.";
          return problem(422, "availability-refused", sentence, {
            errors: [{ field: "until", code: "absence-past", sentence }],
          });
        }
        own.absences = [...own.absences, { from, until, source }].toSorted((one, other) => (one.from < other.from ? -1 : 1));
      }
      own.version += 1;
    }
    return ok(viewOf(person, own));
  }

  private update(person: (typeof PEOPLE)[number], own: Own, { version, ...values }: AvailabilityUpdate): SampleAnswer {
    if (version !== String(own.version))
      return problem(409, "version-conflict", "Quelqu’un a modifié ceci entre-temps.", { current: viewOf(person, own) });
    Object.assign(own, values, { version: own.version + 1 });
    return ok(viewOf(person, own));
  }
}

function viewOf(person: (typeof PEOPLE)[number], { version, ...own }: Own): AvailabilityView {
  const { timeZone, holidayZone, week, window, digest } = CAMPAIGN_DEFAULTS;
  return {
    version: String(version),
    person: { id: person.id, name: person.name },
    ...own,
    remindOn: null,
    readsDigest: person.title.startsWith("Cheffe du bureau") || person.title.startsWith("Direct"),
    effective: {
      timeZone: own.timeZone ?? timeZone,
      holidayZone: own.holidayZone ?? holidayZone,
      week: own.week ?? week,
      window,
      digest: own.digest === null || own.digest === "off" ? digest : own.digest,
    },
    today: TODAY,
    currentWeek: WEEK,
    canChange: { allowed: true },
  };
}
